import { toThaiDigits } from '../../../src/thai/text/digits';
import { cell, type Block, type DocumentCell } from './document';
import type { ModelMeasure } from './report-model';

/** A column of a table of measures in a document. */
export interface ColumnSpec {
  readonly field: Field;
  readonly heading: string;
}

export type Field =
  | 'order' | 'title' | 'method' | 'owners' | 'period' | 'followUp' | 'status' | 'ticks' | 'summary' | 'outcome'
  | 'indicator' | 'tool' | 'group' | 'code' | 'issue' | 'budget' | 'start' | 'end'; // prettier-ignore

/** How a table of measures looks. */
export interface TableStyle {
  readonly columns: readonly ColumnSpec[];
  readonly period: string;
  /** What stands before a measure. */
  readonly numbering?: 'none' | 'dot' | 'bracket' | 'arabic';
  /** Rows that say the group, the tool or the indicator of those below, over all columns or in the first. */
  readonly headings?: 'none' | 'group' | 'group-first-cell' | 'tool' | 'indicator';
  /** The column of indicators, tools or groups is one cell for all its measures. */
  readonly mergeShared?: boolean;
  /** Rows a page holds: then the table is cut, with its headings said again or not. */
  readonly cut?: { readonly rows: number; readonly repeat: 'same-table' | 'new-table' | 'none' };
  /** A row of column numbers below the headings. */
  readonly columnNumbers?: boolean;
  /** A row over the headings that groups them. */
  readonly parents?: readonly { readonly text: string; readonly span: number }[];
  readonly totalRow?: boolean;
}

const SHARED: ReadonlySet<Field> = new Set(['indicator', 'tool', 'group']);
const TICKS = ['ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการเสร็จแล้ว'];
const INDICATOR_NAMES = [
  '',
  'การปฏิบัติหน้าที่',
  'การใช้งบประมาณ',
  'การใช้อำนาจ',
  'การใช้ทรัพย์สินของราชการ',
  'การแก้ไขปัญหาการทุจริต',
  'คุณภาพการดำเนินงาน',
  'ประสิทธิภาพการสื่อสาร',
  'การปรับปรุงระบบการทำงาน',
  'การเปิดเผยข้อมูล',
  'การป้องกันการทุจริต',
];

/** «ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงาน». */
export function indicatorName(number: number): string {
  return `ตัวชี้วัดที่ ${toThaiDigits(String(number))} ${INDICATOR_NAMES[number] ?? ''}`;
}

/** The tables that such a document has: one, or several when pages cut it. */
export function measureTables(measures: readonly ModelMeasure[], style: TableStyle): readonly Block[] {
  const head = headRows(style);
  const body = bodyRows(measures, style);
  const { cut } = style;
  if (!cut) return [{ kind: 'table', rows: [...head, ...body] }];
  const pages: (readonly DocumentCell[])[][] = [];
  for (let at = 0; at < body.length; at += cut.rows) pages.push(body.slice(at, at + cut.rows));
  if (cut.repeat === 'same-table') return [{ kind: 'table', rows: pages.flatMap((page) => [...head, ...page]) }];
  return pages.map((page, index) => ({
    kind: 'table',
    rows: cut.repeat === 'none' && index > 0 ? page : [...head, ...page],
  }));
}

function headRows({ columns, parents, columnNumbers }: TableStyle): readonly (readonly DocumentCell[])[] {
  const hasTicks = columns.some(({ field }) => field === 'ticks');
  const first = columns.map(({ field, heading }): DocumentCell =>
    field === 'ticks'
      ? { lines: [heading], columnSpan: TICKS.length }
      : { lines: [heading], rowSpan: hasTicks ? 2 : 1 },
  );
  const width = columns.length + (hasTicks ? TICKS.length - 1 : 0);
  return [
    ...(parents ? [parents.map(({ text, span }) => ({ lines: [text], columnSpan: span }))] : []),
    first,
    ...(hasTicks ? [TICKS.map((text) => cell(text))] : []),
    ...(columnNumbers
      ? [Array.from({ length: width }, (_, index) => cell(`(${toThaiDigits(String(index + 1))})`))]
      : []),
  ];
}

function bodyRows(measures: readonly ModelMeasure[], style: TableStyle): readonly (readonly DocumentCell[])[] {
  const width = style.columns.length + (style.columns.some(({ field }) => field === 'ticks') ? 2 : 0);
  const headingOf = (measure: ModelMeasure): string => {
    if (style.headings === 'tool') return `มาตรการยกระดับ ${measure.tool}`;
    return style.headings === 'indicator' ? indicatorName(measure.indicator) : measure.group;
  };
  const rows: (readonly DocumentCell[])[] = [];
  measures.forEach((measure, index) => {
    const before = measures[index - 1];
    const hasHeading = (style.headings ?? 'none') !== 'none';
    if (hasHeading && (!before || headingOf(before) !== headingOf(measure))) {
      const first = { lines: [headingOf(measure)] };
      rows.push(
        style.headings === 'group-first-cell'
          ? [first, ...Array.from({ length: width - 1 }, () => cell())]
          : [{ ...first, columnSpan: width }],
      );
    }
    rows.push(rowOf(measures, index, style));
  });
  if (style.totalRow) rows.push([{ lines: [`รวม ${measures.length} มาตรการ`], columnSpan: width }]);
  return rows;
}

function rowOf(measures: readonly ModelMeasure[], index: number, style: TableStyle): readonly DocumentCell[] {
  const measure = measures[index];
  if (!measure) return [];
  return style.columns.flatMap(({ field }): readonly DocumentCell[] => {
    if (field === 'ticks') return TICKS.map((status) => cell(status === measure.status ? '✓' : '-'));
    const text = textOf(field, measure, index, style);
    if (!style.mergeShared || !SHARED.has(field)) return [cell(...text)];
    const shared = (at: number): string => (measures[at] ? textOf(field, measures[at], at, style).join() : '\u0000');
    if (index > 0 && shared(index - 1) === shared(index)) return [];
    let rowSpan = 1;
    while (shared(index + rowSpan) === shared(index)) rowSpan += 1;
    return [{ lines: text, rowSpan }];
  });
}

function textOf(field: Field, measure: ModelMeasure, index: number, style: TableStyle): readonly string[] {
  const number = String(index + 1);
  switch (field) {
    case 'order':
      return [toThaiDigits(number)];
    case 'title': {
      const before = {
        none: '',
        dot: `${toThaiDigits(number)}. `,
        bracket: `(${toThaiDigits(number)}) `,
        arabic: `${number}) `,
      };
      return [`${before[style.numbering ?? 'none']}${measure.title}`];
    }
    case 'period':
      return [style.period];
    case 'start':
      return ['๑ ตุลาคม ๒๕๖๗'];
    case 'end':
      return ['๓๐ กันยายน ๒๕๖๘'];
    case 'indicator':
      return [indicatorName(measure.indicator)];
    case 'issue':
      return [`${toThaiDigits(measure.code)} ${measure.issue}`];
    case 'budget':
      return ['ไม่ใช้งบประมาณ'];
    case 'ticks':
      return [];
    case 'method':
    case 'owners':
    case 'summary':
    case 'outcome':
      return measure[field];
    default:
      return [measure[field]];
  }
}
