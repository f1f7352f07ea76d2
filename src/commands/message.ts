import { enCommands } from '../strings/en-commands';
import { enFailures } from '../strings/en-failures';
import type { FailureCause } from '../strings/failures';
import type { Language } from '../strings/language';
import { thCommands, type OutcomeFacts } from '../strings/th-commands';
import { thFailures } from '../strings/th-failures';
import type { OutcomeKind } from './outcome';

/** `done`: as wanted. `notice`: done or not, there is something to know. `stop`: something is in the way. */
export type Tone = 'done' | 'notice' | 'stop';

/** What the dialog shows. */
export interface Message {
  readonly language: Language;
  readonly tone: Tone;
  readonly title: string;
  readonly body: string;
  /** The label of the one button. */
  readonly close: string;
}

const WORDS = {
  th: { commands: thCommands, failures: thFailures },
  en: { commands: enCommands, failures: enFailures },
} as const;

const TONES: Readonly<Partial<Record<OutcomeKind, Tone>>> = {
  clean: 'done',
  made: 'done',
  inserted: 'done',
  complete: 'done',
  'no-tables': 'notice',
  warnings: 'notice',
  'made-draft': 'notice',
  'made-outdated': 'notice',
};

/**
 * What the query of an address has to say, as `queryOf` writes it. Anybody can write an address: what is not an
 * outcome is told as an unknown failure, and only counts are taken from it, never words.
 */
export function messageIn(query: string): Message {
  const fields = new URLSearchParams(query);
  const named = fields.get('kind') ?? '';
  const kind = isOutcome(named) ? named : 'unknown';
  const language = fields.get('language') === 'en' ? 'en' : 'th';
  const { commands, failures } = WORDS[language];
  const { title, body } = isFailure(kind) ? failures[kind] : commands.outcomes[kind](factsIn(fields));
  return { language, tone: TONES[kind] ?? 'stop', title, body, close: commands.close };
}

function factsIn(fields: URLSearchParams): OutcomeFacts {
  const count = (name: keyof OutcomeFacts): number => {
    const text = fields.get(name) ?? '';
    return /^\d{1,9}$/.test(text) ? Number(text) : 0;
  };
  return {
    errors: count('errors'),
    warnings: count('warnings'),
    tips: count('tips'),
    sheets: count('sheets'),
    replaced: count('replaced'),
    unmade: count('unmade'),
  };
}

function isFailure(kind: string): kind is FailureCause {
  return Object.hasOwn(thFailures, kind);
}

function isOutcome(kind: string): kind is OutcomeKind {
  return isFailure(kind) || Object.hasOwn(thCommands.outcomes, kind);
}
