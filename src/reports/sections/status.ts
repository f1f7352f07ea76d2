import { cells, line, softly, text } from '../../page/model/blocks';
import type { TableColumn, TableRow } from '../../page/model/page';
import type { MeasureRecord, Status } from '../../workbook/records';
import { UNAVAILABLE_REASONS } from '../unavailable-reasons';
import { measureColumns, type NumberedMeasure } from '../tables/measure-columns';
import { typed } from '../tables/measure-texts';
import type { Section } from '../report';
import { recordTable, type RecordTable } from '../tables/record-table';
import { fiscalYearLine, roundLine } from '../wording/titles';
import { hasTools, toolGroups, toolRows } from '../tables/tool-groups';
import { numberWriterOf } from '../wording/number-writer';

/** The three statuses, one a column. */
const STATUSES: readonly { readonly status: Status; readonly title: string; readonly share: number }[] = [
  { status: 'not-started', title: softly('ยังไม่', 'ดำเนินการ'), share: 14 },
  { status: 'in-progress', title: softly('อยู่ระหว่าง', 'ดำเนินการ'), share: 14 },
  { status: 'done', title: softly('ดำเนินการเสร็จ', 'เรียบร้อยแล้ว'), share: 20 },
];

/** How far each measure has come: a tick under one of three headings, what proves it under the tick. */
export const STATUS: Section = {
  id: 'status',
  sheetName: () => 'สถานะการดำเนินงาน',
  unavailableReason: ({ book: { measures } }) => {
    if (!hasTools(measures)) return UNAVAILABLE_REASONS.measuresOfTools;
    return measures.some(({ status }) => status.value !== null) ? null : UNAVAILABLE_REASONS.statuses;
  },
  page: ({ book, settings }) => {
    const { measure, method } = measureColumns(numberWriterOf(settings.digits));
    const groups = toolGroups(book.measures);
    const table = recordTable(
      [measure(softly('มาตรการ/', 'แนวทาง'), 27), method(softly('ขั้นตอน', 'หรือวิธีการปฏิบัติ'), 37)],
      groups.flatMap(({ entries }) => entries),
    );
    const width = table.shares.length + STATUSES.length;
    return {
      orientation: 'landscape',
      columns: [...table.shares, ...STATUSES.map(({ share }) => share)],
      fitColumns: true,
      titles: [
        line('ผลการดำเนินการตามมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', 'title', width, true),
        line(`ของ${settings.agencyName} ${fiscalYearLine(settings)}`, 'title', width, true),
        line(roundLine(settings), 'title', width, true),
      ],
      blocks: [
        {
          kind: 'table',
          columns: columnsOf(table),
          rows: toolRows(groups, (entry) => statusRow(entry, table)),
        },
      ],
    };
  },
};

function columnsOf({ columns }: RecordTable<NumberedMeasure>): readonly TableColumn[] {
  return [...columns, { title: 'สถานะดำเนินงาน', columns: STATUSES.map(({ title }) => title) }];
}

function statusRow(entry: NumberedMeasure, { row }: RecordTable<NumberedMeasure>): TableRow {
  const { measure } = entry;
  const marks = STATUSES.map(({ status }) =>
    text(measure.status.value === status ? tick(measure) : '-', 'tableCentered'),
  );
  return cells(...row(entry).cells, ...marks);
}

/** The tick, and in brackets below it what proves it, whether or not the clerk typed brackets. */
function tick({ evidence }: MeasureRecord): string {
  const proof = typed(evidence).replace(/^\(([^()]*)\)$/, '$1');
  return proof === '' ? '✓' : `✓\n(${proof})`;
}
