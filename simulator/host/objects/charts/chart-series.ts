import { cellsIn } from '../../../model/address';
import { newSeries, seriesName } from '../../../model/charts/chart-data';
import { isChartType } from '../../../model/charts/chart-types';
import type { ChartModel, Labels, Series } from '../../../model/charts/chart-model';
import { excelError } from '../../../model/excel-error';
import { describeClass, type HostObject, type Scalar } from '../../describe';
import { changed } from './chart-axes';
import { chartFill, chartFont, chartLine, hex } from './chart-look';
import type { RangeTarget } from '../handles';

interface SeriesTarget {
  readonly chart: ChartModel;
  readonly series: Series;
}

interface LabelsTarget {
  readonly chart: ChartModel;
  readonly labels: Labels;
}

function plain<Name extends 'gapWidth' | 'smooth' | 'markerStyle' | 'markerSize'>(
  name: Name,
  otherwise: unknown,
): Scalar<SeriesTarget> {
  return {
    get: ({ series }) => series[name] ?? otherwise,
    set: ({ chart, series }, value) => {
      series[name] = value;
      changed(chart);
    },
  };
}

function color(name: 'markerFill' | 'markerLine'): Scalar<SeriesTarget> {
  return {
    get: ({ series }) => series[name] ?? '#000000',
    set: ({ chart, series }, value) => {
      series[name] = hex(value);
      changed(chart);
    },
  };
}

function label<Name extends 'position' | 'numberFormat' | 'showValue' | 'showSeriesName' | 'showCategoryName'>(
  name: Name,
): Scalar<LabelsTarget> {
  return {
    get: ({ labels }) => labels[name] ?? null,
    set: ({ chart, labels }, value) => {
      labels[name] = value;
      labels.shown = true;
      changed(chart);
    },
  };
}

const LABEL_FORMAT = describeClass<Excel.ChartDataLabelFormat, LabelsTarget>({
  name: 'ChartDataLabelFormat',
  objects: {
    font: ({ chart, labels }) => chartFont({ sheet: chart.sheet, look: labels.font, changed: () => changed(chart) }),
  },
});

const LABELS = describeClass<Excel.ChartDataLabels, LabelsTarget>({
  name: 'ChartDataLabels',
  scalars: {
    position: label('position'),
    numberFormat: label('numberFormat'),
    showValue: label('showValue'),
    showSeriesName: label('showSeriesName'),
    showCategoryName: label('showCategoryName'),
  },
  objects: { format: (target) => ({ type: LABEL_FORMAT, target }) },
});

const FORMAT = describeClass<Excel.ChartSeriesFormat, SeriesTarget>({
  name: 'ChartSeriesFormat',
  objects: {
    fill: ({ chart, series }) =>
      chartFill((filled) => {
        if (filled === null) delete series.fill;
        else series.fill = filled;
        changed(chart);
      }),
    line: ({ chart, series }) => chartLine({ sheet: chart.sheet, look: series.line, changed: () => changed(chart) }),
  },
});

interface PointTarget extends SeriesTarget {
  readonly index: number;
}

const POINT_FORMAT = describeClass<Excel.ChartPointFormat, PointTarget>({
  name: 'ChartPointFormat',
  objects: {
    fill: ({ chart, series, index }) =>
      chartFill((filled) => {
        if (filled === null) series.points.delete(index);
        else series.points.set(index, filled);
        changed(chart);
      }),
  },
});

const POINT = describeClass<Excel.ChartPoint, PointTarget>({
  name: 'ChartPoint',
  objects: { format: (target) => ({ type: POINT_FORMAT, target }) },
});

const count = ({ series }: SeriesTarget): number => (series.values ? cellsIn(series.values.area) : 0);

function pointAt(target: SeriesTarget, index: number): HostObject {
  if (!Number.isInteger(index) || index < 0 || index >= count(target)) throw excelError('InvalidArgument');
  return { type: POINT, target: { ...target, index } };
}

