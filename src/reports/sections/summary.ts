import { gap, line, paragraph } from '../../page/blocks';
import type { Block } from '../../page/page';
import { compareYears, type ComparedYears, type Comparison } from '../comparison-rows';
import { axisFor } from '../chart-data';
import { COMPARISON_SHARES, comparisonNotes, comparisonTable } from '../comparison-table';
import { comparisonParagraphs } from '../comparison-text';
import { rangeOf } from '../figures';
import { LACKS } from '../lacks';
import { draftProgress } from '../memo-text';
import type { ReportInput, Section, SectionPage } from '../report';
import { reportName } from '../titles';
import { voiceOf, type Voice } from '../voice';

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
    ...chartBlocks(comparison, years, voice),
    ...comparisonNotes(threshold, voice).map((note) => line(note, 'small', WIDTH)),
    gap(6),
    ...(progress === '' ? [] : [paragraph(progress, WIDTH)]),
  ];
}

/** Points. */
const CHART_HEIGHT = 150;

/** The indicators of both years side by side; nothing where a score is missing, which a chart would draw as nought. */
function chartBlocks({ rows }: Comparison, years: ComparedYears, voice: Voice): readonly Block[] {
  const scores = rows.flatMap(({ previous, current }) => [previous.here?.value, current.here?.value]);
  const present = scores.filter((score) => score !== undefined);
  const names = rangeOf(rows.map(({ numberCell }) => ({ handle: numberCell })));
  const previous = rangeOf(rows.map((row) => row.previous));
  const current = rangeOf(rows.map((row) => row.current));
  if (present.length < scores.length || !names || !previous || !current) return [];
  const chart = {
    title: 'คะแนนรายตัวชี้วัด',
    categories: names,
    rows: [
      { name: voice.year(years.previous), values: previous, look: 'before' as const },
      { name: voice.year(years.current), values: current, look: 'present' as const },
    ],
    axis: axisFor(present),
    span: WIDTH,
  };
  return [{ kind: 'charts', height: CHART_HEIGHT, charts: [chart] }, gap(3)];
}
