/** One of the up to four sections of a number format, e.g. `[Red]-0.00`. */
export interface Section {
  /** What is left of the code when colours, conditions and locales are taken out. */
  readonly code: string;
  readonly condition: { readonly operator: string; readonly operand: number } | null;
  readonly locale: FormatLocale;
}

/** What `[$-…]` says. Source: «[$-ddccllll]» in ECMA-376 Part 1, 18.8.31, and [MS-OI29500] 2.1.743. */
export interface FormatLocale {
  readonly thaiDigits: boolean;
  /** Years are Buddhist Era years. */
  readonly buddhist: boolean;
  /** Names of months and days are Thai. */
  readonly thaiNames: boolean;
}

const THAI_DIGITS = 0x0d;
const THAI_CALENDAR = 0x07;
const THAI_LANGUAGE = 0x041e;

/** Matches what must not be taken apart: quoted text, an escaped character, a padding pair, a bracket. */
const ATOM = /"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]|[^]/gu;

/** Takes a number format apart at its semicolons. */
export function sectionsOf(format: string): readonly Section[] {
  const codes = [''];
  for (const [atom] of format.matchAll(ATOM)) {
    if (atom === ';') codes.push('');
    else codes[codes.length - 1] += atom;
  }
  return codes.slice(0, 4).map(sectionOf);
}

function sectionOf(raw: string): Section {
  let condition: Section['condition'] = null;
  let locale: FormatLocale = { thaiDigits: false, buddhist: false, thaiNames: false };
  const code = [...raw.matchAll(ATOM)]
    .map(([atom]) => {
      if (!atom.startsWith('[') || /^\[[hms]+\]$/i.test(atom)) return atom;
      const comparison = /^\[(<=|>=|<>|<|>|=)\s*(-?[\d.]+)\]$/.exec(atom);
      if (comparison) condition = { operator: comparison[1]!, operand: Number(comparison[2]) };
      const currency = /^\[\$([^\]]*?)(?:-([\w,-]*))?\]$/.exec(atom);
      if (currency?.[2]) locale = localeOf(currency[2]);
      return currency?.[1] ? `"${currency[1]}"` : '';
    })
    .join('');
  return { code, condition, locale };
}

/** Reads `D07041E` or, as newer versions write it, `th-TH,D07`. */
function localeOf(text: string): FormatLocale {
  const [name, variant] = text.includes(',') ? text.split(',') : [/^[\dA-F]+$/i.test(text) ? '' : text, ''];
  const number = name ? parseInt(variant || '0', 16) * 0x10000 : parseInt(text, 16);
  return {
    thaiDigits: number >>> 24 === THAI_DIGITS,
    buddhist: ((number >>> 16) & 0xff) === THAI_CALENDAR,
    thaiNames: (number & 0xffff) === THAI_LANGUAGE || /^th\b/i.test(name ?? ''),
  };
}

/** The section that a number is shown by, and whether a minus sign is still to be written before it. */
export function sectionFor(value: number, sections: readonly Section[]): { section: Section; minus: boolean } | null {
  const numeric = sections.slice(0, 3);
  const index = numeric.findIndex((section, i) => holds(value, section, i, numeric));
  const section = numeric[index];
  if (!section) return null;
  const onlyNegative = section.condition
    ? /^<=?$/.test(section.condition.operator) && section.condition.operand <= 0
    : index === 1 && !numeric[0]?.condition;
  return { section, minus: value < 0 && !onlyNegative };
}

function holds(value: number, { condition }: Section, index: number, all: readonly Section[]): boolean {
  if (condition) return compare(value, condition);
  if (index === all.length - 1) return true;
  if (index === 0) return all.length === 2 ? value >= 0 : value > 0;
  return value < 0;
}

function compare(value: number, { operator, operand }: NonNullable<Section['condition']>): boolean {
  switch (operator) {
    case '<':
      return value < operand;
    case '<=':
      return value <= operand;
    case '>':
      return value > operand;
    case '>=':
      return value >= operand;
    case '<>':
      return value !== operand;
    default:
      return value === operand;
  }
}
