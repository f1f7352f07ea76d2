/** What a chart is drawn from; pixels from the chart's upper left corner. */
export type ChartShape =
  | {
      readonly kind: 'rectangle';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly color: string;
    }
  | {
      readonly kind: 'path';
      readonly points: readonly Point[];
      readonly color: string;
      readonly weight: number;
      readonly dashed: boolean;
    }
  | { readonly kind: 'dot'; readonly at: Point; readonly color: string }
  | {
      readonly kind: 'text';
      /** The middle of its base line, or its beginning or end. */
      readonly at: Point;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly text: string;
      readonly size: number;
      readonly bold: boolean;
    };

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The width in pixels of a text in a font size in pixels. */
export type Measure = (text: string, size: number) => number;
