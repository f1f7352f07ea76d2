import { formatArea, isWholeColumns, isWholeRows, parseArea, type Area } from '../../../model/address';
import { excelError } from '../../../model/excel-error';
import { PAPER } from '../../../model/sheets/paper-sizes';
import type { SheetModel } from '../../../model/sheets/sheet-model';
import { alike, describeClass, type HostObject } from '../../describe';
import { headersFooters } from './headers-footers';
import { range, rangeAreas } from '../handles';
import { areaOf } from '../range-argument';

const POINTS_PER_INCH = 72;
const MARGINS = {
  leftMargin: 'left',
  rightMargin: 'right',
  topMargin: 'top',
  bottomMargin: 'bottom',
  headerMargin: 'header',
  footerMargin: 'footer',
} as const;
const MARGIN_NAMES = Object.keys(MARGINS) as (keyof typeof MARGINS)[];

function setup(sheet: SheetModel) {
  sheet.workbook.dirty();
  return sheet.worksheet.pageSetup;
}

/** `A1:D9&&F1:G9` in the file library's words. */
function printAreas({ worksheet }: SheetModel): readonly Area[] {
  const parts = worksheet.pageSetup.printArea?.split(/&&|,/) ?? [];
  return parts.flatMap((part) => parseArea(part.slice(part.lastIndexOf('!') + 1)) ?? []);
}

function titleRange(sheet: SheetModel, text: string | undefined): HostObject | null {
  const area = text ? parseArea(text) : null;
  return area && range(sheet, area);
}

function orMissing(object: HostObject | null): HostObject {
  if (!object) throw excelError('ItemNotFound');
  return object;
}

function printArea(sheet: SheetModel): HostObject | null {
  const areas = printAreas(sheet);
  return areas.length === 0 ? null : rangeAreas(sheet, areas);
}

function readZoom({ worksheet: { pageSetup } }: SheetModel): Excel.PageLayoutZoomOptions {
  if (!pageSetup.fitToPage) return { scale: pageSetup.scale ?? 100 };
  const zoom: Excel.PageLayoutZoomOptions = {};
  if (pageSetup.fitToWidth) zoom.horizontalFitToPages = pageSetup.fitToWidth;
  if (pageSetup.fitToHeight) zoom.verticalFitToPages = pageSetup.fitToHeight;
  return zoom;
}

function writeZoom(sheet: SheetModel, zoom: Excel.PageLayoutZoomOptions): void {
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = zoom;
  const page = setup(sheet);
  if (wide !== undefined || tall !== undefined) {
    page.fitToPage = true;
    // Zero in the file: as many pages as it takes.
    page.fitToWidth = wide ?? 0;
    page.fitToHeight = tall ?? 0;
    return;
  }
  if (typeof scale !== 'number' || scale < 10 || scale > 400) throw excelError('InvalidArgument');
  page.fitToPage = false;
  page.scale = scale;
}

function setTitles(sheet: SheetModel, place: unknown, axis: 'rows' | 'columns'): void {
  const area = areaOf(sheet, place);
  const whole = axis === 'rows' ? isWholeRows(area) : isWholeColumns(area);
  // A range of cells stands for its rows or columns.
  const lines = whole
    ? area
    : axis === 'rows'
      ? { ...area, left: 0, right: 16_383 }
      : { ...area, top: 0, bottom: 1_048_575 };
  if (axis === 'rows') setup(sheet).printTitlesRow = formatArea(lines);
  else setup(sheet).printTitlesColumn = formatArea(lines);
}

