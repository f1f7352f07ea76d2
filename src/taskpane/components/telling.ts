import type { FailureCause } from '../../strings/failures';

/** The causes whose detail tells a person, or whoever helps them, more than the words for the cause do. */
export const TELLING: readonly FailureCause[] = ['unknown', 'not-as-written', 'data-changed'];
