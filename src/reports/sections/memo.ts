import { gap, heading, line, paragraph, paragraphs } from '../../page/model/blocks';
import type { Text } from '../../page/model/live-values';
import type { Block, PageCell, RowBlock } from '../../page/model/page';
import type { StyleName } from '../../page/model/text-styles';
import { formatDate } from '../../thai/dates/dates';
import type { SignerRecord, TextPart } from '../../workbook/records';
import { UNAVAILABLE_REASONS } from '../unavailable-reasons';
import { draftBackground, draftFacts } from '../wording/memo-text';
import { writtenPart } from '../wording/own-words';
import { typed } from '../tables/measure-texts';
import type { ReportInput, Section } from '../report';
import { fiscalYearLine, roundLine } from '../wording/titles';
import { tokenReader, type TokenReader } from '../wording/fill-tokens';
import { MEMO_WORDS } from '../wording/memo-words';

/** In points: labels of different lengths begin and end on these columns, and the right half is for signatures. */
const COLUMNS = [32, 22, 44, 128, 52, 175];
const WIDTH = COLUMNS.length;

/** Height of the Garuda on memos, 1.5 cm: the agency puts its own picture there. */
const EMBLEM_HEIGHT = 43;

/** Room to sign by hand, in points. */
const SIGNING_ROOM = 30;

/** The official memo to the head of the agency. */
export const MEMO: Section = {
  id: 'memo',
  sheetName: () => 'บันทึกข้อความ',
  unavailableReason: ({ book, settings, assessment }) => {
    if (settings.agencyName === '') return UNAVAILABLE_REASONS.agency;
    return book.texts.length > 0 || (assessment && assessment.total !== null) ? null : UNAVAILABLE_REASONS.memoTexts;
  },
  page: (input) => {
    const read = tokenReader(input);
    const consideration = [MEMO_WORDS.consideration];
    return {
      orientation: 'portrait',
      columns: COLUMNS,
      blocks: [
        ...header(input),
        gap(6),
        ...introduction(input, read),
        ...part(input, read, { part: 'background', title: 'เรื่องเดิม', draft: draftBackground(input) }),
        ...part(input, read, { part: 'facts', title: 'ข้อเท็จจริง', draft: draftFacts(input) }),
        ...part(input, read, { part: 'consideration', title: 'ข้อพิจารณา', draft: consideration }),
        ...paragraphs(writtenPart(input, 'conclusion'), WIDTH, read),
        ...signatures(input),
      ],
    };
  },
};

function header({ settings }: ReportInput): readonly Block[] {
  const { digits, division, agencyName, telephone, documentNumber, documentDate, addressee } = settings;
  const office = [division, agencyName, telephone && `โทร. ${telephone}`].filter((text) => text !== '').join(' ');
  const subject = settings.subject || MEMO_WORDS.subject(fiscalYearLine(settings), roundLine(settings));
  const date = documentDate === null ? '' : formatDate(documentDate, digits, 'long');
  return [
    { ...line('บันทึกข้อความ', 'memoTitle', WIDTH, true), minHeight: EMBLEM_HEIGHT },
    row(cell('ส่วนราชการ', 'memoLabel', 3), cell(office, 'memoField', 3)),
    row(
      cell('ที่', 'memoLabel'),
      cell(documentNumber, 'memoField', 3),
      cell('วันที่', 'memoLabel'),
      cell(date, 'memoField'),
    ),
    row(cell('เรื่อง', 'memoLabel', 2), cell(subject, 'memoField', 4)),
    gap(6),
    row(cell('เรียน', 'label', 2), cell(addressee, 'body', 4)),
  ];
}

function introduction(input: ReportInput, read: TokenReader): readonly Block[] {
  return paragraphs(writtenPart(input, 'introduction'), WIDTH, read);
}

interface Part {
  readonly part: TextPart;
  readonly title: string;
  readonly draft: readonly Text[];
}

/** A part of the memo: what staff wrote, else the draft; without either there is no such part. */
function part(input: ReportInput, read: TokenReader, { part: name, title, draft }: Part): readonly Block[] {
  const written = paragraphs(writtenPart(input, name), WIDTH, read);
  const body = written.length > 0 ? written : draft.map((text) => paragraph(text, WIDTH));
  return body.length > 0 ? [heading(title, WIDTH), ...body] : [];
}

/** The author first, then each superior under the line for a comment; a block is never parted by a page break. */
function signatures({ book }: ReportInput): readonly Block[] {
  const signers = [...book.signers].sort((a, b) => (a.order.value ?? a.row) - (b.order.value ?? b.row));
  return signers.flatMap(signatureBlock);
}

function signatureBlock(signer: SignerRecord): readonly Block[] {
  const comment = typed(signer.comment);
  const text = typed(signer.text);
  return [
    gap(9),
    ...(comment === '' && text === '' ? [] : commentRows(comment, text)),
    gap(SIGNING_ROOM),
    signatureLine(`(${typed(signer.name).replace(/^\(|\)$/g, '')})`, true),
    signatureLine(typed(signer.position), false),
  ];
}

function commentRows(comment: string, text: string): readonly Block[] {
  return [{ ...row(cell(comment, 'label', 4), cell(text, 'memoField', 2)), keepWithNext: true }];
}

function signatureLine(text: string, keepWithNext: boolean): RowBlock {
  return { kind: 'row', cells: [cell('', 'body', 3), cell(text, 'bodyCentered', 3)], keepWithNext };
}

function row(...cells: readonly PageCell[]): RowBlock {
  return { kind: 'row', cells, keepWithNext: true };
}

function cell(content: string, style: StyleName, span = 1): PageCell {
  return { content, style, span };
}
