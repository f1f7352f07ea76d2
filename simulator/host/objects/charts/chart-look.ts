import type { LineLook, TextLook } from '../../../model/charts/chart-model';
import { fileColor } from '../../../model/cells/colors';
import type { SheetModel } from '../../../model/sheets/sheet-model';
import { describeClass, type HostObject } from '../../describe';

/** A part of a chart: what the looks belong to, and how to say that they changed. */
export interface LookTarget<Look> {
  readonly sheet: SheetModel;
  readonly look: Look;
  readonly changed: () => void;
}

/** `#RRGGBB`, checked. */
export function hex(color: unknown): string {
  return `#${fileColor(color).argb.slice(2)}`;
}

function put<Look extends object, Name extends keyof Look>(
  { look, changed }: LookTarget<Look>,
  name: Name,
  value: Look[Name],
): void {
  look[name] = value;
  changed();
}

const FONT = describeClass<Excel.ChartFont, LookTarget<TextLook>>({
  name: 'ChartFont',
  scalars: {
    name: { get: ({ look }) => look.name ?? 'Calibri', set: (target, name: string) => put(target, 'name', name) },
    size: { get: ({ look }) => look.size ?? 10, set: (target, size: number) => put(target, 'size', size) },
    bold: { get: ({ look }) => look.bold ?? false, set: (target, bold: boolean) => put(target, 'bold', bold) },
    italic: {
      get: ({ look }) => look.italic ?? false,
      set: (target, italic: boolean) => put(target, 'italic', italic),
    },
    color: { get: ({ look }) => look.color ?? '#000000', set: (target, color) => put(target, 'color', hex(color)) },
  },
});

/** A handle of `Excel.ChartFont`. */
export function chartFont(target: LookTarget<TextLook>): HostObject {
  return { type: FONT, target };
}

const LINE = describeClass<Excel.ChartLineFormat, LookTarget<LineLook>>({
  name: 'ChartLineFormat',
  scalars: {
    color: { get: ({ look }) => look.color ?? '#000000', set: (target, color) => put(target, 'color', hex(color)) },
    weight: { get: ({ look }) => look.weight ?? 0.75, set: (target, weight: number) => put(target, 'weight', weight) },
    lineStyle: {
      get: ({ look }) => look.style ?? 'Automatic',
      set: (target, style: string) => put(target, 'style', style),
    },
  },
  methods: {
    clear: ({ look, changed }) => {
      delete look.color;
      delete look.weight;
      delete look.style;
      changed();
    },
  },
});

/** A handle of `Excel.ChartLineFormat`. */
export function chartLine(target: LookTarget<LineLook>): HostObject {
  return { type: LINE, target };
}

/** Something that can be filled with one colour. */
export interface FillTarget {
  readonly fill: (color: string | null) => void;
}

const FILL = describeClass<Excel.ChartFill, FillTarget>({
  name: 'ChartFill',
  methods: {
    setSolidColor: ({ fill }, color) => fill(hex(color)),
    clear: ({ fill }) => fill(null),
  },
});

/** A handle of `Excel.ChartFill`. */
export function chartFill(fill: (color: string | null) => void): HostObject {
  return { type: FILL, target: { fill } };
}
