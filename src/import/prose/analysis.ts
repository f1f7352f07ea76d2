import { indicatorNamed } from '../../assessment/indicators';
import { toArabicDigits } from '../../thai/text/digits';
import { repairThai } from '../../thai/text/repair';
import { withoutLeadingNumber } from '../../workbook/parsing/leading-number';
import { ANALYSIS } from '../../workbook/definitions';
import { withoutBrackets } from '../headings/plain';
import type { DraftRow } from '../records/draft';
import { put } from '../records/draft';
import type { Drafts } from '../records/drafts';
import type { SourceCell } from '../source';
import type { TextLine } from './line';

const A = ANALYSIS.fields;
const LONGEST_HEADING = 160;
const NUMBERED = /^\s*(?:[-•]\s*)?(?:\(?[0-9]+(?:\.[0-9]+)*[.)]?\s*)?ตัวชี้วัดที่\s*([0-9]{1,2})(?![0-9.])/;

/** A line that begins the analysis of one indicator; `isWhole` when the analysis stands in the same paragraph. */
export interface AnalysisHeading {
  readonly indicator: number;
  readonly isWhole: boolean;
}

/** Reads «ตัวชี้วัดที่ ๖ คุณภาพการดำเนินงาน (๙๗.๕๘ คะแนน)», or the name alone; null for any other line. */
export function readAnalysisHeading(text: string): AnalysisHeading | null {
  const source = toArabicDigits(repairThai(text));
  const [, number] = NUMBERED.exec(source) ?? [];
  const isWhole = text.length > LONGEST_HEADING;
  if (number !== undefined) {
    const indicator = Number(number);
    return indicator >= 1 && indicator <= 10 ? { indicator, isWhole } : null;
  }
  if (isWhole) return null;
  const name = withoutLeadingNumber(withoutBrackets(text))
    .replace(/[0-9๐-๙.,\s]*คะแนน\s*$/, '')
    .replace(/[:\s]+$/, '');
  const named = indicatorNamed(name);
  return named ? { indicator: named.indicator.number, isWhole: false } : null;
}

/** Writes what stands below the headings of indicators into ITA_Analysis. */
export class AnalysisWriter {
  private current: { readonly indicator: number; readonly heading: SourceCell; row: DraftRow | null } | null = null;

  constructor(private readonly drafts: Drafts) {}

  /** True when the line was taken: as a heading it is context, as a whole analysis it is placed. */
  begin({ indicator, isWhole }: AnalysisHeading, line: TextLine): boolean {
    this.current = { indicator, heading: line.cell, row: null };
    if (!isWhole) this.drafts.ledger.mark([line.cell], { kind: 'context' });
    return isWhole ? this.add(line) : true;
  }

  /** Nothing more belongs to the indicator: a table or another part begins. */
  end(): void {
    this.current = null;
  }

  /** A heading of another kind ends the analysis as well. */
  pause(line: TextLine): void {
    if (!this.drafts.ledger.has(line.cell) && this.current?.row) this.end();
  }

  /** Adds a line to the analysis that is open; false when none is. */
  add(line: TextLine): boolean {
    const { current } = this;
    if (!current || line.beforeTable) return false;
    const { ledger } = this.drafts;
    if (!current.row) {
      if (this.drafts.has('ITA_Analysis', current.indicator)) return false;
      current.row = this.drafts.rowFor('ITA_Analysis', A.indicator.header, current.indicator);
    }
    const known = current.row.values.get(A.text.header);
    if (!known) put(ledger, current.row, A.text.header, line.text, [line.cell], { range: line.range });
    else {
      current.row.values.set(A.text.header, {
        ...known,
        value: `${known.value}\n${line.text}`,
        cells: [...known.cells, line.cell],
      });
      ledger.place([line.cell], { table: 'ITA_Analysis', row: current.row, column: A.text.header, range: line.range });
    }
    return true;
  }
}
