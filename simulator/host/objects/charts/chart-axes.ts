import type { Axis, ChartModel, ChartText, LineLook, TextLook } from '../../../model/charts/chart-model';
import { excelError } from '../../../model/excel-error';
import { describeClass, type HostObject } from '../../describe';
import { chartFont, chartLine } from './chart-look';

interface Part<T> {
  readonly chart: ChartModel;
  readonly part: T;
}

/** The looks of a part, in the form its font or line object wants. */
function look<Look>({ chart }: Part<unknown>, of: Look) {
  return { sheet: chart.sheet, look: of, changed: () => changed(chart) };
}

/** Notes that a chart changed, so that it is drawn anew. */
export function changed(chart: ChartModel): void {
  chart.stale = true;
  chart.sheet.workbook.dirty();
}

const TITLE_FORMAT = describeClass<Excel.ChartAxisTitleFormat, Part<ChartText>>({
  name: 'ChartAxisTitleFormat',
  objects: { font: (target) => chartFont(look<TextLook>(target, target.part.font)) },
});

function writeText({ chart, part }: Part<ChartText>, text: unknown): void {
  part.text = String(text);
  part.visible = true;
  changed(chart);
}

function writeVisible({ chart, part }: Part<{ visible: boolean }>, visible: unknown): void {
  if (typeof visible !== 'boolean') throw excelError('InvalidArgument');
  part.visible = visible;
  changed(chart);
}

const AXIS_TITLE = describeClass<Excel.ChartAxisTitle, Part<ChartText>>({
  name: 'ChartAxisTitle',
  scalars: {
    text: { get: ({ part }) => part.text, set: writeText },
    visible: { get: ({ part }) => part.visible, set: writeVisible },
  },
  objects: { format: (target) => ({ type: TITLE_FORMAT, target }) },
});

const TITLE = describeClass<Excel.ChartTitle, Part<ChartText>>({
  name: 'ChartTitle',
  scalars: {
    text: { get: ({ part }) => part.text, set: writeText },
    visible: { get: ({ part }) => part.visible, set: writeVisible },
  },
  objects: { format: (target) => ({ type: { ...TITLE_FORMAT, name: 'ChartTitleFormat' }, target }) },
});

/** A handle of `Excel.ChartTitle`. */
export function chartTitle(chart: ChartModel): HostObject {
  return { type: TITLE, target: { chart, part: chart.title } };
}

const GRIDLINES_FORMAT = describeClass<Excel.ChartGridlinesFormat, Part<Axis>>({
  name: 'ChartGridlinesFormat',
  objects: { line: (target) => chartLine(look<LineLook>(target, target.part.gridline)) },
});

const GRIDLINES = describeClass<Excel.ChartGridlines, Part<Axis>>({
  name: 'ChartGridlines',
  scalars: {
    visible: {
      get: ({ part }) => part.gridlines,
      set: ({ chart, part }, visible) => {
        part.gridlines = visible === true;
        changed(chart);
      },
    },
  },
  objects: { format: (target) => ({ type: GRIDLINES_FORMAT, target }) },
});

const AXIS_FORMAT = describeClass<Excel.ChartAxisFormat, Part<Axis>>({
  name: 'ChartAxisFormat',
  objects: {
    font: (target) => chartFont(look<TextLook>(target, target.part.font)),
    line: (target) => chartLine(look<LineLook>(target, target.part.line)),
  },
});

function number(name: 'minimum' | 'maximum' | 'majorUnit') {
  return {
    get: ({ part }: Part<Axis>) => part[name] ?? '',
    set: ({ chart, part }: Part<Axis>, value: unknown) => {
      // An empty text gives the choice back to Excel.
      if (value === '') delete part[name];
      else if (typeof value === 'number') part[name] = value;
      else throw excelError('InvalidArgument');
      changed(chart);
    },
  };
}

const AXIS = describeClass<Excel.ChartAxis, Part<Axis>>({
  name: 'ChartAxis',
  scalars: {
    visible: { get: ({ part }) => part.visible, set: writeVisible },
    minimum: number('minimum'),
    maximum: number('maximum'),
    majorUnit: number('majorUnit'),
    numberFormat: {
      get: ({ part }) => part.numberFormat ?? 'General',
      set: ({ chart, part }, format: string) => {
        part.numberFormat = format;
        changed(chart);
      },
    },
  },
  objects: {
    title: ({ chart, part }) => ({ type: AXIS_TITLE, target: { chart, part: part.title } }),
    majorGridlines: (target) => ({ type: GRIDLINES, target }),
    format: (target) => ({ type: AXIS_FORMAT, target }),
  },
});

const AXES = describeClass<Excel.ChartAxes, ChartModel>({
  name: 'ChartAxes',
  objects: {
    categoryAxis: (chart) => ({ type: AXIS, target: { chart, part: chart.categoryAxis } }),
    valueAxis: (chart) => ({ type: AXIS, target: { chart, part: chart.valueAxis } }),
  },
});

/** A handle of `Excel.ChartAxes`. */
export function chartAxes(chart: ChartModel): HostObject {
  return { type: AXES, target: chart };
}
