import type { InputAction, SheetAction } from '../page/model/sheet-actions';
import { AGENCY, AGENCY_SETTINGS } from '../workbook/definitions';
import { SETTING_GUIDANCE } from './guidance';
import { inputOf, validationOf } from './input-validation';
import { inThai, type TemplateTable } from './template-plan';

/** The settings stand below one another in one column, so each of its cells has the format and guard of its own setting. */
export function settingInputs(
  table: TemplateTable,
  addressOf: (row: number) => string,
): readonly (SheetAction | InputAction)[] {
  return table.rows.flatMap((row, index) => {
    const names = Object.keys(AGENCY_SETTINGS) as (keyof typeof AGENCY_SETTINGS)[];
    const name = names.find((each) => AGENCY_SETTINGS[each].header === row[AGENCY.fields.item.header]);
    if (!name) return [];
    const setting = AGENCY_SETTINGS[name];
    const areas = [addressOf(index)];
    const validation = validationOf({ ...setting, ...inThai(SETTING_GUIDANCE[name]) }, areas);
    return [
      { kind: 'number-format', areas, format: inputOf(setting.kind).format },
      { kind: 'alignment', areas, horizontal: 'left' },
      ...(validation ? [validation] : []),
    ] satisfies readonly (SheetAction | InputAction)[];
  });
}