/** Source of each member's meaning: «Excel.PageLayout class», Office Add-ins reference (ExcelApi 1.9). */
const PAGE_LAYOUT = describeClass<Excel.PageLayout, SheetModel>({
  name: 'PageLayout',
  scalars: {
    orientation: {
      get: ({ worksheet }) => (worksheet.pageSetup.orientation === 'landscape' ? 'Landscape' : 'Portrait'),
      set: (sheet, orientation) => {
        if (orientation !== 'Portrait' && orientation !== 'Landscape') throw excelError('InvalidArgument');
        setup(sheet).orientation = orientation.toLowerCase();
      },
    },
    paperSize: {
      get: ({ worksheet }) =>
        Object.keys(PAPER).find((name) => PAPER[name] === (worksheet.pageSetup.paperSize ?? 1)) ?? null,
      set: (sheet, paper: string) => {
        const number = PAPER[paper];
        if (number === undefined) throw excelError('InvalidArgument');
        setup(sheet).paperSize = number;
      },
    },
    zoom: { get: readZoom, set: writeZoom },
    centerHorizontally: flag('horizontalCentered'),
    centerVertically: flag('verticalCentered'),
    printGridlines: flag('showGridLines'),
    printHeadings: flag('showRowColHeaders'),
    blackAndWhite: flag('blackAndWhite'),
    draftMode: flag('draft'),
    firstPageNumber: {
      get: ({ worksheet }) => worksheet.pageSetup.firstPageNumber ?? '',
      set: (sheet, number) => {
        if (number === '') delete setup(sheet).firstPageNumber;
        else setup(sheet).firstPageNumber = Number(number);
      },
    },
    printOrder: {
      get: ({ worksheet }) => (worksheet.pageSetup.pageOrder === 'overThenDown' ? 'OverThenDown' : 'DownThenOver'),
      set: (sheet, order) => (setup(sheet).pageOrder = order === 'OverThenDown' ? 'overThenDown' : 'downThenOver'),
    },
    // Margins are in points here and in inches in the file.
    ...alike<SheetModel, keyof typeof MARGINS>(
      MARGIN_NAMES,
      ({ worksheet }, name) =>
        Math.round((worksheet.pageSetup.margins?.[MARGINS[name]] ?? 0) * POINTS_PER_INCH * 100) / 100,
      (sheet, name, points) => setMargin(sheet, name, points),
    ),
  },
  objects: { headersFooters: (sheet) => headersFooters(sheet) },
  methods: {
    setPrintArea: (sheet, place: HostObject | string) => {
      const target = typeof place === 'object' ? (place.target as { areas?: readonly Area[] }) : {};
      const areas = target.areas ?? [areaOf(sheet, place)];
      setup(sheet).printArea = areas.map(formatArea).join('&&');
    },
    setPrintTitleRows: (sheet, place) => setTitles(sheet, place, 'rows'),
    setPrintTitleColumns: (sheet, place) => setTitles(sheet, place, 'columns'),
    getPrintArea: (sheet) => orMissing(printArea(sheet)),
    getPrintAreaOrNullObject: printArea,
    getPrintTitleRows: (sheet) => orMissing(titleRange(sheet, sheet.worksheet.pageSetup.printTitlesRow)),
    getPrintTitleRowsOrNullObject: (sheet) => titleRange(sheet, sheet.worksheet.pageSetup.printTitlesRow),
    getPrintTitleColumns: (sheet) => orMissing(titleRange(sheet, sheet.worksheet.pageSetup.printTitlesColumn)),
    getPrintTitleColumnsOrNullObject: (sheet) => titleRange(sheet, sheet.worksheet.pageSetup.printTitlesColumn),
    setPrintMargins: (sheet, unit: string, margins: Excel.PageLayoutMarginOptions) => {
      const perUnit = { Points: 1, Inches: POINTS_PER_INCH, Centimeters: POINTS_PER_INCH / 2.54 }[unit];
      if (!perUnit) throw excelError('InvalidArgument');
      for (const name of MARGIN_NAMES) {
        const given = margins[MARGINS[name]];
        if (given !== undefined) setMargin(sheet, name, given * perUnit);
      }
    },
  },
});

function flag(
  name: 'horizontalCentered' | 'verticalCentered' | 'showGridLines' | 'showRowColHeaders' | 'blackAndWhite' | 'draft',
) {
  return {
    get: ({ worksheet }: SheetModel) => worksheet.pageSetup[name] === true,
    set: (sheet: SheetModel, value: unknown) => {
      if (typeof value !== 'boolean') throw excelError('InvalidArgument');
      setup(sheet)[name] = value;
    },
  };
}

function setMargin(sheet: SheetModel, name: keyof typeof MARGINS, points: unknown): void {
  if (typeof points !== 'number' || points < 0) throw excelError('InvalidArgument');
  const page = setup(sheet);
  page.margins = { ...page.margins, [MARGINS[name]]: points / POINTS_PER_INCH };
}

/** A handle of `Excel.PageLayout`. */
export function pageLayout(sheet: SheetModel): HostObject<SheetModel> {
  return { type: PAGE_LAYOUT, target: sheet };
}
