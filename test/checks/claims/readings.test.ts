import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownNameTest } from '../../../src/checks/claims/agency-names';
import type { Claim, Subject } from '../../../src/checks/claims/claim';
import { readClaims } from '../../../src/checks/claims/read-claims';
import { MORE } from './more-sentences';
import { RARE } from './rare-sentences';
import { SILENT, WRONG } from './sentences';

/** What is read in each sentence, for people to judge; `UPDATE_DOCS=1 npx jest test/checks` writes it anew. */
const FILE = join(__dirname, '../golden/readings.md');

const INTRODUCTION = `# What the reader of claims reads in each sentence

The words, what they are taken to say, and in brackets the years that may be meant, the likeliest first; behind a question mark what is doubtful of it. A sentence with nothing
below it claims nothing.

`;

const SENTENCES = [
  SILENT,
  ...Object.values(WRONG),
  ...[...Object.values(MORE), ...Object.values(RARE)].flatMap((each) => Object.values(each)),
].flat();

/** A passage of a memo, whose subject is the total, of this agency. */
const isOwn = ownNameTest('เทศบาลตำบลบ้านตัวอย่าง');
const read = (sentence: string) => readClaims(sentence, { kind: 'total', called: 'total' }, isOwn);

function nameOf(subject: Subject): string {
  switch (subject.kind) {
    case 'indicator':
      return `indicator ${subject.number}`;
    case 'tool':
      return subject.tool;
    case 'total':
      return subject.called;
  }
}

function statementOf(claim: Claim): string {
  switch (claim.kind) {
    case 'score':
      return `${claim.subjects.map(nameOf).join(' or ')} = ${claim.value.toFixed(claim.decimals)} (${claim.of})`;
    case 'change':
      return `${claim.subjects.map(nameOf).join(' or ')} ${claim.direction ?? 'moved'} ${claim.amount?.toFixed(claim.decimals) ?? ''}`.trim();
    case 'level':
      return `level ${claim.level}`;
    case 'name':
      return `indicator ${claim.number} by the name of ${claim.nameOf}`;
    case 'tool-indicators':
      return `${claim.tool} has ${claim.numbers.join(', ')}`;
    case 'extreme':
      return `${claim.which} ${claim.of}: ${[...claim.tools, ...claim.numbers].join(', ')}`;
    case 'count':
      return `${claim.count} ${JSON.stringify(claim.counted)}`;
    case 'all':
      return `all of ${JSON.stringify(claim.scope)}: ${JSON.stringify(claim.property)}`;
    case 'list':
      return `${claim.complete ? 'just' : 'among others'} ${claim.numbers.join(', ')}: ${JSON.stringify(claim.property)}`;
  }
}

function readingOf(sentence: string): string {
  const { text, claims } = read(sentence);
  const lines = claims.map((claim) => {
    const years = claim.years.length > 0 ? ` (${claim.years.join(', ')})` : '';
    const doubts = claim.doubts.length > 0 ? ` ? ${claim.doubts.join(', ')}` : '';
    return `  - «${text.slice(claim.span.start, claim.span.end)}» ${statementOf(claim)}${years}${doubts}`;
  });
  return [`- ${sentence.replaceAll('\n', ' ⏎ ')}`, ...lines, ''].join('\n');
}

if (process.env['UPDATE_DOCS']) writeFileSync(FILE, INTRODUCTION + SENTENCES.map(readingOf).join(''));

const written = readFileSync(FILE, 'utf8')
  .slice(INTRODUCTION.length)
  .split(/^(?=- )/m);

it.each(SENTENCES.map((sentence, i) => [sentence, i] as const))('reads «%s» as it is written down', (sentence, i) => {
  expect(written[i]).toBe(readingOf(sentence));
});

it('writes down nothing else', () => {
  expect(written).toHaveLength(SENTENCES.length);
});