const POINTS = describeClass<Excel.ChartPointsCollection, SeriesTarget>({
  name: 'ChartPointsCollection',
  scalars: { count: { get: count } },
  items: (target) => Array.from({ length: count(target) }, (_, index) => pointAt(target, index)),
  methods: { getItemAt: pointAt, getCount: count },
});

/** Source of each member's meaning: «Excel.ChartSeries class», Office Add-ins reference. */
const SERIES = describeClass<Excel.ChartSeries, SeriesTarget>({
  name: 'ChartSeries',
  scalars: {
    name: {
      get: ({ series }) => seriesName(series),
      set: ({ chart, series }, name) => {
        series.name = String(name);
        changed(chart);
      },
    },
    chartType: {
      get: ({ chart, series }) => series.type ?? chart.type,
      set: ({ chart, series }, type) => {
        if (!isChartType(type)) throw excelError('NotImplemented', `The simulator draws no ${String(type)} series.`);
        series.type = type;
        changed(chart);
      },
    },
    hasDataLabels: {
      get: ({ series }) => series.labels.shown,
      set: ({ chart, series }, shown) => {
        series.labels.shown = shown === true;
        changed(chart);
      },
    },
    gapWidth: plain('gapWidth', 150),
    smooth: plain('smooth', false),
    markerStyle: plain('markerStyle', 'Automatic'),
    markerSize: plain('markerSize', 5),
    markerBackgroundColor: color('markerFill'),
    markerForegroundColor: color('markerLine'),
  },
  objects: {
    format: (target) => ({ type: FORMAT, target }),
    dataLabels: ({ chart, series }) => ({ type: LABELS, target: { chart, labels: series.labels } }),
    points: (target) => ({ type: POINTS, target }),
  },
  methods: {
    setValues: ({ chart, series }, source: HostObject<RangeTarget>) => {
      series.values = source.target;
      changed(chart);
    },
    setXAxisValues: ({ chart, series }, source: HostObject<RangeTarget>) => {
      series.categories = source.target;
      changed(chart);
    },
    delete: ({ chart, series }) => {
      chart.series = chart.series.filter((other) => other !== series);
      changed(chart);
    },
  },
});

function itemAt(chart: ChartModel, index: number): HostObject {
  const series = chart.series[index];
  if (!series) throw excelError('ItemNotFound');
  return { type: SERIES, target: { chart, series } };
}

/** Source of each member's meaning: «Excel.ChartSeriesCollection class», Office Add-ins reference. */
const COLLECTION = describeClass<Excel.ChartSeriesCollection, ChartModel>({
  name: 'ChartSeriesCollection',
  scalars: { count: { get: (chart) => chart.series.length } },
  items: (chart) => chart.series.map((_, index) => itemAt(chart, index)),
  methods: {
    // The new series is empty until it is given values.
    add: (chart, name?: string, index?: number) => {
      const at = index ?? chart.series.length;
      const made = newSeries(name ?? `Series${chart.series.length + 1}`);
      chart.series.splice(at, 0, made);
      if (chart.series.length > 1) chart.legend.visible = true;
      changed(chart);
      return itemAt(chart, at);
    },
    getItemAt: itemAt,
    getCount: (chart) => chart.series.length,
  },
});

/** A handle of `Excel.ChartSeriesCollection`. */
export function chartSeries(chart: ChartModel): HostObject {
  return { type: COLLECTION, target: chart };
}

/** Labels for all series at once, as `Chart.dataLabels` gives them. */
export function chartLabels(chart: ChartModel): HostObject {
  const all = chart.series.map(({ labels }) => labels);
  const proxy = new Proxy({} as Labels, {
    get: (_, name) => Reflect.get(all[0] ?? {}, name) as unknown,
    set: (_, name, value) => all.every((labels) => Reflect.set(labels, name, value)),
  });
  return { type: LABELS, target: { chart, labels: proxy } };
}
