import { elementOf, elementsOf, valueOf, type MarkupElement } from '../markup';
import { symbolOf } from './number-formats';

/** The text of one paragraph, and the text boxes that hang on it. */
export interface ParagraphText {
  readonly text: string;
  readonly boxes: readonly MarkupElement[];
}

/** Elements of a paragraph that hold nothing to read: what was deleted, the code of a field, notes and comments. */
const UNREAD = new Set([
  'del', 'moveFrom', 'delText', 'instrText', 'delInstrText', 'pPr', 'rPr', 'sdtPr', 'sdtEndPr',
  'footnoteReference', 'endnoteReference', 'commentReference', 'annotationRef', 'pgNum', 'ruby', 'fldData',
]); // prettier-ignore

const PLAIN: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
  softHyphen: '',
};

/** Reads the runs of one paragraph. A field shows its result, not its code; hidden text is not shown. */
export function readParagraph(paragraph: MarkupElement): ParagraphText {
  const reader = new RunReader();
  reader.readChildren(paragraph);
  return { text: reader.text, boxes: reader.boxes };
}

class RunReader {
  text = '';
  readonly boxes: MarkupElement[] = [];
  /** For each field that is open, whether its code (not yet its result) is being read. */
  private readonly fields: boolean[] = [];

  readChildren(element: MarkupElement): void {
    for (const child of elementsOf(element)) this.read(child);
  }

  private read(element: MarkupElement): void {
    const { name, attributes } = element;
    if (UNREAD.has(name)) return;
    if (name === 'r' && isOn(elementOf(elementOf(element, 'rPr'), 'vanish'))) return;
    if (name === 'fldChar') return this.readField(element);
    if (name === 'AlternateContent') {
      // Every choice says the same for another program: one of them is read.
      const choice = elementOf(element, 'Choice') ?? elementOf(element, 'Fallback');
      return choice && this.readChildren(choice);
    }
    if (name === 'txbxContent') {
      this.boxes.push(element);
      return;
    }
    if (name === 'sdt') return this.readControl(element);
    if (name === 't') return this.write(element.children.filter((child) => typeof child === 'string').join(''));
    if (name === 'sym') return this.write(symbolIn(attributes.char));
    if (Object.hasOwn(PLAIN, name)) return this.write(PLAIN[name] ?? '');
    this.readChildren(element);
  }

  private readField(element: MarkupElement): void {
    const type = element.attributes.fldCharType;
    if (type === 'begin') {
      const box = elementOf(elementOf(element, 'ffData'), 'checkBox');
      if (box) this.write(isOn(elementOf(box, 'checked') ?? elementOf(box, 'default')) ? '☒' : '☐');
      this.fields.push(true);
    } else if (type === 'separate') {
      if (this.fields.length > 0) this.fields[this.fields.length - 1] = false;
    } else if (type === 'end') this.fields.pop();
  }

  /** A content control shows its content, unless that is only the prompt of an empty one. */
  private readControl(element: MarkupElement): void {
    const content = elementOf(element, 'sdtContent');
    if (content && !isOn(elementOf(elementOf(element, 'sdtPr'), 'showingPlcHdr'))) this.readChildren(content);
  }

  private write(text: string): void {
    if (!this.fields.includes(true)) this.text += withSymbols(text);
  }
}

/** A property of Word that is on: there, and not said to be off. */
export function isOn(property: MarkupElement | undefined): boolean {
  return property !== undefined && !/^(0|false|off)$/.test(property.attributes.val ?? '');
}

/** The properties of a paragraph whose end was deleted: it goes on in the next one. */
export function isJoinedToNext(properties: MarkupElement | undefined): boolean {
  return elementOf(elementOf(properties, 'rPr'), 'del') !== undefined;
}

/** A row that was deleted while changes were tracked. */
export function isDeletedRow(row: MarkupElement): boolean {
  return elementOf(elementOf(row, 'trPr'), 'del') !== undefined;
}

/** How often a table cell spans, and how it is tied to the cell above. */
export function cellShape(cell: MarkupElement): { readonly span: number; readonly continues: boolean } {
  const properties = elementOf(cell, 'tcPr');
  const merge = elementOf(properties, 'vMerge');
  return {
    span: Math.max(1, Number(valueOf(properties, 'gridSpan')) || 1),
    continues: merge !== undefined && merge.attributes.val !== 'restart',
  };
}

function symbolIn(char: string | undefined): string {
  const code = Number.parseInt(char ?? '', 16);
  if (Number.isNaN(code)) return '';
  return (
    symbolOf(code < 0x100 ? code + 0xf000 : code) ??
    (code >= 0xe000 && code <= 0xf8ff ? '•' : String.fromCharCode(code))
  );
}

/** Symbols typed as characters of the private area. */
function withSymbols(text: string): string {
  return text.replace(/[\uF000-\uF0FF]/g, (sign) => symbolOf(sign.charCodeAt(0)) ?? '•');
}
