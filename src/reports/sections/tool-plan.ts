import { line, softly } from '../../page/model/blocks';
import { UNAVAILABLE_REASONS } from '../unavailable-reasons';
import { measureColumns } from '../tables/measure-columns';
import type { Section } from '../report';
import { recordTable } from '../tables/record-table';
import { fiscalYearLine } from '../wording/titles';
import { hasTools, toolGroups, toolRows } from '../tables/tool-groups';
import { numberWriterOf } from '../wording/number-writer';

/** What is planned to raise the score of each tool. */
export const TOOL_PLAN: Section = {
  id: 'tool-plan',
  sheetName: () => 'แผนมาตรการรายเครื่องมือ',
  unavailableReason: ({ book, settings }) => {
    if (settings.measureTables === 'background') return UNAVAILABLE_REASONS.measuresInMemo;
    return hasTools(book.measures) ? null : UNAVAILABLE_REASONS.measuresOfTools;
  },
  page: ({ book, settings }) => {
    const { measure, method, owner, period, followUp } = measureColumns(numberWriterOf(settings.digits));
    const groups = toolGroups(book.measures);
    const table = recordTable(
      [
        measure(softly('มาตรการ/', 'แนวทาง'), 27),
        method('วิธีดำเนินการ', 36),
        owner('ผู้รับผิดชอบ', 15),
        period(softly('ระยะเวลา', 'ดำเนินการ'), 14),
        followUp(softly('การติดตาม', 'ประเมินผล'), 20),
      ],
      groups.flatMap(({ entries }) => entries),
    );
    const width = table.shares.length;
    return {
      orientation: 'landscape',
      columns: table.shares,
      fitColumns: true,
      titles: [
        line('มาตรการเพื่อขับเคลื่อนการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', 'title', width, true),
        line(`ของ${settings.agencyName} ${fiscalYearLine(settings)}`, 'title', width, true),
      ],
      blocks: [{ kind: 'table', columns: table.columns, rows: toolRows(groups, table.row) }],
    };
  },
};
