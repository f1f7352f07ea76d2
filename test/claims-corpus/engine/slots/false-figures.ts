import { pick, type Random } from '../random';

/** A false text for a slot, and in what way it is false. */
export interface Lie {
  readonly text: string;
  readonly way: string;
}

/** Nearer than this a figure may be a rounding of the true one. */
const LEAST_DIFFERENCE = 0.05;

/** False figures near a true one: two digits swapped, one digit off, and figures that belong elsewhere. */
export function falseFigures(truth: string, elsewhere: readonly Lie[], random: Random): readonly Lie[] {
  const lies = [
    { text: swapped(truth), way: 'digits swapped' },
    { text: oneDigitOff(truth, random), way: 'one digit off' },
    ...elsewhere,
  ];
  const seen: number[] = [Number(truth)];
  return lies.filter(({ text }) => {
    const value = Number(text);
    if (!(value <= 100) || seen.some((other) => Math.abs(other - value) < LEAST_DIFFERENCE)) return false;
    seen.push(value);
    return true;
  });
}

/** The first two neighbouring digits, from the end, whose exchange makes another figure; the figure itself if none. */
function swapped(figure: string): string {
  const places = [...figure].flatMap((digit, i) => (digit === '.' ? [] : [i]));
  for (let i = places.length - 1; i > 0; i--) {
    const [a = 0, b = 0] = [places[i - 1], places[i]];
    const digits = [...figure];
    [digits[a], digits[b]] = [digits[b] ?? '', digits[a] ?? ''];
    const text = digits.join('');
    const isOther = Math.abs(Number(text) - Number(figure)) >= LEAST_DIFFERENCE;
    if (isOther && Number(text) <= 100 && !text.startsWith('0') === !figure.startsWith('0')) return text;
  }
  return figure;
}

function oneDigitOff(figure: string, random: Random): string {
  const whole = figure.indexOf('.') < 0 ? figure.length : figure.indexOf('.');
  const place = pick([whole - 1, figure.length > whole ? whole + 1 : whole - 1], random);
  const digits = [...figure];
  const digit = Number(digits[place]);
  digits[place] = String(digit >= 5 ? digit - 1 - Math.floor(random() * 3) : digit + 1 + Math.floor(random() * 3));
  return digits.join('');
}
