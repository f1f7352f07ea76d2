import { group, line, softly } from '../../page/model/blocks';
import type { TableRow } from '../../page/model/page';
import type { MeasureRecord } from '../../workbook/records';
import { UNAVAILABLE_REASONS } from '../unavailable-reasons';
import { measureColumns, type NumberedMeasure } from '../tables/measure-columns';
import { groupBy, hasTitle, inOrder, typed } from '../tables/measure-texts';
import type { Section } from '../report';
import { recordTable, type RecordColumn } from '../tables/record-table';
import { fiscalYearLine, reportName, roundLine } from '../wording/titles';
import { numberWriterOf, type NumberWriter } from '../wording/number-writer';

/** What was done about each measure, grouped by หมวด, numbers running on across the groups. */
export const RESULTS: Section = {
  id: 'results',
  sheetName: () => 'ผลการดำเนินการ',
  unavailableReason: ({ book }) => (hasTitle(book.measures) ? null : UNAVAILABLE_REASONS.measures),
  page: ({ book, settings }) => {
    const groups = groupsOf(book.measures);
    const table = recordTable(columns(numberWriterOf(settings.digits)), [...groups.values()].flat());
    const width = table.shares.length;
    return {
      orientation: 'landscape',
      columns: table.shares,
      fitColumns: true,
      titles: [
        line(reportName('annual'), 'title', width, true),
        line(`ของ${settings.agencyName} ${fiscalYearLine(settings)}`, 'title', width, true),
        line(roundLine(settings), 'title', width, true),
      ],
      blocks: [{ kind: 'table', columns: table.columns, rows: rowsOf(groups, table.row) }],
    };
  },
};

/** Summary and remark stay even when nobody filled them in: an assessor looks for them. */
function columns(writer: NumberWriter): readonly RecordColumn<NumberedMeasure>[] {
  const { measure, method, summary, owner, period, outcome, remark } = measureColumns(writer);
  return [
    measure(softly('มาตรการ/', 'กิจกรรม/', 'แนวทาง', 'ที่ดำเนินการ'), 22),
    method('วิธีดำเนินการ', 20),
    { ...summary(softly('สรุปผล', 'การดำเนินการ', 'ตามมาตรการ/', 'กิจกรรม'), 26), optional: false },
    owner(softly('หน่วยงาน', 'ที่รับผิดชอบ'), 11),
    period(softly('ระยะเวลา', 'ดำเนินการ'), 11),
    outcome(softly('ผลลัพธ์/', 'ตัวชี้วัดความสำเร็จ', 'ของการดำเนินการ'), 22),
    { ...remark('หมายเหตุ', 9), optional: false, empty: 'ไม่มี' },
  ];
}

type Groups = ReadonlyMap<string, readonly NumberedMeasure[]>;

function groupsOf(measures: readonly MeasureRecord[]): Groups {
  const groups = groupBy(measures, ({ group: name }) => typed(name));
  let number = 0;
  const numbered = ([name, members]: readonly [string, readonly MeasureRecord[]]) => {
    const entries = inOrder(members).map((measure): NumberedMeasure => ({ measure, number: (number += 1) }));
    return [name, entries] as const;
  };
  return new Map([...groups].map(numbered));
}

/** Without any หมวด the table is flat; a measure outside every หมวด then has a heading that says so. */
function rowsOf(groups: Groups, row: (entry: NumberedMeasure) => TableRow): readonly TableRow[] {
  const isFlat = groups.size === 1 && groups.has('');
  return [...groups].flatMap(([name, entries]) => {
    const rows = entries.map(row);
    return isFlat ? rows : [group(name || 'มาตรการอื่น'), ...rows];
  });
}
