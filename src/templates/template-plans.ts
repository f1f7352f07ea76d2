import { TABLE_IDS, type TableId } from '../workbook/cell';
import { blankTable, LATEST_YEAR } from './blank-tables';
import { guideSheet } from './guide-sheet';
import type { TemplatePlan, TemplateTable } from './template-plan';
import { sampleTable } from './sample';
import { withMistakes } from './sample/mistakes';
import { tableSheet } from './table-sheet';

export type { TemplatePlan } from './template-plan';

/** What the tables of a template hold: nothing yet, the worked example, or that with mistakes planted to try the checks on. */
export type TemplateContent = 'blank' | 'sample' | 'mistakes';

/** What a template is to be. */
export interface TemplateOptions {
  readonly content: TemplateContent;
  /** The fiscal year (B.E.) of blank tables; the latest whose criteria are known unless given. */
  readonly year?: number;
}

/** The sheets of a template in order: what to fill in, then each table of the contract. */
export function templatePlans(options: TemplateOptions): readonly TemplatePlan[] {
  return [guideSheet(), ...TABLE_IDS.map((id) => tableSheet(tableOf(id, options)))];
}

/** The sheet of one table, for a workbook that lacks it. */
export function templatePlan(id: TableId, options: TemplateOptions = { content: 'blank' }): TemplatePlan {
  return tableSheet(tableOf(id, options));
}

function tableOf(id: TableId, { content, year = LATEST_YEAR }: TemplateOptions): TemplateTable {
  switch (content) {
    case 'blank':
      return blankTable(id, year);
    case 'sample':
      return sampleTable(id);
    case 'mistakes':
      return withMistakes(sampleTable(id));
  }
}
