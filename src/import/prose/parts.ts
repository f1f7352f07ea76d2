import { indicatorNamed } from '../../assessment/indicators';
import { foldThai } from '../../thai/text/repair';
import { withoutLeadingNumber } from '../../workbook/parsing/leading-number';
import { TEXTS } from '../../workbook/definitions';
import { isMainItem, isSubItem } from '../headings/numbering';
import { indicatorsIn } from '../records/context';
import { DraftRow, put } from '../records/draft';
import type { Drafts } from '../records/drafts';
import type { SourceCell } from '../source';
import { readAnalysisHeading, AnalysisWriter } from './analysis';
import type { TextLine } from './line';

/** Headings of passages, folded and without signs, and the ตอน they begin. */
const PARTS: Readonly<Record<string, string>> = {
  บทนำ: 'บทนำ',
  คำนำ: 'บทนำ',
  ความเป็นมา: 'บทนำ',
  ความสำคัญ: 'บทนำ',
  หลักการ: 'บทนำ',
  หลักการและเหตุผล: 'บทนำ',
  ความเป็นมาและความสำคัญ: 'บทนำ',
  เรื่องเดิม: 'เรื่องเดิม',
  ข้อเท็จจริง: 'ข้อเท็จจริง',
  ข้อพิจารณา: 'ข้อพิจารณา',
  ข้อเสนอ: 'ข้อพิจารณา',
  ข้อเสนอเพื่อพิจารณา: 'ข้อพิจารณา',
  ข้อพิจารณาและข้อเสนอแนะ: 'ข้อพิจารณา',
  ข้อเสนอแนะ: 'ข้อพิจารณา',
  สรุป: 'สรุป',
  บทสรุป: 'สรุป',
  สรุปผล: 'สรุป',
  สรุปผลการดำเนินการ: 'สรุป',
  สรุปผลการดำเนินงาน: 'สรุป',
  ผลลัพธ์หรือความสำเร็จ: 'สรุป',
  ผลลัพธ์หรือความสำเร็จของการดำเนินการ: 'สรุป',
  ผลลัพธ์และความสำเร็จของการดำเนินการ: 'สรุป',
  ผลสำเร็จของการดำเนินการ: 'สรุป',
};

const LONGEST_HEADING = 60;
/** From this length on a line is a paragraph even where no heading stands over it. */
const PARAGRAPH = 120;
/** Under a heading a shorter one is enough; below it, only what goes on with the paragraph before. */
const PASSAGE = 60;
const TAIL = 45;
const INLINE = /^\s*(?:[0-9๐-๙]+\.\s*)?(เรื่องเดิม|ข้อเท็จจริง|ข้อพิจารณา|ข้อเสนอ|บทนำ|สรุป)\s*[:\t]?\s+(?=\S)/;
const OPENING = /ดังนี้\s*$|ดังต่อไปนี้\s*$|ต่อไปนี้\s*:?$|ตามรายละเอียด/;
/** The sentence that ends a memo is short. */
const CLOSING = /^จึง(?:เรียน|ขอ|เห็นควร)/;
const CAPTION = /^\s*(?:ตาราง(?:ที่)?|แผนภูมิ|ภาพ(?:ที่)?|หมายเหตุ|ที่มา|\*|หน้า|ภาคผนวก|เอกสารแนบ)/;

/** The ตอน that a heading begins; null for any other text. */
export function partOf(text: string): string | null {
  if (text.length > LONGEST_HEADING) return null;
  const plain = foldThai(withoutLeadingNumber(text)).replace(/[:.()\-–]+/g, '');
  return PARTS[plain] ?? null;
}

/** Whether a line is the heading of a passage. */
export function isPartHeading(text: string): boolean {
  return partOf(text) !== null;
}

/** A passage under a heading that told its ตอน, or one whose ตอน is only likely. */
export interface UnnamedPassage {
  readonly cell: SourceCell;
  readonly part: string;
}

/** Reads the passages and the analyses of the lines that nothing else took. */
export function readParts(
  lines: readonly TextLine[],
  drafts: Drafts,
  hasBrokenTables: boolean,
): readonly UnnamedPassage[] {
  return new PartReader(drafts, hasBrokenTables).read(lines);
}

class PartReader {
  private part: string | null = null;
  private tableSeen = false;
  private readonly unnamed: UnnamedPassage[] = [];
  private readonly analysis: AnalysisWriter;
  /** The passage just read, while a short line may still go on with it. */
  private open: { readonly row: DraftRow; readonly cells: SourceCell[] } | null = null;

  constructor(
    private readonly drafts: Drafts,
    private readonly hasBrokenTables: boolean,
  ) {
    this.analysis = new AnalysisWriter(drafts);
  }

