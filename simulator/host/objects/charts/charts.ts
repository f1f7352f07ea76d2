import { bounding } from '../../../model/address';
import { readSeries, type SeriesBy } from '../../../model/charts/chart-data';
import { placeOf } from '../../../model/charts/chart-place';
import { isChartType } from '../../../model/charts/chart-types';
import { addChart, chartsOn, removeChart, type ChartModel } from '../../../model/charts/chart-model';
import { excelError } from '../../../model/excel-error';
import { requireUnprotected } from '../../../model/sheets/protection-state';
import type { SheetModel } from '../../../model/sheets/sheet-model';
import { alike, describeClass, type HostObject } from '../../describe';
import { changed, chartAxes, chartTitle } from './chart-axes';
import { chartFill, chartFont } from './chart-look';
import { chartLabels, chartSeries } from './chart-series';
import { type RangeTarget, worksheet } from '../handles';
import { areaOf } from '../range-argument';

const AREA_FORMAT = describeClass<Excel.ChartAreaFormat, ChartModel>({
  name: 'ChartAreaFormat',
  objects: {
    font: (chart) => chartFont({ sheet: chart.sheet, look: chart.font, changed: () => changed(chart) }),
    fill: (chart) =>
      chartFill((color) => {
        if (color === null) delete chart.fill;
        else chart.fill = color;
        changed(chart);
      }),
  },
});

const LEGEND_FORMAT = describeClass<Excel.ChartLegendFormat, ChartModel>({
  name: 'ChartLegendFormat',
  objects: {
    font: (chart) => chartFont({ sheet: chart.sheet, look: chart.legend.font, changed: () => changed(chart) }),
  },
});

const LEGEND = describeClass<Excel.ChartLegend, ChartModel>({
  name: 'ChartLegend',
  scalars: {
    visible: {
      get: ({ legend }) => legend.visible,
      set: (chart, visible) => {
        chart.legend.visible = visible === true;
        changed(chart);
      },
    },
    position: {
      get: ({ legend }) => legend.position,
      set: (chart, position: string) => {
        chart.legend.position = position;
        changed(chart);
      },
    },
  },
  objects: { format: (chart) => ({ type: LEGEND_FORMAT, target: chart }) },
});

function setPosition(chart: ChartModel, start: unknown, end?: unknown): void {
  const first = areaOf(chart.sheet, start);
  const whole = end === undefined || end === null ? null : bounding(first, areaOf(chart.sheet, end));
  const { left, top, width, height } = placeOf(chart.sheet, whole ?? first);
  // Without an end the chart keeps its size.
  chart.place = whole ? { left, top, width, height } : { ...chart.place, left, top };
  changed(chart);
}

/** Source of each member's meaning: «Excel.Chart class», Office Add-ins reference. */
const CHART = describeClass<Excel.Chart, ChartModel>({
  name: 'Chart',
  id: (chart) => chart.id,
  scalars: {
    id: { get: (chart) => chart.id },
    name: {
      get: (chart) => chart.name,
      set: (chart, name) => {
        chart.name = String(name);
        changed(chart);
      },
    },
    chartType: {
      get: (chart) => chart.type,
      set: (chart, type) => {
        if (!isChartType(type)) throw excelError('NotImplemented', `The simulator draws no ${String(type)} chart.`);
        chart.type = type;
        changed(chart);
      },
    },
    ...alike<ChartModel, 'left' | 'top' | 'width' | 'height'>(
      ['left', 'top', 'width', 'height'],
      ({ place }, name) => place[name],
      (chart, name, points) => {
        if (typeof points !== 'number' || points < 0) throw excelError('InvalidArgument');
        chart.place[name] = points;
        changed(chart);
      },
    ),
  },
  objects: {
    title: (chart) => chartTitle(chart),
    axes: (chart) => chartAxes(chart),
    series: (chart) => chartSeries(chart),
    legend: (chart) => ({ type: LEGEND, target: chart }),
    dataLabels: (chart) => chartLabels(chart),
    format: (chart) => ({ type: AREA_FORMAT, target: chart }),
    worksheet: (chart) => worksheet(chart.sheet),
  },
  methods: {
    delete: (chart) => {
      requireUnprotected(chart.sheet);
      removeChart(chart);
    },
    activate: () => undefined,
    setPosition,
    setData: (chart, source: HostObject<RangeTarget>, by: SeriesBy = 'Auto') => {
      chart.series = readSeries(source.target, by);
      changed(chart);
    },
  },
});

const made = (chart: ChartModel): HostObject => ({ type: CHART, target: chart });

/** By name (in any case) or id. */
function find(sheet: SheetModel, key: string): HostObject | null {
  const wanted = String(key).toLowerCase();
  const chart = chartsOn(sheet).find(({ id, name }) => id === key || name.toLowerCase() === wanted);
  return chart ? made(chart) : null;
}

function orMissing(object: HostObject | null): HostObject {
  if (!object) throw excelError('ItemNotFound');
  return object;
}

/** Source of each member's meaning: «Excel.ChartCollection class», Office Add-ins reference. */
const CHARTS = describeClass<Excel.ChartCollection, SheetModel>({
  name: 'ChartCollection',
  scalars: { count: { get: (sheet) => chartsOn(sheet).length } },
  items: (sheet) => chartsOn(sheet).map(made),
  item: (sheet, key) => orMissing(find(sheet, key)),
  methods: {
    add: (sheet, type, source: HostObject<RangeTarget>, by: SeriesBy = 'Auto') => {
      requireUnprotected(sheet);
      return made(addChart(source.target, sheet, type, by));
    },
    getCount: (sheet) => chartsOn(sheet).length,
    getItem: (sheet, key: string) => orMissing(find(sheet, key)),
    getItemOrNullObject: find,
    getItemAt: (sheet, index: number) => {
      const chart = chartsOn(sheet)[index];
      return orMissing(chart ? made(chart) : null);
    },
    _GetItem: (sheet, key: string) => orMissing(find(sheet, key)),
  },
});

/** A handle of `Excel.ChartCollection`. */
export function charts(sheet: SheetModel): HostObject<SheetModel> {
  return { type: CHARTS, target: sheet };
}
