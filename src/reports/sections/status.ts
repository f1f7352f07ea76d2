import { cells, gap, line, text } from '../../page/model/blocks';
import type { TableColumn, TableRow } from '../../page/model/page';
import type { Status } from '../../workbook/records';
import { UNAVAILABLE_REASONS } from '../unavailable-reasons';
import type { NumberedMeasure } from '../tables/measure-columns';
import { numberedTitle, typed } from '../tables/measure-texts';
import type { Section } from '../report';
import { fiscalYearLine, roundLine } from '../wording/titles';
import { hasTools, toolGroups, toolRows } from '../tables/tool-groups';
import { numberWriterOf, type NumberWriter } from '../wording/number-writer';

const SHARES = [27, 37, 14, 14, 20];
const WIDTH = SHARES.length;

const COLUMNS: readonly TableColumn[] = [
  'มาตรการ/แนวทาง',
  'ขั้นตอนหรือวิธีการปฏิบัติ',
  { title: 'สถานะดำเนินงาน', columns: ['ยังไม่\nดำเนินการ', 'อยู่ระหว่าง\nดำเนินการ', 'ดำเนินการเสร็จ\nเรียบร้อยแล้ว'] },
];

/** In the order of the three columns. */
const STATUSES: readonly Status[] = ['not-started', 'in-progress', 'done'];

/** How far each measure has come: a tick under one of three headings, what proves it under the tick. */
export const STATUS: Section = {
  id: 'status',
  sheetName: () => 'สถานะการดำเนินงาน',
  unavailableReason: ({ book }) => (hasTools(book.measures) ? null : UNAVAILABLE_REASONS.measuresOfTools),
  page: ({ book, settings }) => {
    const writer = numberWriterOf(settings.digits);
    return {
      orientation: 'landscape',
      columns: SHARES,
      blocks: [
        line('ผลการดำเนินการตามมาตรการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', 'title', WIDTH, true),
        line(`ของ${settings.agencyName} ${fiscalYearLine(settings)}`, 'title', WIDTH, true),
        line(roundLine(settings), 'title', WIDTH, true),
        gap(6),
        {
          kind: 'table',
          columns: COLUMNS,
          rows: toolRows(toolGroups(book.measures), (entry) => statusRow(entry, writer)),
        },
      ],
    };
  },
};

function statusRow({ measure, number }: NumberedMeasure, writer: NumberWriter): TableRow {
  const evidence = typed(measure.evidence);
  const ticked = evidence === '' ? '✓' : `✓\n(${evidence})`;
  const marks = STATUSES.map((status) => text(measure.status.value === status ? ticked : '-', 'tableCentered'));
  return cells(text(numberedTitle(measure, number, writer)), text(typed(measure.method) || '-'), ...marks);
}
