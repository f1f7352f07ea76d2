import {
  GUIDANCE,
  SETTING_GUIDANCE,
  YEAR_GUIDANCE,
  type FieldGuidance,
  type Guidance,
} from '../../src/templates/guidance';
import type { Language, Localised } from '../../src/strings/language';
import { TABLE_IDS } from '../../src/workbook/cell';
import {
  AGENCY_SETTINGS,
  DEFINITIONS,
  type FieldDefinition,
  type Fields,
  type TableDefinition,
} from '../../src/workbook/definitions';

/** The words around what the definitions say. */
const WORDS = {
  row: { th: 'หนึ่งแถวคือ', en: 'One row is' },
  sheet: { th: 'ชีต', en: 'Sheet' },
  column: { th: 'คอลัมน์', en: 'Column' },
  setting: { th: 'รายการ', en: 'Setting' },
  need: { th: 'จำเป็น', en: 'Required' },
  meaning: { th: 'ความหมาย', en: 'Meaning' },
  example: { th: 'ตัวอย่าง', en: 'Example' },
  choices: { th: 'เลือกจาก', en: 'One of' },
  aliases: { th: 'ใช้หัวคอลัมน์เหล่านี้แทนได้', en: 'Also read under' },
  years: { th: 'คอลัมน์ปี', en: 'year columns' },
  recognised: { th: 'ถ้าตารางไม่มีชื่อนี้ รู้จักจากหัวคอลัมน์', en: 'Without the name, recognised by the columns' },
  some: { th: 'และอย่างน้อย {n} ใน', en: 'and at least {n} of' },
  agencyRow: { th: 'และมีแถว', en: 'and a row' },
  settings: { th: 'รายการที่โปรแกรมอ่าน', en: 'The settings' },
} satisfies Record<string, Localised>;

/** The contract of the eight tables as Markdown: made from the definitions, so it cannot lag behind. */
export function describeContract(language: Language): string {
  return TABLE_IDS.map((id) => describeTable(DEFINITIONS[id], language)).join('\n');
}

function describeTable(definition: TableDefinition, language: Language): string {
  const { id, title, sheet, row, fields, yearColumns } = definition;
  const columns = describeFields(fields, GUIDANCE[id], language);
  const years = yearColumns
    ? [line([`*${WORDS.years[language]}*`, '', YEAR_GUIDANCE.description[language], YEAR_GUIDANCE.example])]
    : [];
  return [
    `## ${id} — ${title[language]}`,
    '',
    `${WORDS.sheet[language]} \`${sheet}\`. ${WORDS.row[language]} ${row[language]}. ${describeSignature(definition, language)}`,
    '',
    ...tableHead(WORDS.column, language),
    ...columns,
    ...years,
    '',
    ...(id === 'ITA_Agency' ? describeSettings(language) : []),
  ].join('\n');
}

function describeSettings(language: Language): readonly string[] {
  const rows = describeFields(AGENCY_SETTINGS, SETTING_GUIDANCE, language);
  return [`### ${WORDS.settings[language]}`, '', ...tableHead(WORDS.setting, language), ...rows, ''];
}

function describeSignature({ id, fields, signature }: TableDefinition, language: Language): string {
  const { all, year, some } = signature;
  const headers = (names: readonly string[]) => names.map((name) => `\`${fields[name]?.header ?? name}\``).join(', ');
  const parts = [`${WORDS.recognised[language]} ${headers(all)}`];
  if (year) parts.push(`+ ${WORDS.years[language]}`);
  if (some) parts.push(`${WORDS.some[language].replace('{n}', String(some.least))} ${headers(some.of)}`);
  if (id === 'ITA_Agency') parts.push(`${WORDS.agencyRow[language]} \`${AGENCY_SETTINGS.name.header}\``);
  return `${parts.join(' ')}.`;
}

function describeFields(fields: Fields, guidance: Guidance<Fields>, language: Language): readonly string[] {
  return Object.entries(fields).map(([name, field]) => describeField({ ...field, ...guidance[name]! }, language));
}

function describeField(field: FieldDefinition & FieldGuidance, language: Language): string {
  const { header, required, aliases, fallbacks, kind, description, example } = field;
  const others = [...aliases, ...fallbacks];
  const meaning = [
    description[language],
    ...(kind.choices ? [`${WORDS.choices[language]}: ${kind.choices.join(' · ')}.`] : []),
    ...(others.length > 0 ? [`${WORDS.aliases[language]}: ${others.join(' · ')}.`] : []),
  ].join(' ');
  return line([`\`${header}\``, required ? '★' : '', meaning, example]);
}

function tableHead(first: Localised, language: Language): readonly string[] {
  const heads = [first, WORDS.need, WORDS.meaning, WORDS.example].map((word) => word[language]);
  return [line(heads), line(heads.map(() => '---'))];
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/\|/g, '\\|').replace(/\n/g, '<br>')).join(' | ')} |`;
}
