import type { InputAction, SheetAction } from '../page/model/sheet-actions';
import { AGENCY, AGENCY_SETTINGS } from '../workbook/definitions';
import { inputOf, validationOf } from './input-validation';
import type { TemplateTable } from './template-plan';

/** The settings stand below one another in one column, so each of its cells has the format and guard of its own setting. */
export function settingInputs(
  table: TemplateTable,
  addressOf: (row: number) => string,
): readonly (SheetAction | InputAction)[] {
  return table.rows.flatMap((row, index) => {
    const setting = Object.values(AGENCY_SETTINGS).find(({ header }) => header === row[AGENCY.fields.item.header]);
    if (!setting) return [];
    const areas = [addressOf(index)];
    const validation = validationOf({ ...setting, hint: setting.description.th }, areas);
    return [
      { kind: 'number-format', areas, format: inputOf(setting.kind).format },
      { kind: 'alignment', areas, horizontal: 'left' },
      ...(validation ? [validation] : []),
    ] satisfies readonly (SheetAction | InputAction)[];
  });
}
