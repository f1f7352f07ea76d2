import { foldThai } from '../../thai/text/repair';
import { SIGNERS } from '../../workbook/definitions';
import { DraftRow, put } from '../records/draft';
import type { Drafts } from '../records/drafts';
import type { TextLine } from './line';

const S = SIGNERS.fields;
const TITLES =
  '(?:นาย|นางสาว|นาง|น\\.ส\\.|ว่าที่|ดร\\.|ผศ\\.|รศ\\.|พันจ่า|จ่า|สิบ|ร้อย|พัน|พล|ส\\.[อตท]\\.|จ\\.[อสต]\\.|พ\\.[จอต]\\.)';
const NAME = new RegExp(`^(?:\\(?\\s*ลงชื่อ\\s*\\)?[.…_\\s]*)?\\(\\s*(${TITLES}[^()]{3,60}?)\\s*\\)\\s*(.*)$`);
const COMMENT =
  /^(?:-\s*)?((?:ความเห็น|ความคิดเห็น|ข้อพิจารณาของ|คำสั่ง|ข้อสั่งการ).{0,70}?)\s*(?:[.…_]{3,}|:|$)[.…_\s]*(.*?)[.…_\s]*$/;
const SIGNATURE_LINE = /^\(?\s*ลงชื่อ|^[.…_\s()]+$|^[☐□]/;
const SECOND_LINE = /^(?:ปฏิบัติ|รักษา|ทำการแทน|ทำหน้าที่|แทน|และ)/;
const LONGEST_POSITION = 90;
const LONGEST_ANSWER = 160;

/** Reads signature blocks: a name in brackets, the position below it, and the line of comment above it. */
export function readSigners(lines: readonly TextLine[], drafts: Drafts): void {
  if (drafts.rowsOf('ITA_Signers').length > 0) return;
  let order = 0;
  let comment: Comment | null = null;
  const taken = new Set(lines.flatMap(({ cell }) => (drafts.ledger.has(cell) ? [cell] : [])));
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || taken.has(line.cell)) continue;
    const label = COMMENT.exec(line.text);
    const name = NAME.exec(line.text);
    if (name) {
      order += 1;
      at = writeSigner(lines, at, name, order, comment, drafts);
      comment = null;
    } else if (label && line.text.length <= LONGEST_ANSWER && isBeforeName(lines, at)) {
      comment = { label: label[1] ?? '', answers: label[2] ? [label[2]] : [], lines: [line] };
    } else if (comment && !SIGNATURE_LINE.test(line.text) && line.text.length <= LONGEST_ANSWER) {
      comment.answers.push(line.text.replace(/[.…_]{3,}/g, '').trim());
      comment.lines.push(line);
    } else if (SIGNATURE_LINE.test(line.text) && line.text === line.cell.text)
      drafts.ledger.leave([line.cell], 'title');
  }
}

interface Comment {
  readonly label: string;
  readonly answers: string[];
  readonly lines: TextLine[];
}

/** A label is one when a name follows within a few lines. */
function isBeforeName(lines: readonly TextLine[], at: number): boolean {
  return lines.slice(at, at + 8).some(({ text }) => NAME.test(text));
}

/** Writes one block and gives the place of its last line. */
function writeSigner(
  lines: readonly TextLine[],
  at: number,
  name: RegExpExecArray,
  order: number,
  comment: Comment | null,
  drafts: Drafts,
): number {
  const { ledger } = drafts;
  const row = new DraftRow('ITA_Signers');
  drafts.add(row);
  const own = lines[at];
  const position = positionAfter(lines, at, name[2] ?? '');
  put(ledger, row, S.order.header, order, []);
  if (own) put(ledger, row, S.name.header, (name[1] ?? '').trim(), [own.cell], { range: own.range });
  const cells = position.lines.map(({ cell }) => cell);
  put(
    ledger,
    row,
    S.position.header,
    position.text.replace(/^ตำแหน่ง\s*:?\s*/, ''),
    cells.length > 0 || !own ? cells : [own.cell],
  );
  if (comment) {
    const [label, ...answers] = comment.lines;
    put(ledger, row, S.comment.header, comment.label.trim(), label ? [label.cell] : []);
    const text = comment.answers.filter((answer) => answer !== '').join('\n');
    const source = answers.length > 0 ? answers : comment.lines;
    put(
      ledger,
      row,
      S.text.header,
      text,
      source.map(({ cell }) => cell),
    );
    ledger.mark(
      comment.lines.map(({ cell }) => cell),
      { kind: 'context' },
    );
  }
  return at + position.lines.length;
}

function positionAfter(
  lines: readonly TextLine[],
  at: number,
  beside: string,
): { readonly text: string; readonly lines: readonly TextLine[] } {
  if (beside.trim() !== '') return { text: beside.trim(), lines: [] };
  const found: TextLine[] = [];
  for (let next = at + 1; next < lines.length && found.length < 3; next += 1) {
    const line = lines[next];
    if (
      !line ||
      line.text.length > LONGEST_POSITION ||
      NAME.test(line.text) ||
      COMMENT.test(line.text) ||
      SIGNATURE_LINE.test(line.text)
    )
      break;
    if (found.length > 0 && !SECOND_LINE.test(foldThai(line.text))) break;
    if (/^(?:วันที่|[0-9๐-๙])/.test(line.text)) break;
    found.push(line);
  }
  return { text: found.map(({ text }) => text).join('\n'), lines: found };
}