  read(lines: readonly TextLine[]): readonly UnnamedPassage[] {
    const titles = titlesOverTables(lines);
    for (const line of lines) {
      if (line.afterTable) {
        this.tableSeen = true;
        this.open = null;
        this.analysis.end();
      }
      if (this.drafts.ledger.has(line.cell) && !this.isOwn(line.cell)) this.open = null;
      else if (titles.has(line)) this.takeTitle(line);
      else this.take(line);
    }
    return this.unnamed;
  }

  private isOwn(cell: SourceCell): boolean {
    return this.open?.cells.includes(cell) ?? false;
  }

  private take(line: TextLine): void {
    const part = partOf(line.text);
    const inline = INLINE.exec(line.text);
    if (part !== null) {
      this.part = part;
      this.open = null;
      this.analysis.end();
      this.drafts.ledger.mark([line.cell], { kind: 'context' });
    } else if (inline && line.text.length - inline[0].length >= PASSAGE) {
      this.part = PARTS[inline[1] ?? ''] ?? null;
      this.addPassage(line, inline[0].length);
    } else if (!this.takeAnalysis(line)) this.takePassage(line);
  }

  private takeAnalysis(line: TextLine): boolean {
    // A row of several cells is of a table, whatever it says of indicators.
    if (!line.isAlone) {
      this.analysis.end();
      return false;
    }
    const heading = readAnalysisHeading(line.text);
    if (heading) {
      this.open = null;
      return this.analysis.begin(heading, line);
    }
    if (
      isMainItem(line.text) &&
      line.text.length < PARAGRAPH &&
      indicatorNamed(withoutLeadingNumber(line.text)) === null
    )
      this.analysis.pause(line);
    return indicatorsIn(line.text) === null || line.text.length >= PARAGRAPH ? this.analysis.add(line) : false;
  }

  private takePassage(line: TextLine): void {
    const { text } = line;
    const least = this.part === null ? PARAGRAPH : PASSAGE;
    // Sentences in a row of several cells are of a table that nobody recognised.
    if (!line.isAlone) this.takeTitle(line);
    else if (this.hasBrokenTables && this.tableSeen && (isMainItem(text) || isSubItem(text)))
      this.drafts.ledger.leave([line.cell], 'broken-table');
    else if (this.open && text.length <= TAIL && !line.beforeTable && !isMainItem(text) && !CAPTION.test(text))
      this.addTail(line);
    else if (this.isPassage(text, least) && !CAPTION.test(text)) this.addPassage(line, 0);
    else this.takeTitle(line);
  }

  private isPassage(text: string, least: number): boolean {
    if (text.length >= least || (this.open && OPENING.test(text))) return true;
    return this.part !== null && CLOSING.test(text);
  }

  private takeTitle(line: TextLine): void {
    this.open = null;
    // The heading of indicator and tool over a table was heard; other short lines are titles.
    const isContext = indicatorsIn(line.text) !== null;
    if (isContext) this.drafts.ledger.mark([line.cell], { kind: 'context' });
    else this.drafts.ledger.leave([line.cell], 'title');
  }

  private addPassage(line: TextLine, from: number): void {
    const row = new DraftRow('ITA_Texts');
    this.drafts.add(row);
    const part = this.part ?? (this.tableSeen ? 'สรุป' : 'บทนำ');
    if (this.part === null) this.unnamed.push({ cell: line.cell, part });
    const range = [line.range[0] + from, line.range[1]] as const;
    put(this.drafts.ledger, row, TEXTS.fields.part.header, part, []);
    put(this.drafts.ledger, row, TEXTS.fields.text.header, line.text.slice(from).trim(), [line.cell], { range });
    this.open = { row, cells: [line.cell] };
  }

  /** A short line behind a paragraph is its end, cut off where the page or the cell was too narrow. */
  private addTail(line: TextLine): void {
    const header = TEXTS.fields.text.header;
    const value = this.open?.row.values.get(header);
    if (!this.open || !value) return;
    this.open.row.values.set(header, {
      ...value,
      value: `${value.value} ${line.text}`,
      cells: [...value.cells, line.cell],
    });
    this.drafts.ledger.place([line.cell], {
      table: 'ITA_Texts',
      row: this.open.row,
      column: header,
      range: line.range,
    });
    this.open.cells.push(line.cell);
  }
}

/** A title over a table has no more lines. */
const TITLE_LINES = 3;

/** The short lines directly over a table are its title, unless they lead up to it («… ดังนี้»); a number begins the title. */
function titlesOverTables(lines: readonly TextLine[]): ReadonlySet<TextLine> {
  const titles = new Set<TextLine>();
  lines.forEach((line, index) => {
    if (!line.beforeTable) return;
    for (let at = index; at > index - TITLE_LINES; at -= 1) {
      const candidate = lines[at];
      if (!candidate || (at < index && candidate.beforeTable) || !isTitle(candidate.text)) break;
      titles.add(candidate);
      if (isMainItem(candidate.text)) break;
    }
  });
  return titles;
}

function isTitle(text: string): boolean {
  return text.length < PARAGRAPH && !OPENING.test(text) && !isPartHeading(text);
}
