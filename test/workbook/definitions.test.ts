import { foldThai } from '../../src/thai/repair';
import { TABLE_IDS } from '../../src/workbook/cell';
import { AGENCY_SETTINGS, DEFINITIONS, type Fields } from '../../src/workbook/definitions';
import { describeContract } from '../../src/workbook/describe';
import { isBlank } from '../../src/workbook/read-cell';

const GROUPS: readonly (readonly [string, Fields])[] = [
  ...TABLE_IDS.map((id) => [id, DEFINITIONS[id].fields] as const),
  ['the settings of the agency', AGENCY_SETTINGS],
];

describe.each(GROUPS)('the definition of %s', (_, fields) => {
  it('gives every header and alias one meaning only', () => {
    const names = Object.values(fields).flatMap(({ header, aliases, fallbacks }) => [header, ...aliases, ...fallbacks]);
    const folded = names.map(foldThai);
    expect(folded.filter((name, index) => folded.indexOf(name) !== index)).toEqual([]);
  });

  it('shows examples that the program itself can read', () => {
    const examples = Object.values(fields).filter(({ example }) => !isBlank(example));
    const unread = examples.filter(({ kind, example }) => kind.read(example, 'General').value === null);
    expect(unread.map(({ header }) => header)).toEqual([]);
  });

  it('is explained in both languages', () => {
    for (const { description } of Object.values(fields)) {
      expect(description.th).toMatch(/[ก-๙]/);
      expect(description.en).toMatch(/[a-z]/);
    }
  });
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

  it('keeps each line of a table in as many cells as its head', () => {
    const lines = describeContract('th')
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(new Set(lines.map((line) => line.split(' | ').length))).toEqual(new Set([4]));
  });
});
