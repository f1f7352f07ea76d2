import { gap, heading, keptWithNext, paragraph, paragraphs } from '../../page/model/blocks';
import type { Text } from '../../page/model/live-values';
import type { Block } from '../../page/model/page';
import type { TextPart } from '../../workbook/records';
import type { ReportInput, Section } from '../report';
import { memoGrid, type MemoGrid } from '../tables/memo-grid';
import { memoMeasureTables, type MemoMeasures } from '../tables/memo-measures';
import { UNAVAILABLE_REASONS } from '../unavailable-reasons';
import { tokenReader } from '../wording/fill-tokens';
import { considerationOf, draftBackground, draftFacts } from '../wording/memo-text';
import { writtenPart } from '../wording/own-words';
import { memoHead } from './memo-head';
import { signatures } from './memo-signatures';
import { STATUS } from './status';
import { TOOL_PLAN } from './tool-plan';

/** The official memo to the head of the agency. */
export const MEMO: Section = {
  id: 'memo',
  sheetName: () => 'บันทึกข้อความ',
  unavailableReason: ({ book, settings, assessment }) => {
    if (settings.agencyName === '') return UNAVAILABLE_REASONS.agency;
    return book.texts.length > 0 || (assessment && assessment.total !== null) ? null : UNAVAILABLE_REASONS.memoTexts;
  },
  page: (input) => {
    const measures = memoMeasureTables(input);
    const grid = memoGrid(measures?.shares);
    return {
      orientation: 'portrait',
      columns: grid.columns,
      blocks: [
        ...memoHead(input.settings, grid),
        gap(3),
        ...bodyOf(input, grid, measures),
        ...signatures(input.book, grid),
      ],
    };
  },
};

/** From the clerk's opening words to the sentence before the signatures, which stays on one page with the first of them. */
function bodyOf(input: ReportInput, grid: MemoGrid, measures: MemoMeasures | null): readonly Block[] {
  const width = grid.columns.length;
  const read = tokenReader(input);
  const written = (name: TextPart) => paragraphs(writtenPart(input, name), width, read);
  const titled = (title: string, blocks: readonly Block[]): readonly Block[] =>
    blocks.length > 0 ? [heading(title, width), ...blocks] : [];
  const part = (title: string, name: TextPart, draft: readonly Text[]): readonly Block[] => {
    const own = written(name);
    return titled(title, own.length > 0 ? own : draft.map((text) => paragraph(text, width)));
  };
  const attached = { plan: isMade(TOOL_PLAN, input), status: isMade(STATUS, input) };
  const consideration = considerationOf(writtenPart(input, 'consideration'), writtenPart(input, 'conclusion'));
  const { conclusion, considered } = consideration;
  return [
    ...written('introduction'),
    ...part('เรื่องเดิม', 'background', draftBackground(input)),
    ...(measures?.tables(grid.table) ?? []),
    ...part('ข้อเท็จจริง', 'facts', draftFacts(input, attached)),
    ...titled('สรุป', paragraphs(conclusion, width, read)),
    ...titled('ข้อพิจารณา', keptWithNext(paragraphs(considered, width, read))),
  ];
}

function isMade({ unavailableReason }: Section, input: ReportInput): boolean {
  return unavailableReason(input) === null;
}
