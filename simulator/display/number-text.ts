import type { Token } from './tokens';

/** Excel keeps 15 significant digits and rounds half away from zero on those, so 1.005 shows as 1.01. */
export function roundedDigits(magnitude: number, decimals: number): string {
  const kept = Number(magnitude.toPrecision(15));
  if (kept >= 1e15 || kept === 0) return kept.toFixed(decimals);
  const [mantissa, exponent = '0'] = String(kept).split('e');
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`));
  return Number(`${shifted}e${-decimals}`).toFixed(decimals);
}

/** A number under «General», as in a cell of ordinary width: at most eleven characters. */
export function generalText(value: number): string {
  const magnitude = Math.abs(value);
  const sign = value < 0 ? '-' : '';
  if (magnitude !== 0 && (magnitude >= 1e11 || magnitude < 1e-9)) return sign + scientific(magnitude);
  const whole = Math.floor(magnitude).toString().length;
  const text = roundedDigits(magnitude, Math.max(0, 10 - whole));
  return sign + (text.includes('.') ? text.replace(/\.?0+$/, '') : text);
}

function scientific(magnitude: number): string {
  const [mantissa = '', exponent = ''] = magnitude.toExponential(5).split('e');
  return `${mantissa.replace(/\.?0+$/, '')}E${exponent[0]}${exponent.slice(1).padStart(2, '0')}`;
}

/** A number without its sign, under a section of digit placeholders; `digits` turns the figures, never the literals. */
export function numberText(magnitude: number, tokens: readonly Token[], digits: (text: string) => string): string {
  const at = tokens.findIndex(({ literal, text }) => !literal && /^e[+-]/i.test(text));
  if (at >= 0) return exponentText(magnitude, tokens, at, digits);
  const point = tokens.findIndex(({ literal, text }) => !literal && text.startsWith('.'));
  const end = point >= 0 ? point : tokens.length;
  const whole = tokens.slice(0, end);
  const rest = tokens.slice(end).flatMap((token) => (token.literal ? [token] : singles(token.text)));
  const decimals = rest.filter(isPlaceholder).length;
  const percents = tokens.filter((token) => isCode(token, '%')).length;
  const scaled = (magnitude * 100 ** percents) / 1000 ** thousandsOf(whole, rest);
  const [integer = '', fraction = ''] = roundedDigits(scaled, decimals).split('.');
  return wholeText(integer, whole, digits) + fractionText(fraction, rest, digits);
}

/** `0.00E+00`: one digit before the point, or as many as there are placeholders. */
function exponentText(
  magnitude: number,
  tokens: readonly Token[],
  at: number,
  digits: (text: string) => string,
): string {
  const before = tokens.slice(0, at);
  const exponent = magnitude === 0 ? 0 : Math.floor(Math.log10(magnitude));
  const sign = exponent < 0 ? '-' : tokens[at]!.text[1] === '+' ? '+' : '';
  const after = numberText(Math.abs(exponent), tokens.slice(at + 1), digits);
  return `${numberText(magnitude / 10 ** exponent, before, digits)}E${sign}${after}`;
}

/** Commas right after the last placeholder of the whole part each divide by a thousand. */
function thousandsOf(whole: readonly Token[], rest: readonly Token[]): number {
  const part = rest.some(isPlaceholder) ? rest : whole;
  const last = lastIndex(part, isPlaceholder);
  return part.slice(last + 1).filter((token) => isCode(token, ',')).length;
}

function wholeText(integer: string, tokens: readonly Token[], digits: (text: string) => string): string {
  const first = tokens.findIndex(isPlaceholder);
  const last = lastIndex(tokens, isPlaceholder);
  const grouped = tokens.some((token, i) => isCode(token, ',') && i > first && i < last);
  const left = integer === '0' ? [] : [...integer];
  let shown = 0;
  const figure = (text: string): string => {
    const comma = grouped && shown > 0 && shown % 3 === 0 ? ',' : '';
    shown += 1;
    return digits(text) + comma;
  };
  let text = '';
  for (let i = tokens.length - 1; i >= 0; i -= 1) {
    const token = tokens[i]!;
    if (!isPlaceholder(token)) {
      text = (token.literal || token.text === '%' ? token.text : '') + text;
      continue;
    }
    const next = left.pop() ?? { '0': '0', '?': ' ', '#': '' }[token.text] ?? '';
    if (next !== '') text = figure(next) + text;
    if (i === first) while (left.length > 0) text = figure(left.pop()!) + text;
  }
  return text;
}

function fractionText(fraction: string, tokens: readonly Token[], digits: (text: string) => string): string {
  const significant = fraction.replace(/0+$/, '').length;
  let position = 0;
  return tokens
    .map((token) => {
      if (!isPlaceholder(token)) return token.literal || /^[.%]$/.test(token.text) ? token.text : '';
      position += 1;
      if (position <= significant || token.text === '0') return digits(fraction[position - 1] ?? '0');
      return token.text === '?' ? ' ' : '';
    })
    .join('');
}

function lastIndex<Item>(items: readonly Item[], matches: (item: Item) => boolean): number {
  return items.map(matches).lastIndexOf(true);
}

function singles(text: string): Token[] {
  return [...text].map((character) => ({ literal: false, text: character }));
}

function isPlaceholder({ literal, text }: Token): boolean {
  return !literal && /^[0#?]$/.test(text);
}

function isCode({ literal, text }: Token, code: string): boolean {
  return !literal && text === code;
}
