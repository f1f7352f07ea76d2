import { gap, line, paragraph, tableWithNotes } from '../../page/model/blocks';
import { compareYears } from '../figures/comparison-rows';
import { comparisonNotes, comparisonShares, comparisonTable } from '../tables/comparison-table';
import { comparisonParagraphs } from '../wording/comparison-text';
import { UNAVAILABLE_REASONS } from '../unavailable-reasons';
import type { ReportInput, Section, SectionPage } from '../report';
import { numberWriterOf } from '../wording/number-writer';

/** Both years, without the rows and columns that the summary has further. */
const SHOWN = { withTools: false, withPrevious: true, withThreshold: false };
const SHARES = comparisonShares(SHOWN);
const WIDTH = SHARES.length;

/** The result year beside the year before it, indicator by indicator, under paragraphs that say what it shows. */
export const COMPARISON: Section = {
  id: 'comparison',
  sheetName: () => 'เปรียบเทียบคะแนน',
  unavailableReason: (input) => (comparable(input) ? null : UNAVAILABLE_REASONS.twoYears),
  page: (input) => ({
    orientation: 'portrait',
    columns: SHARES,
    titles: [line('ผลลัพธ์หรือความสำเร็จของการดำเนินการ', 'title', WIDTH, true)],
    blocks: blocksOf(input, comparable(input)),
  }),
};

/** The years to compare: at least one of them with a score of an indicator, the other with one or with a total. */
function comparable({ assessment }: ReportInput) {
  if (!assessment || assessment.previousYear === null) return null;
  const { indicators, total, previousTotal } = assessment;
  const isScored = indicators.some(({ score }) => score !== null);
  const wasScored = indicators.some(({ previous }) => previous !== null);
  const haveFigures = (isScored || total !== null) && (wasScored || previousTotal !== null);
  if (!haveFigures || (!isScored && !wasScored)) return null;
  return { assessment, years: { previous: assessment.previousYear, current: assessment.year } };
}

function blocksOf({ book, settings }: ReportInput, found: ReturnType<typeof comparable>): SectionPage['blocks'] {
  if (!found) return [];
  const { assessment, years } = found;
  const { agencyName, threshold, digits } = settings;
  const writer = numberWriterOf(digits);
  const look = { ...SHOWN, writer, threshold };
  const comparison = compareYears(book, assessment.indicators, years);
  const paragraphs = comparisonParagraphs({ agencyName, comparison, years, assessment, threshold }, writer);
  return [
    ...paragraphs.map((one) => paragraph(one, WIDTH)),
    gap(9),
    ...tableWithNotes(comparisonTable(comparison, years, look), comparisonNotes(comparison, look), WIDTH),
  ];
}
