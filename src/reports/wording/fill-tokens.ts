import { strung, type Text } from '../../page/model/live-values';
import { readNumber } from '../../thai/text/numbers';
import { repairThai } from '../../thai/text/repair';
import type { ReportInput } from '../report';
import { resultWords, type ResultWords } from '../figures/result-figures';
import { numberWriterOf, type NumberWriter } from './number-writer';

/** What the value of a token is taken from. */
interface TokenSource {
  readonly words: ResultWords;
  readonly writer: NumberWriter;
  readonly input: ReportInput;
}

/** Gives a token's value; null where the data do not hold it. `indicator` is what stands behind the colon. */
type TokenValue = (source: TokenSource, indicator: number) => Text | null;

/** The tokens that staff may write in their texts, such as `{คะแนน:8}` and `{ระดับ}`. */
const TOKENS: Readonly<Record<string, TokenValue>> = {
  คะแนน: ({ words }, indicator) => words.score(indicator),
  คะแนนก่อน: ({ words }, indicator) => words.previousScore(indicator),
  ผลต่าง: ({ words }, indicator) => words.change(indicator),
  คะแนนรวม: ({ words }) => words.total,
  คะแนนรวมก่อน: ({ words }) => words.previousTotal,
  ผลต่างรวม: ({ words }) => words.totalChange,
  ระดับ: ({ words }) => words.level,
  จำนวนผ่าน: ({ words }) => words.passed,
  จำนวนไม่ผ่าน: ({ words }) => words.notPassed,
  เกณฑ์: ({ input, writer }) => writer.whole(input.settings.threshold),
  ปีผลประเมิน: ({ input, writer }) => yearText(input.assessment?.year ?? null, writer),
  ปีก่อน: ({ input, writer }) => yearText(input.assessment?.previousYear ?? null, writer),
  ปีงบประมาณ: ({ input, writer }) => writer.whole(input.settings.fiscalYear),
  หน่วยงาน: ({ input }) => input.settings.agencyName,
};

const TOKEN = /\{([^{}:]*)(?::([^{}]*))?\}/g;

/** Stands where a known token has no value; an unknown token is left as it is for a person to see. */
const NO_VALUE = '-';

/** Replaces the tokens of a text by what the data say, formula-backed where they can be. */
export type TokenReader = (text: string) => Text;

/** A reader for the texts of one workbook. */
export function tokenReader(input: ReportInput): TokenReader {
  const source: TokenSource = { words: resultWords(input), writer: numberWriterOf(input.settings.digits), input };
  return (text) => {
    const pieces: Text[] = [];
    let end = 0;
    for (const match of text.matchAll(TOKEN)) {
      pieces.push(text.slice(end, match.index), valueOf(match, source));
      end = match.index + match[0].length;
    }
    return strung([...pieces, text.slice(end)]);
  };
}

function valueOf([token, name = '', argument = '']: RegExpMatchArray, source: TokenSource): Text {
  const read = TOKENS[repairThai(name)];
  return read ? (read(source, readNumber(argument) ?? NaN) ?? NO_VALUE) : token;
}

function yearText(year: number | null, { whole }: NumberWriter): string | null {
  return year === null ? null : whole(year);
}
