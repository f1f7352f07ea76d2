import type { FailureCause } from '../../strings/failures';

/** The causes whose detail tells a person, or whoever helps them, more than the words for the cause do. */
export const CAUSES_WITH_DETAIL: readonly FailureCause[] = ['unknown', 'not-as-written', 'data-changed'];
