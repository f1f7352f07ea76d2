import { rangeFrom } from '../../a1';
import type { CellContent, Edge, SheetAction } from '../../page/model/sheet-actions';
import { addChart } from './apply-chart';
import { applyPageSetup } from './apply-page-setup';

type Formatted = Excel.Range | Excel.RangeAreas;

/**
 * A sheet being written. Asking twice for the same cells gives the same object: every object the client makes is an
 * action that travels.
 */
export class Canvas {
  private readonly ranges = new Map<string, Excel.Range>();
  private readonly areas = new Map<string, Excel.RangeAreas>();

  constructor(readonly sheet: Excel.Worksheet) {}

  range(address: string): Excel.Range {
    const range = this.ranges.get(address) ?? this.sheet.getRange(address);
    this.ranges.set(address, range);
    return range;
  }

  /** Several areas as one thing to format. */
  cells(addresses: readonly string[]): Formatted {
    const [only, ...others] = addresses;
    if (only !== undefined && others.length === 0) return this.range(only);
    const address = addresses.join(',');
    const areas = this.areas.get(address) ?? this.sheet.getRanges(address);
    this.areas.set(address, areas);
    return areas;
  }
}

const EDGES: Readonly<Record<Edge, Excel.BorderIndex>> = {
  top: 'EdgeTop' as Excel.BorderIndex,
  bottom: 'EdgeBottom' as Excel.BorderIndex,
  left: 'EdgeLeft' as Excel.BorderIndex,
  right: 'EdgeRight' as Excel.BorderIndex,
  'inside-horizontal': 'InsideHorizontal' as Excel.BorderIndex,
  'inside-vertical': 'InsideVertical' as Excel.BorderIndex,
};

/** Queues one action on its sheet. Nothing is sent: the caller decides when. */
export function applyAction(canvas: Canvas, action: SheetAction): void {
  switch (action.kind) {
    case 'cells':
      return writeCells(canvas, action.at, action.rows);
    case 'number-format':
      // Areas of several rectangles have no number format of their own; one value fills a whole rectangle.
      return action.areas.forEach((area) => canvas.range(area).set({ numberFormat: action.format as never }));
    case 'font':
      return applyFont(canvas.cells(action.areas).format.font, action);
    case 'fill':
      canvas.cells(action.areas).format.fill.color = action.color;
      return;
    case 'alignment':
      return applyAlignment(canvas.cells(action.areas).format, action);
    case 'border':
      return applyBorder(canvas.cells(action.areas).format, action);
    case 'merge':
      return canvas.range(action.area).merge(action.across);
    case 'sizes':
      return setSizes(canvas.range(action.area), action);
    case 'column-width':
      canvas.cells(action.areas).format.columnWidth = action.width;
      return;
    case 'row-height':
      return setHeight(canvas.cells(action.areas).format, action);
    case 'conditional-format':
      return addConditionalFormat(canvas, action);
    case 'page-setup':
      return applyPageSetup(canvas.sheet.pageLayout, action);
    case 'title-rows':
      return canvas.sheet.pageLayout.setPrintTitleRows(action.rows);
    case 'page-breaks':
      return action.before.forEach((row) => canvas.sheet.horizontalPageBreaks.add(`A${row}`));
    case 'chart':
      return addChart(canvas.sheet, action);
    case 'gridlines':
      canvas.sheet.showGridlines = action.shown;
      return;
    case 'freeze-rows':
      return canvas.sheet.freezePanes.freezeRows(action.count);
    default:
      return unknownAction(action);
  }
}

function unknownAction(action: never): never {
  throw new Error(`No such action: ${JSON.stringify(action)}`);
}

function writeCells(canvas: Canvas, at: string, rows: readonly (readonly CellContent[])[]): void {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return;
  canvas.range(rangeFrom(at, rows.length, width)).formulas = rows.map((row) => row.map(inputOf));
}

/**
 * What has to be typed into a cell for it to hold exactly this content. All text is typed behind an apostrophe, so that
 * nothing a person wrote is ever taken for a formula, a number or a date.
 */
export function inputOf(content: CellContent): string | number {
  if (content === null) return '';
  switch (content.kind) {
    case 'number':
      return content.value;
    case 'formula':
      return content.formula;
    case 'text':
      return content.text === '' ? '' : `'${content.text}`;
  }
}

function applyFont(font: Excel.RangeFont, action: Extract<SheetAction, { kind: 'font' }>): void {
  if (action.name !== undefined) font.name = action.name;
  if (action.size !== undefined) font.size = action.size;
  if (action.bold !== undefined) font.bold = action.bold;
  if (action.italic !== undefined) font.italic = action.italic;
  if (action.underline !== undefined) font.underline = action.underline ? 'Single' : 'None';
  if (action.color !== undefined) font.color = action.color;
}

function setSizes(range: Excel.Range, { widths, heights }: Extract<SheetAction, { kind: 'sizes' }>): void {
  range.setColumnProperties(widths.map((columnWidth) => ({ format: { columnWidth } })));
  range.setRowProperties(heights.map((rowHeight) => ({ format: { rowHeight } })));
}

function setHeight(format: Excel.RangeFormat, action: Extract<SheetAction, { kind: 'row-height' }>): void {
  format.rowHeight = action.height;
  if (action.flexible) format.autofitRows();
}

const HORIZONTAL = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  general: 'General',
  distributed: 'Distributed',
} as const;
const VERTICAL = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;

function applyAlignment(format: Excel.RangeFormat, action: Extract<SheetAction, { kind: 'alignment' }>): void {
  if (action.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[action.horizontal];
  if (action.vertical !== undefined) format.verticalAlignment = VERTICAL[action.vertical];
  if (action.wrap !== undefined) format.wrapText = action.wrap;
  if (action.indent !== undefined) format.indentLevel = action.indent;
}

const LINES = {
  thin: { style: 'Continuous', weight: 'Thin' },
  hair: { style: 'Continuous', weight: 'Hairline' },
  dotted: { style: 'Dot', weight: null },
  medium: { style: 'Continuous', weight: 'Medium' },
  double: { style: 'Double', weight: null },
} as const;

function applyBorder(format: Excel.RangeFormat, action: Extract<SheetAction, { kind: 'border' }>): void {
  const { style, weight } = LINES[action.line];
  for (const edge of action.edges) {
    const border = format.borders.getItem(EDGES[edge]);
    border.style = style;
    // A continuous line is thin unless told otherwise.
    if (weight !== null && weight !== 'Thin') border.weight = weight;
  }
}

function addConditionalFormat(canvas: Canvas, action: Extract<SheetAction, { kind: 'conditional-format' }>): void {
  const added = canvas.range(action.area).conditionalFormats.add('Custom' as Excel.ConditionalFormatType);
  added.custom.rule.formula = action.formula;
  if (action.bold !== undefined) added.custom.format.font.bold = action.bold;
  if (action.color !== undefined) added.custom.format.font.color = action.color;
  if (action.fill !== undefined) added.custom.format.fill.color = action.fill;
}
