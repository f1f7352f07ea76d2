import type { DataValidation } from '@cj-tech-master/excelts';
import { contains, formatArea, intersection, isOneCell, parseArea, type Area } from '../address';
import type { SheetModel } from '../sheets/sheet-model';

const RANGE = 'range:';

interface Entry {
  readonly area: Area;
  readonly validation: DataValidation;
}

/** The validation all cells of the areas share; null when they have none; `mixed` when they differ. */
export function validationOf(sheet: SheetModel, areas: readonly Area[]): DataValidation | 'mixed' | null {
  const found = areas.map((area) => validationOfArea(sheet, area));
  const [first = null] = found;
  return found.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : 'mixed';
}

function validationOfArea(sheet: SheetModel, area: Area): DataValidation | 'mixed' | null {
  const touching = entries(sheet).filter((entry) => intersection(entry.area, area));
  const [first] = touching;
  if (!first) return null;
  const same = touching.every(({ validation }) => JSON.stringify(validation) === JSON.stringify(first.validation));
  const left = touching.reduce((rest, entry) => rest.flatMap((part) => without(part, entry.area)), [area]);
  return same && left.length === 0 ? first.validation : 'mixed';
}

/** Gives the areas one validation, or none; cells around them keep theirs. */
export function setValidation(sheet: SheetModel, areas: readonly Area[], validation: DataValidation | null): void {
  const kept = areas.reduce<readonly Entry[]>(
    (rest, area) => rest.flatMap((entry) => without(entry.area, area).map((part) => ({ ...entry, area: part }))),
    entries(sheet),
  );
  const added = validation ? areas.map((area) => ({ area, validation })) : [];
  keep(sheet, [...kept, ...added]);
}

/** Lengthens down to the row `bottom` every validation that ends in the last row of a table, within its columns. */
export function lengthenValidations(sheet: SheetModel, last: Area, bottom: number): void {
  const ending = entries(sheet).filter(({ area }) => endsIn(area, last));
  if (ending.length === 0) return;
  const longer = ending.map((entry) => ({ ...entry, area: { ...entry.area, bottom } }));
  const others = entries(sheet)
    .filter(({ area }) => !endsIn(area, last))
    .flatMap((entry) =>
      longer
        .reduce<readonly Area[]>((rest, { area }) => rest.flatMap((part) => without(part, area)), [entry.area])
        .map((area) => ({ ...entry, area })),
    );
  keep(sheet, [...others, ...longer]);
}

/** Whether an area ends in this row, and lies within its columns. */
export function endsIn(area: Area, row: Area): boolean {
  return area.bottom === row.bottom && area.left >= row.left && area.right <= row.right;
}

function keep(sheet: SheetModel, all: readonly Entry[]): void {
  sheet.worksheet.dataValidations.model = Object.fromEntries(
    all.map(({ area, validation }) => [`${isOneCell(area) ? '' : RANGE}${formatArea(area)}`, validation]),
  );
  sheet.workbook.dirty();
}

function entries(sheet: SheetModel): readonly Entry[] {
  return Object.entries(sheet.worksheet.dataValidations.model).flatMap(([address, validation]) => {
    const area = parseArea(address.startsWith(RANGE) ? address.slice(RANGE.length) : address);
    return area && validation ? [{ area, validation }] : [];
  });
}

/** What is left of an area when a part is taken out: up to four rectangles. */
export function without(area: Area, part: Area): readonly Area[] {
  const hole = intersection(area, part);
  if (!hole) return [area];
  if (contains(part, area)) return [];
  return [
    { ...area, bottom: hole.top - 1 },
    { ...area, top: hole.bottom + 1 },
    { ...area, top: hole.top, bottom: hole.bottom, right: hole.left - 1 },
    { ...area, top: hole.top, bottom: hole.bottom, left: hole.right + 1 },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}
