/** How a cell looks. Everything a page writes has one of the named styles below; nothing else sets a look. */
export interface Style {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'middle' | 'bottom';
  /** Levels of indent from the left border; Excel has none at the right. Only for text set from the left. */
  readonly indent: number;
  /** Text that does not wrap runs on over the empty cells beside it. */
  readonly wrap: boolean;
  /** `outline` draws around the row only, `grid` around every cell. */
  readonly border: 'grid' | 'outline' | 'dotted-below' | 'none';
  readonly fill: string | null;
  readonly color: string | null;
}

const BODY: Style = {
  size: 16,
  bold: false,
  horizontal: 'left',
  vertical: 'top',
  indent: 0,
  wrap: true,
  border: 'none',
  fill: null,
  color: null,
};

const CELL: Style = { ...BODY, border: 'grid' };

/** Light enough to stay calm in print and readable in black and white. */
const HEADER_FILL = '#E4EBF3';
const TOTAL_FILL = '#F3F6FA';

/** The colour of what marks a sheet as a draft, and of a score below the threshold. */
export const WARNING_COLOR = '#B00020';

/** The named styles of report sheets. */
export const STYLES = {
  body: BODY,
  bodyCentered: { ...BODY, horizontal: 'center' },
  label: { ...BODY, wrap: false },
  labelRight: { ...BODY, horizontal: 'right', vertical: 'bottom', wrap: false },
  small: { ...BODY, size: 14 },
  heading: { ...BODY, bold: true },
  headingNumber: { ...BODY, bold: true, horizontal: 'right' },
  title: { ...BODY, bold: true, horizontal: 'center', size: 18 },
  coverTitle: { ...BODY, bold: true, horizontal: 'center', size: 26 },
  coverText: { ...BODY, bold: true, horizontal: 'center', size: 22 },
  draft: { ...BODY, bold: true, horizontal: 'center', color: WARNING_COLOR },
  memoTitle: { ...BODY, bold: true, horizontal: 'center', size: 29 },
  memoLabel: { ...BODY, bold: true, size: 20, wrap: false, vertical: 'bottom' },
  memoField: { ...BODY, border: 'dotted-below', vertical: 'bottom' },
  memoLine: { ...BODY, border: 'dotted-below', vertical: 'bottom', wrap: false },
  tableHeader: { ...CELL, bold: true, horizontal: 'center', vertical: 'middle', fill: HEADER_FILL },
  tableText: { ...CELL, indent: 1 },
  tableCentered: { ...CELL, horizontal: 'center' },
  tableNumber: { ...CELL, horizontal: 'center' },
  groupRow: { ...CELL, bold: true, indent: 1, fill: TOTAL_FILL, border: 'outline' },
  totalText: { ...CELL, bold: true, horizontal: 'center', fill: TOTAL_FILL },
  totalNumber: { ...CELL, bold: true, horizontal: 'center', fill: TOTAL_FILL },
} as const satisfies Record<string, Style>;

/** The name of a style. */
export type StyleName = keyof typeof STYLES;

/** The style of that name. */
export function styleOf(name: StyleName): Style {
  return STYLES[name];
}
