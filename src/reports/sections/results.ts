import { gap, group, line } from '../../page/blocks';
import type { TableRow } from '../../page/page';
import type { MeasureRecord } from '../../workbook/records';
import { LACKS } from '../lacks';
import { groupBy, inOrder, numberedTitle, periodOf, typed } from '../measures';
import type { Section } from '../report';
import { recordTable, type RecordColumn } from '../table-columns';
import { fiscalYearLine, reportName, roundLine } from '../titles';
import { voiceOf, type Voice } from '../voice';

/** A measure with its running number. */
interface Numbered {
  readonly measure: MeasureRecord;
  readonly number: number;
}

/** What was done about each measure, grouped by หมวด, numbers running on across the groups. */
export const RESULTS: Section = {
  id: 'results',
  sheetName: () => 'ผลการดำเนินการ',
  lacks: ({ book }) => (book.measures.length === 0 ? LACKS.measures : null),
  page: ({ book, settings }) => {
    const groups = groupsOf(book.measures);
    const table = recordTable(columns(voiceOf(settings.digits)), [...groups.values()].flat());
    const width = table.shares.length;
    return {
      orientation: 'landscape',
      columns: table.shares,
      blocks: [
        line(reportName('annual'), 'title', width, true),
        line(`ของ${settings.agencyName} ${fiscalYearLine(settings)}`, 'title', width, true),
        line(roundLine(settings), 'title', width, true),
        gap(6),
        { kind: 'table', columns: table.columns, rows: rowsOf(groups, table.row) },
      ],
    };
  },
};

function columns(voice: Voice): readonly RecordColumn<Numbered>[] {
  const field = (of: (measure: MeasureRecord) => string) => (entry: Numbered) => of(entry.measure);
  return [
    {
      title: 'มาตรการ/กิจกรรม/แนวทางที่ดำเนินการ',
      share: 22,
      of: ({ measure, number }) => numberedTitle(measure, number, voice),
    },
    { title: 'วิธีดำเนินการ', share: 20, of: field(({ method }) => typed(method)), optional: true },
    { title: 'สรุปผลการดำเนินการตามมาตรการ/กิจกรรม', share: 26, of: field(({ summary }) => typed(summary)) },
    {
      title: 'หน่วยงานที่รับผิดชอบ',
      share: 11,
      of: field(({ owners }) => typed(owners)),
      style: 'tableCentered',
      optional: true,
    },
    {
      title: 'ระยะเวลาดำเนินการ',
      share: 11,
      of: field((measure) => periodOf(measure, voice)),
      style: 'tableCentered',
      optional: true,
    },
    {
      title: 'ผลลัพธ์/ตัวชี้วัดความสำเร็จของการดำเนินการ',
      share: 22,
      of: field(({ outcome }) => typed(outcome)),
      optional: true,
    },
    { title: 'หมายเหตุ', share: 9, of: field(({ remark }) => typed(remark)), style: 'tableCentered', empty: 'ไม่มี' },
  ];
}

type Groups = ReadonlyMap<string, readonly Numbered[]>;

function groupsOf(measures: readonly MeasureRecord[]): Groups {
  const groups = groupBy(measures, ({ group: name }) => typed(name));
  let number = 0;
  const numbered = ([name, members]: readonly [string, readonly MeasureRecord[]]) => {
    const entries = inOrder(members).map((measure): Numbered => ({ measure, number: (number += 1) }));
    return [name, entries] as const;
  };
  return new Map([...groups].map(numbered));
}

/** Without any หมวด the table is flat; a measure outside every หมวด then has a heading that says so. */
function rowsOf(groups: Groups, row: (entry: Numbered) => TableRow): readonly TableRow[] {
  const isFlat = groups.size === 1 && groups.has('');
  return [...groups].flatMap(([name, entries]) => {
    const rows = entries.map(row);
    return isFlat ? rows : [group(name || 'มาตรการอื่น'), ...rows];
  });
}
