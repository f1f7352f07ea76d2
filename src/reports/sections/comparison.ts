import { cells, gap, line, number, paragraph, text } from '../../page/blocks';
import { numberFormats, type NumberFormats } from '../../page/formats';
import type { TableRow } from '../../page/page';
import { compareYears, type ComparedIndicator, type Comparison, type ComparedYears } from '../comparison-rows';
import { comparisonParagraphs } from '../comparison-text';
import { LACKS } from '../lacks';
import type { ReportInput, Section, SectionPage } from '../report';
import { voiceOf, type Voice } from '../voice';

const SHARES = [9, 34, 17, 17, 23];
const WIDTH = SHARES.length;

/** The result year beside the year before it, indicator by indicator, under paragraphs that say what it shows. */
export const COMPARISON: Section = {
  id: 'comparison',
  sheetName: () => 'เปรียบเทียบคะแนน',
  lacks: (input) => (comparable(input) ? null : LACKS.twoYears),
  page: (input) => {
    const found = comparable(input);
    if (!found) return { orientation: 'portrait', columns: SHARES, blocks: [] };
    return comparisonPage(input, found);
  },
};

/** The years to compare: both with a total, the later with at least one indicator. */
function comparable({ assessment }: ReportInput) {
  if (!assessment || assessment.previousYear === null || assessment.total === null) return null;
  const hasScores = assessment.indicators.some(({ score }) => score !== null);
  const hasBefore =
    assessment.previousTotal !== null || assessment.indicators.some(({ previous }) => previous !== null);
  if (!hasScores || !hasBefore) return null;
  return { assessment, years: { previous: assessment.previousYear, current: assessment.year } };
}

type Comparable = NonNullable<ReturnType<typeof comparable>>;

function comparisonPage({ book, settings }: ReportInput, { assessment, years }: Comparable): SectionPage {
  const voice = voiceOf(settings.digits);
  const formats = numberFormats(settings.digits);
  const { agencyName, threshold } = settings;
  const comparison = compareYears(book, assessment.indicators, years);
  const paragraphs = comparisonParagraphs({ agencyName, comparison, years, assessment, threshold }, voice);
  return {
    orientation: 'portrait',
    columns: SHARES,
    blocks: [
      line('ผลลัพธ์หรือความสำเร็จของการดำเนินการ', 'title', WIDTH, true),
      gap(6),
      ...paragraphs.map((one) => paragraph(one, WIDTH)),
      gap(9),
      {
        kind: 'table',
        columns: titles(years, voice),
        rows: [
          ...comparison.rows.map((row) => indicatorRow(row, formats, threshold)),
          totalRow(comparison, formats, threshold),
        ],
      },
      gap(3),
      line(`หมายเหตุ  * คะแนนต่ำกว่าเกณฑ์ ${voice.short(threshold)} คะแนน`, 'small', WIDTH),
      line(voice.say('คะแนนรวม (ถ่วงน้ำหนัก) = IIT ร้อยละ 30 + EIT ร้อยละ 30 + OIT ร้อยละ 40'), 'small', WIDTH),
    ],
  };
}

function titles({ previous, current }: ComparedYears, voice: Voice): readonly string[] {
  const score = (year: number) => `คะแนน ITA\nปีงบประมาณ\n${voice.year(year)}`;
  return ['ตัวชี้วัดที่', 'รายละเอียดตัวชี้วัด', score(previous), score(current), 'เปลี่ยนแปลง\n(คะแนน)'];
}

function indicatorRow(row: ComparedIndicator, formats: NumberFormats, threshold: number): TableRow {
  const { previous, current, change } = row;
  const score = formats.flaggedScore(threshold);
  return cells(
    number(row.number, formats.whole, { handle: row.numberCell }),
    { ...text(row.name), handle: row.nameCell },
    number(previous.content, score, { handle: previous.handle, flagBelow: threshold }),
    number(current.content, score, { handle: current.handle, flagBelow: threshold }),
    number(change.content, formats.change, { handle: change.handle }),
  );
}

/** The total stands under the names: it is the weighted one, whatever older reports call it. */
function totalRow({ previousTotal, total, change }: Comparison, formats: NumberFormats, threshold: number): TableRow {
  const style = 'totalNumber';
  const score = formats.flaggedScore(threshold);
  return cells(
    { content: 'คะแนนรวม (ถ่วงน้ำหนัก)', style: 'totalText', span: 2 },
    number(previousTotal.content, score, { style, handle: previousTotal.handle, flagBelow: threshold }),
    number(total.content, score, { style, handle: total.handle, flagBelow: threshold }),
    number(change.content, formats.change, { style, handle: change.handle }),
  );
}
