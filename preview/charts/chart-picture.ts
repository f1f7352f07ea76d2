/** One row of figures in a chart. */
export interface PictureSeries {
  readonly name: string;
  readonly kind: 'bars' | 'line';
  /** One for each category; null where there is no figure. */
  readonly values: readonly (number | null)[];
  readonly color: string;
  /** Colours of single points, by index. */
  readonly pointColors: ReadonlyMap<number, string>;
  /** The words of each figure's label; null for no labels. */
  readonly labels: readonly string[] | null;
  /** For lines: pixels, and whether it is dashed and has a dot at each figure. */
  readonly weight: number;
  readonly dashed: boolean;
  readonly dotted: boolean;
}

/** The axis of figures; what is not set in the file is chosen from the figures. */
export interface PictureAxis {
  readonly visible: boolean;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly step: number | null;
  /** The colour of the lines across the chart; null for none. */
  readonly gridColor: string | null;
  /** A figure as the axis shows it. */
  readonly format: (value: number) => string;
}

/** A chart of columns, bars or lines, free of where it was read from. Sizes are pixels. */
export interface ChartPicture {
  readonly title: string | null;
  readonly titleSize: number;
  readonly textSize: number;
  readonly font: string | null;
  readonly background: string;
  /** Bars that lie instead of standing columns. */
  readonly isLying: boolean;
  /** The gap between two groups of bars, as a share of one bar's width. */
  readonly gap: number;
  readonly categories: readonly string[];
  readonly series: readonly PictureSeries[];
  readonly axis: PictureAxis;
  readonly legend: 'top' | 'bottom' | null;
}
