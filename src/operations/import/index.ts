/** Bringing in an old document: read it, plan, write, take back. The pane loads it in parts: `../load-import.ts`. */
export { importBatches } from './import-batches';
export * from './planning';
export * from './reading';
export * from './writing';
export type { PlainTable } from './plain-table';
export type { ImportCase, PlanOutcome } from './plan-import';
export type { ImportWritten, PlannedImport } from './write-import';
export type { Answers, Question } from '../../import/planning/questions';
