import { displayText } from '../display/display';
import { roundedDigits } from '../display/number-text';
import { countIf } from './count-if';
import type { EngineFunction, EngineValue } from './engine';

const VALUE_ERROR: EngineValue = { kind: 4, code: '#VALUE!' };
/** The engine keeps a cell's last result when a name is unknown to it. */
const UNKNOWN: EngineValue = { kind: 4, code: '#NAME?' };

/** TEXT, for the engine's own knows neither Thai digits nor the Buddhist Era nor conditions. */
const text: EngineFunction = (value, format) => {
  const shown = scalar(value);
  const code = scalar(format);
  if (shown.kind === 4) return shown;
  if (code.kind === 4) return code;
  const plain = shown.kind === 0 || shown.kind === 5 ? 0 : shown.value;
  const typed =
    typeof plain === 'string' && plain.trim() !== '' && Number.isFinite(Number(plain)) ? Number(plain) : plain;
  return { kind: 2, value: displayText(typed, code.kind === 2 || code.kind === 1 ? String(code.value) : '') };
};

/** ROUND, for the engine's own rounds the binary number: Excel's ROUND(1.005,2) is 1.01. */
const round: EngineFunction = (value, places) => {
  const number = numberOf(value);
  const decimals = numberOf(places);
  if (typeof number !== 'number') return number;
  if (typeof decimals !== 'number') return decimals;
  const whole = Math.trunc(decimals);
  const magnitude =
    whole >= 0
      ? Number(roundedDigits(Math.abs(number), Math.min(whole, 15)))
      : Number(roundedDigits(Math.abs(number) * 10 ** whole, 0)) * 10 ** -whole;
  return { kind: 1, value: number < 0 && magnitude !== 0 ? -magnitude : magnitude };
};

/** What replaces or withholds functions of the engine: BAHTTEXT would be answered in figures. */
export const FUNCTIONS: Readonly<Record<string, { readonly run: EngineFunction; readonly arity: number }>> = {
  TEXT: { run: text, arity: 2 },
  ROUND: { run: round, arity: 2 },
  COUNTIF: { run: countIf, arity: 2 },
  BAHTTEXT: { run: () => UNKNOWN, arity: 1 },
};

function scalar(value: EngineValue | undefined): EngineValue {
  if (value?.kind === 5) return value.rows[0]?.[0] ?? { kind: 0 };
  return value ?? { kind: 0 };
}

function numberOf(value: EngineValue | undefined): number | EngineValue {
  const found = scalar(value);
  if (found.kind === 0) return 0;
  if (found.kind === 4 || found.kind === 5) return found;
  const number = found.value === '' ? NaN : Number(found.value);
  return Number.isFinite(number) ? number : VALUE_ERROR;
}
