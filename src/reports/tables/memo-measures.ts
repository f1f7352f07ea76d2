import { gap, softly } from '../../page/model/blocks';
import type { Block } from '../../page/model/page';
import type { ReportInput } from '../report';
import { numberWriterOf } from '../wording/number-writer';
import { measureColumns } from './measure-columns';
import { recordTable } from './record-table';
import { toolGroups, type ToolGroup } from './tool-groups';

/** The measures as tables within the memo. */
export interface MemoMeasures {
  /** Shares of the tables' columns, equal for all. */
  readonly shares: readonly number[];
  /** One table for each tool, its columns over so many columns of the page each. */
  readonly tables: (spans: readonly number[]) => readonly Block[];
}

/** The tables of the memo, one for each tool, under a header that names it; null where they are attached instead. */
export function memoMeasureTables({ book, settings }: ReportInput): MemoMeasures | null {
  const groups = toolGroups(book.measures);
  if (settings.measureTables === 'attached' || groups.length === 0) return null;
  const { measure, method, owner, period, followUp } = measureColumns(numberWriterOf(settings.digits));
  const table = recordTable(
    [
      measure('', 26),
      method('วิธีดำเนินการ', 32),
      owner(softly('ผู้รับ', 'ผิดชอบ'), 15),
      period(softly('ระยะเวลา', 'ดำเนินการ'), 15),
      followUp(softly('การติดตาม', 'ประเมินผล'), 19),
    ],
    groups.flatMap(({ entries }) => entries),
  );
  return {
    shares: table.shares,
    tables: (spans) =>
      groups.flatMap(({ tool, entries }): readonly Block[] => [
        gap(3),
        {
          kind: 'table',
          isShort: true,
          spans,
          columns: [titleFor(tool), ...table.columns.slice(1)],
          rows: entries.map(table.row),
        },
        gap(6),
      ]),
  };
}

function titleFor(tool: ToolGroup['tool']): string {
  return tool === null ? softly('มาตรการ/', 'แนวทางอื่น') : softly('มาตรการ/', 'แนวทาง', `ยกระดับ ${tool}`);
}
