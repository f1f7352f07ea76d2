import { gap, line, paragraph } from '../../page/model/blocks';
import type { Block, ChartRow } from '../../page/model/page';
import { compareYears, type ComparedYears, type Comparison } from '../figures/comparison-rows';
import { axisFor } from '../tables/chart-blocks';
import { COMPARISON_SHARES, comparisonNotes, comparisonTable } from '../tables/comparison-table';
import { comparisonParagraphs } from '../wording/comparison-text';
import { rangeOf } from '../figures/figure-columns';
import { hasResult, UNAVAILABLE_REASONS } from '../unavailable-reasons';
import { draftProgress } from '../wording/memo-text';
import type { ReportInput, Section, SectionPage } from '../report';
import { reportName } from '../wording/titles';
import { numberWriterOf, type NumberWriter } from '../wording/number-writer';

const WIDTH = COMPARISON_SHARES.length;

/** All an executive needs to know, on one sheet of paper. */
export const SUMMARY: Section = {
  id: 'summary',
  sheetName: () => 'สรุปหน้าเดียว',
  unavailableReason: ({ assessment }) => (hasResult(assessment) ? null : UNAVAILABLE_REASONS.result),
  page: (input) => ({ orientation: 'portrait', columns: COMPARISON_SHARES, onePage: true, blocks: blocksOf(input) }),
};

function blocksOf(input: ReportInput): SectionPage['blocks'] {
  const { book, settings, assessment } = input;
  if (!assessment) return [];
  const { agencyName, threshold, digits } = settings;
  const writer = numberWriterOf(digits);
  const years = { previous: assessment.previousYear ?? assessment.year - 1, current: assessment.year };
  const comparison = compareYears(book, assessment.indicators, years);
  const paragraphs = comparisonParagraphs({ agencyName, comparison, years, assessment, threshold }, writer);
  const progress = draftProgress(input);
  return [
    line(reportName('summary'), 'title', WIDTH, true),
    line(`ประจำปีงบประมาณ ${writer.year(assessment.year)} ของ${agencyName}`, 'title', WIDTH, true),
    gap(6),
    ...paragraphs.map((one) => paragraph(one, WIDTH)),
    gap(6),
    comparisonTable(comparison, years, { writer, threshold, withTools: true }),
    gap(3),
    ...chartBlocks(comparison, years, writer),
    ...comparisonNotes(threshold, writer).map((note) => line(note, 'small', WIDTH)),
    gap(6),
    ...(progress === '' ? [] : [paragraph(progress, WIDTH)]),
  ];
}

/** Points. */
const CHART_HEIGHT = 150;

/** The indicators of both years side by side; no year that unavailableReason a score, which a chart would draw as nought. */
function chartBlocks({ rows }: Comparison, years: ComparedYears, writer: NumberWriter): readonly Block[] {
  const categories = rangeOf(rows.map(({ numberCell }) => ({ handle: numberCell })));
  const compared = [
    { year: years.previous, figures: rows.map(({ previous }) => previous), look: 'before' },
    { year: years.current, figures: rows.map(({ current }) => current), look: 'present' },
  ] as const;
  const whole = compared.filter(({ figures }) => figures.every(({ here }) => here !== null));
  const series = whole.flatMap(({ year, figures, look }): readonly ChartRow[] => {
    const values = rangeOf(figures);
    return values ? [{ name: writer.year(year), values, look }] : [];
  });
  if (!categories || series.length === 0) return [];
  const scores = whole.flatMap(({ figures }) => figures.flatMap(({ here }) => here?.value ?? []));
  const chart = { title: 'คะแนนรายตัวชี้วัด', categories, rows: series, axis: axisFor(scores), span: WIDTH };
  return [{ kind: 'charts', height: CHART_HEIGHT, charts: [chart] }, gap(3)];
}
