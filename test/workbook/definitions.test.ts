import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldThai } from '../../src/thai/text/repair';
import { TABLE_IDS } from '../../src/workbook/cell';
import { GUIDANCE, SETTING_GUIDANCE, type Guidance } from '../../src/templates/guidance';
import { AGENCY_SETTINGS, DEFINITIONS, type Fields } from '../../src/workbook/definitions';
import { describeContract } from './describe-contract';
import { isBlank } from '../../src/workbook/parsing/read-cell';

const GROUPS: readonly (readonly [string, Fields, Guidance<Fields>])[] = [
  ...TABLE_IDS.map((id) => [id, DEFINITIONS[id].fields, GUIDANCE[id]] as const),
  ['the settings of the agency', AGENCY_SETTINGS, SETTING_GUIDANCE],
];

describe.each(GROUPS)('the definition of %s', (_, fields, guidance) => {
  it('gives every header and alias one meaning only', () => {
    const names = Object.values(fields).flatMap(({ header, aliases, fallbacks }) => [header, ...aliases, ...fallbacks]);
    const folded = names.map(foldThai);
    expect(folded.filter((name, index) => folded.indexOf(name) !== index)).toEqual([]);
  });

  it('shows examples that the program itself can read', () => {
    const examples = Object.entries(guidance).filter(([, { example }]) => !isBlank(example));
    const unread = examples.filter(([name, { example }]) => fields[name]?.kind.read(example, 'General').value === null);
    expect(unread).toEqual([]);
  });

  it('is explained in both languages', () => {
    for (const name of Object.keys(fields)) {
      const { description } = guidance[name]!;
      expect(description.th).toMatch(/[ก-๙]/);
      expect(description.en).toMatch(/[a-z]/);
    }
  });
});

/** Made from the definitions; `UPDATE_DOCS=1 npx jest test/workbook` writes it anew. */
const FILE = join(__dirname, '../../docs/tables.md');

const INTRODUCTION = `# ตารางที่โปรแกรมอ่าน · The tables that are read

Made from \`src/workbook/definitions/\`. The order of columns and rows is free, other columns are left alone, and a table is
known by its columns when its name is another.

`;

it('is written down as it is', () => {
  const expected = `${INTRODUCTION}${describeContract('th')}\n---\n\n${describeContract('en')}`;
  if (process.env['UPDATE_DOCS']) writeFileSync(FILE, expected);
  expect(readFileSync(FILE, 'utf8')).toBe(expected);
});

describe('describeContract', () => {
  it.each(['th', 'en'] as const)('lists every table, column, alias and setting (%s)', (language) => {
    const guide = describeContract(language);
    for (const [, fields] of GROUPS) {
      for (const { header, aliases } of Object.values(fields)) {
        expect(guide).toContain(`| \`${header}\` |`);
        for (const alias of aliases) expect(guide).toContain(alias);
      }
    }
    for (const id of TABLE_IDS) expect(guide).toContain(`## ${id} — ${DEFINITIONS[id].title[language]}`);
  });

  it('says by what a table is known, and shows a column as it stands', () => {
    const lines = describeContract('en').split('\n');
    const agency = lines.indexOf('## ITA_Agency — ' + DEFINITIONS.ITA_Agency.title.en);
    expect(lines.slice(agency + 1, agency + 6)).toEqual([
      '',
      expect.stringMatching(/^Sheet `หน่วยงาน`\. One row is .+ by the columns `รายการ`, `ค่า` and a row `หน่วยงาน`\.$/),
      '',
      '| Column | Required | Meaning | Example |',
      '| --- | --- | --- | --- |',
    ]);
    expect(lines).toContainEqual(
      expect.stringMatching(/^\| `รอบ` \| {2}\| .+ One of: 6 เดือน · 12 เดือน\. \| 12 เดือน \|$/),
    );
    expect(lines).toContainEqual(expect.stringMatching(/by the columns `ตัวชี้วัดที่`, `เครื่องมือ` \+ year columns\.$/));
    expect(lines).toContainEqual(
      expect.stringMatching(/by the columns `มาตรการ` and at least 2 of `วิธีดำเนินการ`, .+\.$/),
    );
    expect(lines).toContainEqual(expect.stringMatching(/^\| `หน่วยงาน` \| ★ \| /));
    expect(lines).toContainEqual(expect.stringMatching(/^\| `ลำดับ` \| {2}\| .+ Also read under: ที่ · ลำดับที่\. \| /));
    expect(lines.filter((line) => line.startsWith('### '))).toEqual(['### The settings']);
    expect(lines.filter((line) => line.startsWith('| *year columns* |'))).toHaveLength(1);
  });

  it('keeps each line of a table in as many cells as its head', () => {
    const lines = describeContract('th')
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(new Set(lines.map((line) => line.split(' | ').length))).toEqual(new Set([4]));
  });
});
