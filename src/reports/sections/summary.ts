import { gap, line, paragraph } from '../../page/model/blocks';
import type { Block, ChartRow } from '../../page/model/page';
import { compareYears, type ComparedYears, type Comparison } from '../figures/comparison-rows';
import { rangeOf } from '../figures/figure-columns';
import type { ReportInput, Section, SectionPage } from '../report';
import { chartNotes, chartTitle, scaleFor, thresholdRow } from '../tables/chart-blocks';
import { comparisonNotes, comparisonShares, comparisonTable, type ComparisonLook } from '../tables/comparison-table';
import { hasResult, UNAVAILABLE_REASONS } from '../unavailable-reasons';
import { comparisonParagraphs } from '../wording/comparison-text';
import { draftProgress } from '../wording/memo-text';
import { numberWriterOf } from '../wording/number-writer';
import { reportName } from '../wording/titles';

/** All an executive needs to know, on one sheet of paper. */
export const SUMMARY: Section = {
  id: 'summary',
  sheetName: () => 'สรุปหน้าเดียว',
  unavailableReason: ({ assessment }) => (hasResult(assessment) ? null : UNAVAILABLE_REASONS.result),
  page: (input) => {
    const { assessment, book, settings } = input;
    if (!assessment) return { orientation: 'portrait', columns: [1], onePage: true, blocks: [] };
    const years = { previous: assessment.previousYear ?? assessment.year - 1, current: assessment.year };
    const comparison = compareYears(book, assessment.indicators, years);
    const look: ComparisonLook = {
      writer: numberWriterOf(settings.digits),
      threshold: settings.threshold,
      withTools: true,
      withPrevious: hasPrevious(comparison),
      withThreshold: comparison.rows.some(({ current, previous }) => current.here !== null || previous.here !== null),
    };
    const columns = comparisonShares(look);
    const blocks = blocksOf(input, { comparison, years, look, width: columns.length, assessment });
    return { orientation: 'portrait', columns, onePage: true, blocks };
  },
};

/** Whether anything is known of the year before. */
function hasPrevious({ rows, tools, previousTotal }: Comparison): boolean {
  return [...rows, ...tools, { previous: previousTotal }].some(({ previous }) => previous.here !== null);
}

/** What the page is made of. */
interface Summary {
  readonly comparison: Comparison;
  readonly years: ComparedYears;
  readonly look: ComparisonLook;
  readonly width: number;
  readonly assessment: NonNullable<ReportInput['assessment']>;
}

function blocksOf(input: ReportInput, summary: Summary): SectionPage['blocks'] {
  const { comparison, years, look, width, assessment } = summary;
  const { agencyName, threshold } = input.settings;
  const paragraphs = comparisonParagraphs({ agencyName, comparison, years, assessment, threshold }, look.writer);
  const progress = draftProgress(input);
  return [
    line(reportName('summary'), 'title', width, true),
    line(`ประจำปีงบประมาณ ${look.writer.year(assessment.year)} ของ${agencyName}`, 'title', width, true),
    gap(6),
    ...paragraphs.map((one) => paragraph(one, width)),
    gap(6),
    comparisonTable(comparison, years, look),
    gap(3),
    ...chartBlocks(summary),
    ...comparisonNotes(comparison, look).map((note) => line(note, 'small', width)),
    gap(6),
    ...(progress === '' ? [] : [paragraph(progress, width)]),
  ];
}

/** Points. */
const CHART_HEIGHT = 160;

/** The indicators of both years side by side with the threshold; no year that lacks a score, which a chart would draw as nought. */
function chartBlocks({ comparison: { rows }, years, look, width }: Summary): readonly Block[] {
  const { writer, threshold } = look;
  const categories = rangeOf(rows.map(({ numberCell }) => ({ handle: numberCell })));
  const thresholds = rangeOf(rows.map(({ thresholdCell }) => ({ handle: thresholdCell })));
  const compared = [
    { year: years.previous, figures: rows.map(({ previous }) => previous), look: 'before' },
    { year: years.current, figures: rows.map(({ current }) => current), look: 'present' },
  ] as const;
  const whole = compared.filter(({ figures }) => figures.every(({ here }) => here !== null));
  const series = whole.flatMap(({ year, figures, look: age }): readonly ChartRow[] => {
    const values = rangeOf(figures);
    return values ? [{ name: writer.year(year), values, look: age }] : [];
  });
  if (!categories || !thresholds || series.length === 0) return [];
  const scale = scaleFor([
    threshold,
    ...whole.flatMap(({ figures }) => figures.flatMap(({ here }) => here?.value ?? [])),
  ]);
  const chart = {
    title: chartTitle('คะแนนรายตัวชี้วัด', scale, writer),
    categories,
    rows: [...series, thresholdRow(thresholds, threshold, writer)],
    axis: scale,
    span: width,
  };
  return [
    { kind: 'charts', height: CHART_HEIGHT, charts: [chart] },
    gap(3),
    ...chartNotes([scale]).map((note) => line(note, 'small', width)),
  ];
}
