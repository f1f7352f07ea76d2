import type { Language } from './language';

/** How numbers are written in one language. */
export interface NumberFormats {
  /** A whole number, with thousands separators. */
  readonly count: (value: number) => string;
  /** A score with its two decimals; the value must be rounded already. */
  readonly score: (value: number) => string;
  /** A Buddhist year: no separator. */
  readonly year: (value: number) => string;
  /** A number such as a threshold, with the decimals it has. */
  readonly plain: (value: number) => string;
}

function formatsOf(locale: string): NumberFormats {
  return {
    count: formatOf(locale, { maximumFractionDigits: 0 }),
    score: formatOf(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    year: formatOf(locale, { useGrouping: false, maximumFractionDigits: 0 }),
    plain: formatOf(locale, { maximumFractionDigits: 2 }),
  };
}

/** Made when first used: a browser takes milliseconds for each, and a page is not to wait for those it does not show. */
function formatOf(locale: string, options: Intl.NumberFormatOptions): (value: number) => string {
  let format: Intl.NumberFormat | null = null;
  return (value) => {
    format ??= new Intl.NumberFormat(locale, options);
    return format.format(value);
  };
}

/** Thai is written with Thai digits, English with Arabic ones. */
export const FORMATS: Readonly<Record<Language, NumberFormats>> = {
  th: formatsOf('th-TH-u-nu-thai'),
  en: formatsOf('en-GB'),
};

/** An English count with its noun: «1 finding», «2 findings». Thai nouns do not change. */
export function plural(value: number, one: string, many = `${one}s`): string {
  return `${FORMATS.en.count(value)} ${value === 1 ? one : many}`;
}
