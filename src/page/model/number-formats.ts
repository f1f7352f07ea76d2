import type { Digits } from '../../thai/text/digits';

/**
 * Locale code of Excel that shows a number's digits as Thai ones. Of several, this is the one that Excel and LibreOffice
 * both know in number formats and within TEXT().
 */
const THAI = '[$-D00041E]';

/** The number format codes of a page, by what a number is. */
export interface NumberFormats {
  /** `๑๐` */
  readonly whole: string;
  /** `๙๕.๔๒` */
  readonly score: string;
  /** `(๙๕.๔๒ คะแนน)` */
  readonly scoreInBrackets: string;
  /** `เพิ่มขึ้น ๓.๓๕`, `ลดลง ๑๕.๙๑`, `เท่าเดิม` */
  readonly change: string;
  /** The same with a unit behind the size: `ลดลง ๑๕.๙๑ คะแนน`; without one where it is `''`. */
  readonly changeIn: (unit: string) => string;
  /** A score, followed by an asterisk while the cell's number is below the limit. */
  readonly flaggedScore: (limit: number) => string;
}

/** The formats in the digits asked for. */
export function numberFormats(digits: Digits): NumberFormats {
  const locale = localeOf(digits);
  const changeIn = (unit: string) => {
    const size = unit === '' ? '0.00' : `0.00" ${unit}"`;
    return `${locale}"เพิ่มขึ้น "${size};${locale}"ลดลง "${size};"เท่าเดิม"`;
  };
  return {
    whole: `${locale}0`,
    score: `${locale}0.00`,
    scoreInBrackets: `${locale}"("0.00" คะแนน)"`,
    change: changeIn(''),
    changeIn,
    flaggedScore: (limit) => `[<${limit}]${locale}0.00" *";${locale}0.00`,
  };
}

/** The format for TEXT() that writes so many decimals. */
export function textFormat(decimals: number, digits: Digits): string {
  return `${localeOf(digits)}0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
}

function localeOf(digits: Digits): string {
  return digits === 'thai' ? THAI : '';
}
