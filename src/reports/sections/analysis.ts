import { leastPublishedAs } from '../../assessment/scores';
import type { IndicatorResult } from '../../assessment/assessment';
import { keptWithNext, line, number, paragraph, paragraphs } from '../../page/model/blocks';
import { numberFormats } from '../../page/model/number-formats';
import type { Block } from '../../page/model/page';
import { draftAnalysis, writtenAnalysis } from '../wording/analysis-text';
import { figure } from '../figures/figure-columns';
import { UNAVAILABLE_REASONS } from '../unavailable-reasons';
import type { ReportInput, Section } from '../report';
import { scoreInTable } from '../figures/staff-figures';
import { tokenReader, type TokenReader } from '../wording/fill-tokens';
import { numberWriterOf } from '../wording/number-writer';

const SHARES = [76, 24];
const WIDTH = SHARES.length;

/** What the result says of each indicator: the clerk's words, else a draft. */
export const ANALYSIS: Section = {
  id: 'analysis',
  sheetName: () => 'บทวิเคราะห์รายตัวชี้วัด',
  unavailableReason: ({ assessment }) =>
    assessment?.indicators.some(({ score }) => score !== null) ? null : UNAVAILABLE_REASONS.scores,
  page: (input) => {
    const read = tokenReader(input);
    const scored = input.assessment?.indicators.filter(({ score }) => score !== null) ?? [];
    return {
      orientation: 'portrait',
      columns: SHARES,
      titles: [
        line('บทวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสรายตัวชี้วัด', 'title', WIDTH, true),
        line(yearLine(input), 'title', WIDTH, true),
      ],
      blocks: lastTwoTogether(scored.map((indicator) => indicatorBlocks(input, indicator, read))),
    };
  },
};

/** The last indicator never has a sheet of paper to itself: the one before it goes with it. */
function lastTwoTogether(indicators: readonly (readonly Block[])[]): readonly Block[] {
  return indicators.flatMap((blocks, index) => (index === indicators.length - 2 ? keptWithNext(blocks) : blocks));
}

function yearLine({ assessment, settings }: ReportInput): string {
  const year = numberWriterOf(settings.digits).year(assessment?.year ?? settings.fiscalYear);
  return `ประจำปีงบประมาณ ${year} ของ${settings.agencyName}`;
}

/** A heading with the score as a figure of its own, which the text below speaks of. */
function indicatorBlocks(input: ReportInput, indicator: IndicatorResult, read: TokenReader): readonly Block[] {
  const { settings, assessment, book } = input;
  const { whole } = numberWriterOf(settings.digits);
  const year = assessment?.year ?? settings.fiscalYear;
  const score = figure(`score of ${indicator.number}`, scoreInTable(book, indicator.number, year));
  const written = writtenAnalysis(input, indicator.number);
  const { scoreInBrackets } = numberFormats(settings.digits);
  const value = number(score.content, scoreInBrackets, { style: 'headingNumber', handle: score.handle });
  return [
    {
      kind: 'row',
      cells: [
        { content: `ตัวชี้วัดที่ ${whole(indicator.number)} ${indicator.name}`, style: 'heading' },
        { ...value, flagBelow: leastPublishedAs(settings.threshold) },
      ],
      keepWithNext: true,
    },
    ...(written === '' && score.here
      ? [paragraph(draftAnalysis(input, indicator, score.here), WIDTH)]
      : paragraphs(written, WIDTH, read)),
  ];
}
