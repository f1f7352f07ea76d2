import type { AddChartOptions } from '@cj-tech-master/excelts/chart';

type FileType = Pick<AddChartOptions, 'type'> & Partial<Pick<AddChartOptions, 'barDir' | 'grouping' | 'showMarker'>>;

/** The kinds of chart the simulator draws, in the words of `Excel.ChartType` → the file library's. */
const TYPES = {
  ColumnClustered: { type: 'bar', barDir: 'col', grouping: 'clustered' },
  ColumnStacked: { type: 'bar', barDir: 'col', grouping: 'stacked' },
  ColumnStacked100: { type: 'bar', barDir: 'col', grouping: 'percentStacked' },
  BarClustered: { type: 'bar', barDir: 'bar', grouping: 'clustered' },
  BarStacked: { type: 'bar', barDir: 'bar', grouping: 'stacked' },
  Line: { type: 'line', showMarker: false },
  LineMarkers: { type: 'line', showMarker: true },
  Pie: { type: 'pie' },
  Doughnut: { type: 'doughnut' },
  Area: { type: 'area' },
  Radar: { type: 'radar' },
  RadarMarkers: { type: 'radar', showMarker: true },
} as const satisfies Record<string, FileType>;

/** The chart types this model draws, in the words of `Excel.ChartType`. */
export type ChartType = keyof typeof TYPES;

/** Whether this model draws charts of the type. */
export function isChartType(type: unknown): type is ChartType {
  return typeof type === 'string' && type in TYPES;
}

/** What the file library calls the type, and how it is drawn. */
export function fileType(type: ChartType): FileType {
  return TYPES[type];
}
