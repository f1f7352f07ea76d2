import type { Font } from '@cj-tech-master/excelts';
import { fileStyleOf } from '../../../model/cells/borders';
import { colorOf, fileColor } from '../../../model/cells/colors';
import { restyleFormat, type ConditionalFormat } from '../../../model/rules/conditional-format-list';
import { excelError } from '../../../model/excel-error';
import { omit } from '../../../model/omit';
import { describeClass, type HostObject, type Scalar } from '../../describe';

function fontFlag(name: 'bold' | 'italic' | 'strike'): Scalar<ConditionalFormat> {
  return {
    get: ({ rule }) => rule.style?.font?.[name] ?? null,
    set: (target, value) => {
      if (typeof value !== 'boolean') throw excelError('InvalidArgument');
      setFont(target, { [name]: value });
    },
  };
}

function setFont(target: ConditionalFormat, font: Partial<Font>): void {
  restyleFormat(target, { font: { ...target.rule.style?.font, ...font } });
}

const FONT = describeClass<Excel.ConditionalRangeFont, ConditionalFormat>({
  name: 'ConditionalRangeFont',
  scalars: {
    bold: fontFlag('bold'),
    italic: fontFlag('italic'),
    strikethrough: fontFlag('strike'),
    color: {
      get: ({ rule }) => colorOf(rule.style?.font?.color) ?? '',
      set: (target, color) => setFont(target, { color: fileColor(color) }),
    },
    underline: {
      get: ({ rule }) => (rule.style?.font?.underline ? 'Single' : 'None'),
      set: (target, line: string) =>
        setFont(target, { underline: line === 'Double' ? 'double' : line === 'Single' ? 'single' : 'none' }),
    },
  },
  methods: { clear: (target) => restyleFormat(target, { font: {} }) },
});

const FILL = describeClass<Excel.ConditionalRangeFill, ConditionalFormat>({
  name: 'ConditionalRangeFill',
  scalars: {
    color: {
      get: ({ rule }) => (rule.style?.fill?.type === 'pattern' ? (colorOf(rule.style.fill.bgColor) ?? '') : ''),
      set: (target, color) => {
        const filled = fileColor(color);
        // In a conditional format the background is what shows; some programs read the foreground.
        restyleFormat(target, { fill: { type: 'pattern', pattern: 'solid', fgColor: filled, bgColor: filled } });
      },
    },
  },
  methods: {
    clear: ({ rule, sheet }) => {
      rule.style = omit(rule.style ?? {}, 'fill');
      sheet.workbook.dirty();
    },
  },
});

const SIDES = { EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right' } as const;
type Side = keyof typeof SIDES;

interface BorderTarget {
  readonly format: ConditionalFormat;
  readonly side: Side;
}

function draw({ format, side }: BorderTarget, style: string, color: string): void {
  const fileStyle = fileStyleOf({ style, weight: 'Thin', color });
  const others = omit(format.rule.style?.border ?? {}, SIDES[side]);
  const border = fileStyle ? { ...others, [SIDES[side]]: { style: fileStyle, color: fileColor(color) } } : others;
  restyleFormat(format, { border });
}

const held = ({ format, side }: BorderTarget) => format.rule.style?.border?.[SIDES[side]];

const BORDER = describeClass<Excel.ConditionalRangeBorder, BorderTarget>({
  name: 'ConditionalRangeBorder',
  id: ({ side }) => side,
  scalars: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: (target) => (held(target)?.style ? 'Continuous' : 'None'),
      set: (target, style: string) => draw(target, style, colorOf(held(target)?.color) ?? '#000000'),
    },
    color: {
      get: (target) => colorOf(held(target)?.color) ?? '',
      set: (target, color: string) => draw(target, 'Continuous', color),
    },
  },
});

function border(format: ConditionalFormat, side: string): HostObject {
  if (!(side in SIDES)) throw excelError('InvalidArgument');
  return { type: BORDER, target: { format, side: side as Side } };
}

const BORDERS = describeClass<Excel.ConditionalRangeBorderCollection, ConditionalFormat>({
  name: 'ConditionalRangeBorderCollection',
  scalars: { count: { get: () => 4 } },
  items: (format) => Object.keys(SIDES).map((side) => border(format, side)),
  item: border,
  objects: {
    top: (format) => border(format, 'EdgeTop'),
    bottom: (format) => border(format, 'EdgeBottom'),
    left: (format) => border(format, 'EdgeLeft'),
    right: (format) => border(format, 'EdgeRight'),
  },
  methods: { getItem: border, getItemAt: (format, index: number) => border(format, Object.keys(SIDES)[index] ?? '') },
});

const FORMAT = describeClass<Excel.ConditionalRangeFormat, ConditionalFormat>({
  name: 'ConditionalRangeFormat',
  scalars: {
    numberFormat: {
      get: ({ rule }) => rule.style?.numFmt ?? '',
      set: (target, format: string) => restyleFormat(target, { numFmt: format }),
    },
  },
  objects: {
    font: (target) => ({ type: FONT, target }),
    fill: (target) => ({ type: FILL, target }),
    borders: (target) => ({ type: BORDERS, target }),
  },
});

/** The looks a conditional format gives. */
export function conditionalRangeFormat(target: ConditionalFormat): HostObject<ConditionalFormat> {
  return { type: FORMAT, target };
}
