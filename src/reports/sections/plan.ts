import { line, softly } from '../../page/model/blocks';
import { sentence, strung, type Text } from '../../page/model/live-values';
import type { TableRow } from '../../page/model/page';
import type { MeasureRecord } from '../../workbook/records';
import { writtenAnalysis } from '../wording/analysis-text';
import { UNAVAILABLE_REASONS } from '../unavailable-reasons';
import { measureColumns, type NumberedMeasure } from '../tables/measure-columns';
import { groupBy, hasTitle, inOrder, typed } from '../tables/measure-texts';
import type { ReportInput, Section } from '../report';
import { scoreText } from '../figures/result-figures';
import { indicatorName, scoreInTable } from '../figures/staff-figures';
import { recordTable } from '../tables/record-table';
import { fiscalYearLine } from '../wording/titles';
import { tokenReader } from '../wording/fill-tokens';
import { numberWriterOf } from '../wording/number-writer';

/** A measure within the block of its indicators. */
interface Planned extends NumberedMeasure {
  readonly block: number;
  /** What is in the block's first column; `''` but in its first row. */
  readonly subject: Text;
  readonly indicators: readonly number[];
}

/** What is planned about each indicator, and on what findings of the result it rests. */
export const PLAN: Section = {
  id: 'plan',
  sheetName: () => 'แผนมาตรการรายตัวชี้วัด',
  unavailableReason: ({ book }) =>
    hasTitle(book.measures.filter(hasIndicator)) ? null : UNAVAILABLE_REASONS.measuresOfIndicators,
  page: (input) => {
    const { settings } = input;
    const { measure, method, period, owner } = measureColumns(numberWriterOf(settings.digits));
    const read = tokenReader(input);
    const entries = plannedMeasures(input);
    const table = recordTable<Planned>(
      [
        { title: 'ตัวชี้วัด', share: 17, of: ({ subject }) => subject, block: ({ block }) => block, empty: '' },
        measure(softly('มาตรการ/', 'โครงการ/', 'กิจกรรม'), 24),
        {
          title: softly('ผลการวิเคราะห์', 'ที่สอดคล้อง'),
          share: 24,
          of: (entry) => read(findingOf(input, entry)),
          optional: true,
        },
        method(softly('ขั้นตอน/', 'วิธีปฏิบัติ'), 27),
        period('ระยะเวลา', 13),
        owner('ผู้รับผิดชอบ', 13),
      ],
      entries,
    );
    const width = table.shares.length;
    const rows: readonly TableRow[] = entries.map(table.row);
    return {
      orientation: 'landscape',
      columns: table.shares,
      fitColumns: true,
      titles: [
        line('แผนมาตรการเพื่อยกระดับผลการประเมินคุณธรรมและความโปร่งใสรายตัวชี้วัด', 'title', width, true),
        line(`ของ${settings.agencyName} ${fiscalYearLine(settings)}`, 'title', width, true),
      ],
      blocks: [{ kind: 'table', columns: table.columns, rows }],
    };
  },
};

function hasIndicator({ indicators }: MeasureRecord): boolean {
  return (indicators.value ?? []).length > 0;
}

/** Measures for the same indicators together, in the order of the indicators; those for none in particular come last. */
function plannedMeasures(input: ReportInput): readonly Planned[] {
  const groups = groupBy(input.book.measures, ({ indicators }) =>
    [...(indicators.value ?? [])].sort((a, b) => a - b).join(),
  );
  const place = (key: string) => (key === '' ? Infinity : Number(key.split(',')[0]));
  const ordered = [...groups].sort(([a], [b]) => place(a) - place(b));
  return ordered.flatMap(([key, members], block) => {
    const indicators = key === '' ? [] : key.split(',').map(Number);
    return inOrder(members).map((measure, index) => ({
      measure,
      number: index + 1,
      block,
      indicators,
      subject: index > 0 ? '' : subjectOf(input, indicators),
    }));
  });
}

/** Each indicator with its score, one below the other. */
function subjectOf({ book, settings, assessment }: ReportInput, indicators: readonly number[]): Text {
  const writer = numberWriterOf(settings.digits);
  if (indicators.length === 0) return 'ทุกตัวชี้วัด';
  return strung(
    indicators.flatMap((number, index) => {
      const score = assessment && scoreText(scoreInTable(book, number, assessment.year), writer);
      const title = `${index > 0 ? '\n' : ''}ตัวชี้วัดที่ ${writer.whole(number)} ${indicatorName(book, number)}`;
      return score === null ? [title] : [title, sentence`\n(${score} คะแนน)`];
    }),
  );
}

/** What the clerk found for the measure, else the analysis of its indicators; said once in a block. */
function findingOf(input: ReportInput, { measure, indicators, number }: Planned): string {
  const own = typed(measure.finding);
  if (own !== '' || number > 1) return own;
  return indicators
    .map((indicator) => writtenAnalysis(input, indicator))
    .filter((text) => text !== '')
    .join('\n');
}
