import type { SheetCells } from './cells';
import type { Json } from './json';

/** What the probes are about, in the order in which the page shows them. */
export const GROUPS = [
  'start-up',
  'batch',
  'marks',
  'sheets',
  'text',
  'formats',
  'sizes',
  'paper',
  'charts',
  'input',
  'files',
  'life',
] as const;
export type Group = (typeof GROUPS)[number];

/** One text for the person in front of Excel, in both languages. */
export type Localised = Readonly<Record<'th' | 'en', string>>;

/** What a probe has to work with. */
export interface Stage {
  readonly context: Excel.RequestContext;
  /** An empty visible sheet of the probe's own, added in the request that its first actions travel in. */
  readonly sheet: Excel.Worksheet;
  /**
   * The sheet's name. Every further sheet and name of the workbook that a probe makes begins with it and is deleted
   * afterwards, whatever happens.
   */
  readonly name: string;
  /** A name for a table of the probe's own. */
  readonly table: string;
  /** Waits so many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** What the simulator wrote for the whole flow when this page was built. */
  readonly predicted?: SheetCells | undefined;
}

/** Gives the answer once the request that carries what was asked for has been answered. */
export type Answer = () => unknown;

interface Entry {
  /** `group.what-is-tried`: the key in the table of expectations and in every results file. */
  readonly id: `${string}.${string}`;
  readonly group: Group;
  /** The assumption, and what hangs on it: one line. */
  readonly why: string;
}

/** What a person does in Excel between a probe's act and its reading. */
export interface PersonStep {
  /** What the simulator's side does in the person's place (`ci/people.ts`). */
  readonly id: string;
  readonly ask: Localised;
  /** Seconds the page waits for the person before it reads. */
  readonly seconds: number;
}

/**
 * A question to Excel that the simulator can be asked too: a few calls on a scratch sheet. Unless a step waits for
 * `context.sync()` itself, all three travel in one request.
 */
export interface WorkbookProbe extends Entry {
  readonly kind: 'workbook';
  /** The set of ExcelApi without which the probe is left out, above the floor of 1.9. */
  readonly needs?: string;
  readonly person?: PersonStep;
  /** Seconds until the probe is given up; 30 unless told otherwise. */
  readonly patience?: number;
  readonly arrange?: (stage: Stage) => void | Promise<void>;
  readonly act: (stage: Stage) => void | Promise<void>;
  readonly read: (stage: Stage) => Answer | Promise<Answer>;
}

/** A question to the page around the workbook (office.js, the browser control); what is expected is said by the entry. */
export interface PageProbe extends Entry {
  readonly kind: 'page';
  readonly expected: Json;
  readonly ask?: Localised;
  readonly patience?: number;
  /** Gives what was seen; `undefined` when the person has more to do first. */
  readonly observe: (page: PageStage) => Promise<Json | undefined>;
}

/** What a page probe has to work with. */
export interface PageStage {
  /** Milliseconds a dialog stays open before it closes itself. */
  readonly dialogWait: () => number;
  /** Milliseconds from the start of the page until Office was ready. */
  readonly readyAfter: number;
  /** Violations of the Content-Security-Policy seen so far. */
  readonly violations: readonly string[];
  /** A place of the page where a probe may put what the person needs. */
  readonly area: HTMLElement;
}

/** A question that only a person can answer; the expected answer is what the program takes for granted. */
export interface Question extends Entry {
  readonly kind: 'question';
  readonly ask: Localised;
  readonly expected: 'yes' | 'no';
  /** Puts something into the workbook to look at. Stays until the person has answered. */
  readonly prepare?: (stage: Stage) => void;
}

export type Probe = WorkbookProbe | PageProbe | Question;

/** An entry as it is written down: its kind is added. */
export function workbookProbe(probe: Omit<WorkbookProbe, 'kind'>): WorkbookProbe {
  return { kind: 'workbook', ...probe };
}

/** An entry as it is written down: its kind is added. */
export function pageProbe(probe: Omit<PageProbe, 'kind'>): PageProbe {
  return { kind: 'page', ...probe };
}

/** An entry as it is written down: its kind is added. */
export function question(probe: Omit<Question, 'kind'>): Question {
  return { kind: 'question', ...probe };
}
