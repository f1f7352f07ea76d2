import { gap, line, tableWithNotes } from '../../page/model/blocks';
import { numberFormats } from '../../page/model/number-formats';
import type { Block } from '../../page/model/page';
import { chartNotes, chartOf, chartTable, toolNote, type ChartSettings } from '../tables/chart-blocks';
import { chartDataOf, type ChartData, type ChartedRow } from '../figures/chart-data';
import { UNAVAILABLE_REASONS } from '../unavailable-reasons';
import type { ReportInput, Section } from '../report';
import { numberWriterOf } from '../wording/number-writer';

/** Points: with its table and the titles, of two lines even in a draft, each chart fills a page and no more. */
const TOOL_CHART_HEIGHT = 184;
const INDICATOR_CHART_HEIGHT = 176;

/** The scores as native charts bound to the tables under them: tools this year, over the years, and indicators. */
export const CHARTS: Section = {
  id: 'charts',
  sheetName: () => 'กราฟ',
  unavailableReason: ({ book, assessment }) =>
    assessment && hasFigures(chartDataOf(book, assessment.year)) ? null : UNAVAILABLE_REASONS.scores,
  page: (input) => {
    const data = chartDataOf(input.book, input.assessment?.year ?? input.settings.fiscalYear);
    return {
      orientation: 'landscape',
      columns: sharesFor(data.years.length),
      titles: titlesOf(input, data),
      blocks: blocksOf(input, data),
    };
  },
};

function hasFigures({ indicators, tools }: ChartData): boolean {
  return tools.length > 0 || indicators.some(hasFigure);
}

function hasFigure({ figures }: ChartedRow): boolean {
  return figures.some(({ here }) => here !== null);
}

function sharesFor(years: number): readonly number[] {
  return [40, ...Array.from({ length: years }, () => 60 / (years + 1)), 60 / (years + 1)];
}

function titlesOf(
  { settings: { digits, agencyName, fiscalYear } }: ReportInput,
  { years }: ChartData,
): readonly Block[] {
  const width = years.length + 2;
  const latest = numberWriterOf(digits).year(years.at(-1) ?? fiscalYear);
  return [
    line('กราฟแสดงผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)', 'title', width, true),
    line(`ประจำปีงบประมาณ ${latest} ของ${agencyName}`, 'title', width, true),
  ];
}

function blocksOf({ settings }: ReportInput, data: ChartData): readonly Block[] {
  const { threshold, digits } = settings;
  const writer = numberWriterOf(digits);
  const width = data.years.length + 2;
  const shared: ChartSettings = { years: data.years, writer, threshold, formats: numberFormats(digits) };
  return [...toolBlocks(data, shared, width), ...indicatorBlocks(data, shared, width)];
}

function indicatorBlocks({ years, indicators }: ChartData, shared: ChartSettings, width: number): readonly Block[] {
  if (!indicators.some(hasFigure)) return [];
  const chart = chartOf('คะแนนรายตัวชี้วัด', indicators, shared, { last: years.length, span: width });
  return [
    { kind: 'charts', height: INDICATOR_CHART_HEIGHT, charts: [chart] },
    gap(3),
    ...tableWithNotes(chartTable('ตัวชี้วัด', indicators, shared), chartNotes([chart.axis]), width),
  ];
}

function toolBlocks({ years, tools }: ChartData, shared: ChartSettings, width: number): readonly Block[] {
  if (tools.length === 0) return [];
  const latest = shared.writer.year(years.at(-1) ?? 0);
  const isPresent = tools.every(({ figures }) => (figures.at(-1)?.here ?? null) !== null);
  const isBoth = isPresent && years.length > 1;
  const present = chartOf(`คะแนนรายเครื่องมือ ${latest}`, tools, shared, { last: 1, span: isBoth ? 1 : width });
  const over = chartOf('คะแนนรายเครื่องมือเปรียบเทียบรายปี', tools, shared, {
    last: years.length,
    span: isBoth ? width - 1 : width,
  });
  return [
    {
      kind: 'charts',
      height: TOOL_CHART_HEIGHT,
      charts: isBoth ? [present, over] : [isPresent ? present : over],
    },
    gap(3),
    ...tableWithNotes(
      chartTable('เครื่องมือ', tools, shared),
      [toolNote(), ...chartNotes([present.axis, over.axis])],
      width,
    ),
    gap(6),
  ];
}
