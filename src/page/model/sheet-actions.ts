/** A1 addresses on the plan's own sheet, such as `A1:D4`; several areas are joined when they are written. */
export type Areas = readonly string[];

/** What goes into one cell: a number, text (always written as text), a formula with the value it must come to, or nothing. */
export type CellContent =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'formula'; readonly formula: string; readonly predicted: number | string }
  | null;

/** Edges of an area. */
export type Edge = 'top' | 'bottom' | 'left' | 'right' | 'inside-horizontal' | 'inside-vertical';

/** A row of figures in a chart. Addresses are of the sheet the chart is on. */
export interface ChartSeries {
  readonly name: string;
  readonly values: string;
  readonly color: string;
  /** A dashed line across the columns, such as the threshold. */
  readonly dashed?: boolean;
  /** Writes each figure beside its mark. */
  readonly labelled?: boolean;
}

/** One write to one sheet; the whole vocabulary that `src/excel` knows how to apply. Lengths are in points. */
export type SheetAction =
  | {
      readonly kind: 'cells';
      /** Top-left cell, then rows of equal length. */
      readonly at: string;
      readonly rows: readonly (readonly CellContent[])[];
    }
  | { readonly kind: 'number-format'; readonly areas: Areas; readonly format: string }
  | {
      readonly kind: 'font';
      readonly areas: Areas;
      readonly name?: string;
      readonly size?: number;
      readonly bold?: boolean;
      readonly italic?: boolean;
      readonly underline?: boolean;
      readonly color?: string;
    }
  | { readonly kind: 'fill'; readonly areas: Areas; readonly color: string }
  | {
      readonly kind: 'alignment';
      readonly areas: Areas;
      readonly horizontal?: 'left' | 'center' | 'right' | 'general' | 'distributed';
      readonly vertical?: 'top' | 'middle' | 'bottom';
      readonly wrap?: boolean;
      readonly indent?: number;
    }
  | {
      readonly kind: 'border';
      readonly areas: Areas;
      readonly edges: readonly Edge[];
      readonly line: 'thin' | 'hair' | 'dotted' | 'medium' | 'double';
    }
  /** `across` merges each row of the area by itself. */
  | { readonly kind: 'merge'; readonly area: string; readonly across: boolean }
  /** The widths of all columns and the heights of all rows of the area. */
  | {
      readonly kind: 'sizes';
      readonly area: string;
      readonly widths: readonly number[];
      readonly heights: readonly number[];
    }
  /** Points, not characters. */
  | { readonly kind: 'column-width'; readonly areas: Areas; readonly width: number }
  /** A `flexible` height is for programs that fit no rows; where the host can, the rows grow with their text again. */
  | { readonly kind: 'row-height'; readonly areas: Areas; readonly height: number; readonly flexible?: boolean }
  /** The format of cells for which the formula (relative to the first cell of `area`) is true. */
  | {
      readonly kind: 'conditional-format';
      readonly area: string;
      readonly formula: string;
      readonly bold?: boolean;
      readonly color?: string;
      readonly fill?: string;
    }
  | {
      readonly kind: 'page-setup';
      readonly orientation: 'portrait' | 'landscape';
      readonly margins: {
        readonly top: number;
        readonly right: number;
        readonly bottom: number;
        readonly left: number;
        readonly header: number;
        readonly footer: number;
      };
      /** Percent of its size that the sheet is printed in, 10–98: its columns fit the paper so, and no program has to fit them. */
      readonly scale: number;
      readonly centerHorizontally: boolean;
      /** Where the page numbers begin anew; otherwise they go on from the sheet printed before. */
      readonly firstPageNumber?: number;
      /** Excel header and footer codes (`&P`, `&"font"`), already escaped. */
      readonly header?: string;
      /** When set, page one has this header instead. */
      readonly firstHeader?: string;
      readonly footer?: string;
      readonly firstFooter?: string;
    }
  /** Whole rows repeated at the top of every page, such as `$4:$5`. */
  | { readonly kind: 'title-rows'; readonly rows: string }
  /** Rows (1-based) before which a page ends. */
  | { readonly kind: 'page-breaks'; readonly before: readonly number[] }
  /** A native chart over the cells of `area`, bound to the cells its series name. */
  | {
      readonly kind: 'chart';
      readonly area: string;
      readonly title: string;
      readonly font: string;
      readonly categories: string;
      readonly series: readonly ChartSeries[];
      readonly axis: {
        readonly minimum: number;
        readonly maximum: number;
        readonly step: number;
        readonly format: string;
      };
      readonly labelFormat: string;
      /** Lines across at every step; off where figures are written beside the columns and the lines would cross them. */
      readonly gridlines: boolean;
    }
  | { readonly kind: 'gridlines'; readonly shown: boolean }
  | { readonly kind: 'freeze-rows'; readonly count: number };

/** What may be typed into a cell; `any` shows the hint alone. Years and scores as numbers, days as Excel serials. */
export type InputRule =
  | { readonly kind: 'any' }
  | { readonly kind: 'list'; readonly choices: readonly string[] }
  | { readonly kind: 'whole' | 'decimal' | 'date'; readonly from: number; readonly to: number };

/** One write to a sheet that people fill in; further to `SheetAction`. */
export type InputAction =
  /** Makes the area (header row first) an Excel table; `style` is one of Excel's table styles. */
  | { readonly kind: 'table'; readonly area: string; readonly name: string; readonly style: string }
  /**
   * Guards the cells' input; blank is always allowed. `hint` is shown when a cell is selected, `alert` when something
   * else is typed; only a `strict` rule then refuses it. Titles ≤ 32 characters, messages ≤ 255.
   */
  | {
      readonly kind: 'data-validation';
      readonly areas: Areas;
      readonly rule: InputRule;
      readonly strict: boolean;
      readonly hint: { readonly title: string; readonly message: string };
      readonly alert: { readonly title: string; readonly message: string };
    }
  | { readonly kind: 'tab-color'; readonly color: string };

/** Everything to be done to one new sheet. */
export interface SheetPlan {
  /** Report and section ids: together they name the sheet in its tag, so two reports may each have a cover. */
  readonly report: string;
  readonly section: string;
  /** The name it should have if that is free. */
  readonly sheetName: string;
  /** What makes the sheet while it is still empty: its type and its paper. Sheets with equal ones can be copies of one. */
  readonly blank: readonly SheetAction[];
  /** What puts the section on it. */
  readonly actions: readonly SheetAction[];
}
