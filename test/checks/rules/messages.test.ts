import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellEdit, Finding, Fix } from '../../../src/checks/finding';
import { RULES } from '../../../src/checks/rules/all-rules';
import { CASES } from './all-cases';
import { check } from './harness';

/** What people read, for proof-reading; `UPDATE_DOCS=1 npx jest test/checks` writes it anew. */
const FILE = join(__dirname, '../golden/check-messages.md');

const INTRODUCTION = `# What the checks say

Every message as people read it: for each example that a rule finds in the tests the words in Thai and in English; where they
apply, what stands there and what should; and what the repair that is offered changes or adds.

`;

function changeOf({ before, after, isDate }: CellEdit): string {
  return `${JSON.stringify(before)} → ${JSON.stringify(after)}${isDate ? ' (date)' : ''}`;
}

function changesOf(fix: Fix): readonly string[] {
  switch (fix.kind) {
    case 'edit-cells':
      return fix.edits.map(changeOf);
    case 'rename-header':
      return [`${fix.before} → ${fix.after}`];
    case 'insert-table':
      return [`+ ${fix.table}`];
    case 'insert-column':
      return [`+ ${fix.table} ${fix.header}`];
    case 'append-row':
      return [`+ ${fix.table} ${JSON.stringify(fix.values)}`];
    case 'choose-table':
      return [`${fix.table}: ${fix.candidates.join(' | ')}`];
  }
}

/** Markdown in which no browser sees tags. */
function plain(text: string): string {
  return text.replaceAll('<', '&lt;').replace(/\s*\n/g, ' ');
}

function linesOf(example: string, { message, found, expected, fix }: Finding): readonly string[] {
  const figures = found === '' && expected === '' ? [] : [`«${found}» – «${expected}»`];
  return [
    `- ${example}`,
    ...[message.th, message.en, ...figures, ...(fix ? changesOf(fix) : [])].map((line) => `  - ${line}`),
  ].map(plain);
}

/** The rule and the messages of its examples. */
function sectionOf(id: string): string {
  const lines = (CASES[id]?.found ?? []).flatMap(({ example, book, options }) =>
    check(book, options)
      .filter(({ rule }) => rule === id)
      .flatMap((finding) => linesOf(example, finding)),
  );
  return [`## \`${id}\``, '', ...lines, ''].join('\n');
}

if (process.env['UPDATE_DOCS']) writeFileSync(FILE, INTRODUCTION + RULES.map(({ id }) => sectionOf(id)).join('\n'));

const sections = readFileSync(FILE, 'utf8').split(/\n(?=## )/);

it.each(RULES.map(({ id }) => id))('writes down what %s says', (id) => {
  expect(sections.find((section) => section.startsWith(`## \`${id}\``))).toBe(sectionOf(id));
});

it('writes down nothing else', () => {
  expect(sections.slice(1).map((section) => section.split('`')[1])).toEqual(RULES.map(({ id }) => id));
});
