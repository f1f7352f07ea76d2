import { gap, line, paragraph } from '../../page/blocks';
import { compareYears } from '../comparison-rows';
import { COMPARISON_SHARES, comparisonNotes, comparisonTable } from '../comparison-table';
import { comparisonParagraphs } from '../comparison-text';
import { LACKS } from '../lacks';
import { draftProgress } from '../memo-text';
import type { ReportInput, Section, SectionPage } from '../report';
import { reportName } from '../titles';
import { voiceOf } from '../voice';

const WIDTH = COMPARISON_SHARES.length;

/** All an executive needs to know, on one sheet of paper. */
export const SUMMARY: Section = {
  id: 'summary',
  sheetName: () => 'สรุปหน้าเดียว',
  lacks: ({ assessment }) => (assessment && assessment.total !== null ? null : LACKS.result),
  page: (input) => ({ orientation: 'portrait', columns: COMPARISON_SHARES, onePage: true, blocks: blocksOf(input) }),
};

function blocksOf(input: ReportInput): SectionPage['blocks'] {
  const { book, settings, assessment } = input;
  if (!assessment) return [];
  const { agencyName, threshold, digits } = settings;
  const voice = voiceOf(digits);
  const years = { previous: assessment.previousYear ?? assessment.year - 1, current: assessment.year };
  const comparison = compareYears(book, assessment.indicators, years);
  const paragraphs = comparisonParagraphs({ agencyName, comparison, years, assessment, threshold }, voice);
  const progress = draftProgress(input);
  return [
    line(reportName('summary'), 'title', WIDTH, true),
    line(`ประจำปีงบประมาณ ${voice.year(assessment.year)} ของ${agencyName}`, 'title', WIDTH, true),
    gap(6),
    ...paragraphs.map((one) => paragraph(one, WIDTH)),
    gap(6),
    comparisonTable(comparison, years, { voice, threshold, withTools: true }),
    gap(3),
    ...comparisonNotes(threshold, voice).map((note) => line(note, 'small', WIDTH)),
    gap(6),
    ...(progress === '' ? [] : [paragraph(progress, WIDTH)]),
  ];
}
