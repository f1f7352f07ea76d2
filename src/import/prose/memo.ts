import { readDate } from '../../thai/dates/dates';
import { foldThai } from '../../thai/text/repair';
import { AGENCY_SETTINGS } from '../../workbook/definitions';
import type { Drafts } from '../records/drafts';
import { offerSetting } from '../records/other-rows';
import type { SourceCell } from '../source';
import type { TextLine } from './line';

const A = AGENCY_SETTINGS;
/** The head stands at the top: labels further down are something else. */
const HEAD_LINES = 40;
const LEADERS = /[.…_]{4,}/g;
/** What ends the subject. */
const AFTER_SUBJECT = /^\s*(?:เรียน|อ้างถึง|สิ่งที่ส่งมาด้วย)/;

/** The labels of a memo's head, each to the end of its row or to the next label in it. */
const FIELDS: readonly {
  readonly item: string;
  readonly label: RegExp;
  readonly isValid?: (text: string) => boolean;
}[] = [
  { item: A.division.header, label: /^ส่วน(?:ราชการ|งาน)\s*:?\s*(.*?)\s*(?:(?:โทร|หมายเลขโทรศัพท์)[ศัพท์]*\.?\s*:?.*)?$/s },
  { item: A.telephone.header, label: /(?:โทรศัพท์|โทร)\.?\s*:?\s*([0-9๐-๙][0-9๐-๙\s\-–ต่อ,.]*)/ },
  {
    item: A.documentNumber.header,
    label: /^ที่\s*:?\s*(.*?)\s*(?:วันที่.*)?$/s,
    isValid: (text) => /[0-9๐-๙/]/.test(text) && text.length <= 40,
  },
  {
    item: A.documentDate.header,
    label: /(?:^|[\s\t])วันที่\s*:?\s*(.*)$/s,
    isValid: (text) => readDate(text) !== null || text.length <= 40,
  },
  { item: A.addressee.header, label: /^เรียน\s*:?\s*(.*)$/s, isValid: (text) => text.length <= 120 },
];

/** Reads the head of a memo into ITA_Agency. A document without one gives nothing: «เรื่อง» alone is no memo. */
export function readMemoHead(lines: readonly TextLine[], drafts: Drafts): void {
  const rows = rowsOf(lines.slice(0, HEAD_LINES));
  const starts = (label: RegExp): boolean => rows.some(({ text }) => label.test(text));
  const title = rows.find(({ text }) => foldThai(text) === 'บันทึกข้อความ');
  if (!title && !(starts(/^ส่วน(?:ราชการ|งาน)/) && starts(/^เรื่อง/) && starts(/^เรียน/))) return;
  if (title) drafts.ledger.leave(title.cells, 'title');
  const subject = rows.findIndex(({ text }) => /^เรื่อง(?!เดิม)/.test(text));
  rows.forEach((row, index) => {
    if (subject >= 0 && index >= subject && !AFTER_SUBJECT.test(row.text)) return;
    readRow(row, drafts);
  });
  readSubject(rows, subject, drafts);
}

interface Row {
  readonly text: string;
  readonly cells: readonly SourceCell[];
}

/** The lines by the row they stand in, cells side by side as one line. */
function rowsOf(lines: readonly TextLine[]): readonly Row[] {
  const rows: { text: string; cells: SourceCell[] }[] = [];
  for (const { text, cell, isFirstOfRow } of lines) {
    const last = rows.at(-1);
    const isBeside = last !== undefined && !isFirstOfRow && !last.cells.includes(cell);
    if (isBeside) {
      last.text += `\t${text}`;
      last.cells.push(cell);
    } else rows.push({ text, cells: [cell] });
  }
  return rows;
}

function readRow({ text, cells }: Row, drafts: Drafts): void {
  for (const { item, label, isValid } of FIELDS) {
    const [, found = ''] = label.exec(text) ?? [];
    const value = clean(found);
    if (value === '' || isValid?.(value) === false) continue;
    const source = cells.filter((cell) => cell.text.includes(value.slice(0, 12)));
    offerSetting(drafts, item, value, source.length > 0 ? source : cells);
  }
  drafts.ledger.mark(cells, { kind: 'context' });
}

/** The subject may run over several lines, to the line that says to whom. */
function readSubject(rows: readonly Row[], at: number, drafts: Drafts): void {
  const first = rows[at];
  if (!first) return;
  const end = rows.findIndex(({ text }, index) => index > at && AFTER_SUBJECT.test(text));
  const block = end > at && end - at <= 5 ? rows.slice(at, end) : [first];
  const value = clean(
    block
      .map(({ text }) => text)
      .join('\n')
      .replace(/^เรื่อง\s*:?\s*/, ''),
  );
  if (value !== '')
    offerSetting(
      drafts,
      A.subject.header,
      value,
      block.flatMap(({ cells }) => cells),
    );
}

function clean(text: string): string {
  return text
    .replace(LEADERS, ' ')
    .replace(/[ \t]+/g, ' ')
    .trim();
}
