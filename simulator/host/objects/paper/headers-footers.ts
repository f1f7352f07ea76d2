import { excelError } from '../../../model/excel-error';
import { joinSections, splitSections, type Sections } from '../../../model/sheets/header-text';
import type { SheetModel } from '../../../model/sheets/sheet-model';
import { alike, describeClass, type HostObject } from '../../describe';

const PARTS = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'] as const;

type Pages = 'odd' | 'even' | 'first';
type Part = (typeof PARTS)[number];

interface PagesTarget {
  readonly sheet: SheetModel;
  readonly pages: Pages;
}

function place(part: Part): { readonly kind: 'Header' | 'Footer'; readonly section: keyof Sections } {
  const kind = part.endsWith('Header') ? 'Header' : 'Footer';
  return { kind, section: part.slice(0, -kind.length) as keyof Sections };
}

function texts(sheet: SheetModel): Record<string, unknown> {
  sheet.worksheet.headerFooter ??= {
    differentFirst: false,
    differentOddEven: false,
  } as typeof sheet.worksheet.headerFooter;
  return sheet.worksheet.headerFooter as unknown as Record<string, unknown>;
}

function read({ sheet, pages }: PagesTarget, part: Part): string {
  const { kind, section } = place(part);
  return splitSections(String(texts(sheet)[`${pages}${kind}`] ?? ''))[section];
}

function write({ sheet, pages }: PagesTarget, part: Part, text: unknown): void {
  if (typeof text !== 'string') throw excelError('InvalidArgument');
  const { kind, section } = place(part);
  const key = `${pages}${kind}`;
  const joined = joinSections({ ...splitSections(String(texts(sheet)[key] ?? '')), [section]: text });
  // The whole of a header or footer holds at most 255 characters. Source: «Excel specifications and limits».
  if (joined.length > 255) throw excelError('InvalidArgument');
  texts(sheet)[key] = joined;
  sheet.workbook.dirty();
}

const HEADER_FOOTER = describeClass<Excel.HeaderFooter, PagesTarget>({
  name: 'HeaderFooter',
  scalars: alike(PARTS, read, write),
});

const STATES = {
  Default: [false, false],
  FirstAndDefault: [true, false],
  OddAndEven: [false, true],
  FirstOddAndEven: [true, true],
};

/** Source of each member's meaning: «Excel.HeaderFooterGroup class», Office Add-ins reference (ExcelApi 1.9). */
const GROUP = describeClass<Excel.HeaderFooterGroup, SheetModel>({
  name: 'HeaderFooterGroup',
  scalars: {
    state: {
      get: (sheet) => {
        const { differentFirst, differentOddEven } = texts(sheet);
        return Object.entries(STATES).find(
          ([, [first, even]]) => first === (differentFirst === true) && even === (differentOddEven === true),
        )?.[0];
      },
      set: (sheet, state: keyof typeof STATES) => {
        const chosen = STATES[state];
        if (!chosen) throw excelError('InvalidArgument');
        Object.assign(texts(sheet), { differentFirst: chosen[0], differentOddEven: chosen[1] });
        sheet.workbook.dirty();
      },
    },
  },
  objects: {
    defaultForAllPages: (sheet) => ({ type: HEADER_FOOTER, target: { sheet, pages: 'odd' } }),
    oddPages: (sheet) => ({ type: HEADER_FOOTER, target: { sheet, pages: 'odd' } }),
    evenPages: (sheet) => ({ type: HEADER_FOOTER, target: { sheet, pages: 'even' } }),
    firstPage: (sheet) => ({ type: HEADER_FOOTER, target: { sheet, pages: 'first' } }),
  },
});

/** A handle of `Excel.HeaderFooterGroup`. */
export function headersFooters(sheet: SheetModel): HostObject<SheetModel> {
  return { type: GROUP, target: sheet };
}
