/** Bringing in an old document: read it, plan, write, take back. The pane loads it in parts: `importing.ts`. */
export { importBatches } from './last-import';
export { openImport, planImport } from './open-import';
export * from './reading';
export * from './writing';
export type { PlainTable } from './plain-table';
export type { PlanOutcome } from './plan-import';
export type { ImportCase } from './recognise-import';
export type { ImportWritten, PlannedImport } from './write-import';
export type { Importing, ImportFrom, ImportOffer, ReadDocument, ReadFailure } from './importing';
export type { TakenBack } from '../../excel/writing/rows/take-back-rows';
export type { SheetGrid } from '../../excel/reading/read-sheet-grid';
export type { ImportOutcome } from '../../import/import-source';
export type { Fate, LeftReason } from '../../import/ledger';
export type { Difference, ImportPlan, PlannedTable, PlannedValue } from '../../import/planning/plan';
export type { Answers, Question } from '../../import/planning/questions';
export type { SourceFailure } from '../../import/readers/failure';
export type { Source, SourceCell } from '../../import/source';
