import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from '../../../src/checks/rule';
import { RULES } from '../../../src/checks/rules/all-rules';
import { CASES } from './all-cases';
import { RULE_TITLES } from '../../../src/checks/rules/rule-titles';

/** Made from the rules and their examples; `UPDATE_DOCS=1 npx jest test/checks` writes it anew. */
const FILE = join(__dirname, '../../../docs/checks.md');

const SEVERITY = { error: 'ต้องแก้ · error', warning: 'ควรดู · warning', tip: 'ข้อแนะนำ · tip' } as const;

const INTRODUCTION = `# What is checked

The list of all checks, made from their own entries and examples: every example in this table is run by the tests.
A check is a pure function from the parsed workbook to findings (\`src/checks/rules/\`); a finding names its cell, says what is
wrong, why it matters and, where it is safe, how it can be repaired. «ต้องแก้» blocks the final report, «ควรดู» asks for
confirmation, «ข้อแนะนำ» is quiet.

| rule | severity | finds | for example | lets pass | repair |
|---|---|---|---|---|---|
`;

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replace(/\s+/g, ' ');
}

function row({ id, severities, remedy }: Rule): string {
  const { th, en } = RULE_TITLES[id] ?? { th: '', en: '' };
  const [found, silent] = [CASES[id]?.found[0]?.example ?? '', CASES[id]?.silent[0]?.example ?? ''];
  const levels = severities.map((severity) => SEVERITY[severity]).join('; ');
  const cells = [`\`${id}\``, levels, `${th}<br>${cell(en)}`, cell(found), cell(silent), remedy?.th ?? ''];
  return `| ${cells.join(' | ')} |\n`;
}

it('says of every rule what it finds', () => {
  expect(Object.keys(RULE_TITLES).sort()).toEqual(RULES.map(({ id }) => id).sort());
});

it('is written down as it is', () => {
  const expected = INTRODUCTION + RULES.map(row).join('');
  if (process.env['UPDATE_DOCS']) writeFileSync(FILE, expected);
  expect(readFileSync(FILE, 'utf8')).toBe(expected);
});
