/** A cell of the page that formulas can speak of, wherever the compiler will put it. */
export class CellHandle {
  constructor(readonly name: string) {}
}

/** All cells between two, such as a column of scores. */
export interface CellRange {
  readonly from: CellHandle;
  readonly to: CellHandle;
}

/**
 * A piece of a formula: its own text, a cell or range of the page whose address is not known yet, or the pieces of a
 * formula within it. They are strung together once, by the compiler: formulas hold formulas that hold formulas.
 */
export type FormulaPart = string | CellHandle | CellRange | readonly FormulaPart[];

/** A piece of formula text that is meant as it stands, such as a structured reference to a staff table. */
export interface Reference {
  readonly reference: string;
}

/** A value together with the formula that keeps it up to date: what a cell shows now, and where it comes from. */
export interface Live<Value extends number | string | boolean = number | string> {
  readonly value: Value;
  /** Without the leading `=`. */
  readonly formula: readonly FormulaPart[];
}

/** What may be in a formula: strings and numbers become literals of the formula, everything else is meant as it is. */
export type Operand = string | number | CellHandle | CellRange | Reference | Live<number | string | boolean>;

/** Longest string literal within a formula. Excel's limit. */
const MAX_LITERAL_LENGTH = 255;

/**
 * Longest formula. Excel takes 8,192 letters, but no more than 16,384 bytes once compiled, where a Thai letter takes two
 * and every reference and function some more («Excel specifications and limits», Microsoft Support).
 */
export const MAX_FORMULA_LENGTH = 6000;

/** Writes the formula of a value: ``live(3, fx`${a}-${b}`)``. */
export function live<Value extends number | string | boolean>(
  value: Value,
  formula: readonly FormulaPart[],
): Live<Value> {
  return { value, formula };
}

/** The value that a cell of the page holds. */
export function valueOf<Value extends number | string>(cell: CellHandle, value: Value): Live<Value> {
  return { value, formula: [cell] };
}

/** Puts a formula together; text between the operands is formula text, operands that are strings become quoted literals. */
export function fx(texts: TemplateStringsArray, ...operands: readonly Operand[]): readonly FormulaPart[] {
  const parts: FormulaPart[] = [];
  texts.forEach((text, index) => {
    const operand = operands[index];
    parts.push(text);
    if (operand !== undefined) parts.push(partOf(operand));
  });
  return parts;
}

/** The operands with a separator between them, for functions of any number of arguments. */
export function joined(operands: readonly Operand[], separator: string): readonly FormulaPart[] {
  return operands.flatMap((operand, index) => (index === 0 ? [partOf(operand)] : [separator, partOf(operand)]));
}

/** The formula as Excel reads it, or null when it would be longer than Excel takes. */
export function formulaText(parts: readonly FormulaPart[], addressOf: (cell: CellHandle) => string): string | null {
  const text = textOf(parts, addressOf);
  return text.length < MAX_FORMULA_LENGTH ? `=${text}` : null;
}

function textOf(part: FormulaPart, addressOf: (cell: CellHandle) => string): string {
  if (typeof part === 'string') return part;
  if (part instanceof CellHandle) return addressOf(part);
  if ('from' in part) return `${addressOf(part.from)}:${addressOf(part.to)}`;
  return part.reduce<string>((text, inner) => text + textOf(inner, addressOf), '');
}

/** A string as a literal of a formula; line breaks by their code, and cut into several where it is longer than Excel takes. */
export function quoted(text: string): string {
  return text.split('\n').map(quotedLine).join('&CHAR(10)&');
}

function quotedLine(line: string): string {
  const pieces: string[] = [];
  for (let at = 0; at === 0 || at < line.length; at += MAX_LITERAL_LENGTH) {
    pieces.push(`"${line.slice(at, at + MAX_LITERAL_LENGTH).replaceAll('"', '""')}"`);
  }
  return pieces.join('&');
}

function partOf(operand: Operand): FormulaPart {
  if (typeof operand === 'string') return quoted(operand);
  if (typeof operand === 'number') return String(operand);
  if (operand instanceof CellHandle || 'from' in operand) return operand;
  return 'reference' in operand ? operand.reference : operand.formula;
}
