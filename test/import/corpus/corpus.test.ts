import { nodeTools } from '../../../cli/import-tools';
import { readDocx } from '../../../src/import/readers/docx/read-docx';
import { readHtml } from '../../../src/import/readers/html';
import { readSheets } from '../../../src/import/readers/sheet';
import { recognise } from '../../../src/import/recognise';
import { cellsOf, type Source } from '../../../src/import/source';
import { TABLE_IDS } from '../../../src/workbook/cell';
import type { CorpusDocument } from './document';
import { CORPUS } from './documents';
import { toDocumentXml, toDocx, toHtml, toSheet, type Paste } from './render';
import { scoreOf, type Row, type Score } from './score';

/** The shares that design/import.md asks for on documents nobody has seen. */
const CELLS = 0.98;
const RIGHT = 0.995;

const PASTES: readonly Paste[] = ['whole', 'split', 'blank'];

async function sourceOf({ blocks }: CorpusDocument, route: string): Promise<Source> {
  const read =
    route === 'docx'
      ? await readDocx(await toDocx(toDocumentXml(blocks)), nodeTools)
      : route === 'html'
        ? readHtml(toHtml(blocks), nodeTools)
        : readSheets([toSheet(blocks, route as Paste)]);
  if (!read.ok) throw new Error(read.failure);
  return read.value;
}

function importedFrom(source: Source): { readonly rows: Record<string, readonly Row[]>; readonly fates: number } {
  const { drafts } = recognise(source, { choices: {}, scoreYear: null });
  const rows: Record<string, readonly Row[]> = {};
  for (const id of TABLE_IDS) {
    const drafted = drafts
      .rowsOf(id)
      .map((row) => Object.fromEntries([...row.values].map(([header, { value }]) => [header, value])));
    if (drafted.length > 0) rows[id] = drafted;
  }
  return { rows, fates: drafts.ledger.settle(source).length };
}

describe.each(['docx', 'html', ...PASTES])('forty documents of invented agencies as %s', (route) => {
  test('give the cells they hold, and next to nothing else', async () => {
    const scores: Score[] = [];
    for (const document of CORPUS) {
      const source = await sourceOf(document, route);
      const { rows, fates } = importedFrom(source);
      expect(fates).toBe(cellsOf(source).length);
      const score = scoreOf(rows, document.expected);
      scores.push(score);
    }
    const sum = (of: (score: Score) => number): number => scores.reduce((total, score) => total + of(score), 0);
    const wrong = scores.flatMap((score) => score.wrong).slice(0, 10);
    expect({ wrong, cells: sum(({ found }) => found) / sum(({ wanted }) => wanted) >= CELLS }).toEqual({
      wrong: expect.anything(),
      cells: true,
    });
    expect({ wrong, right: sum(({ right }) => right) / sum(({ written }) => written) >= RIGHT }).toEqual({
      wrong: expect.anything(),
      right: true,
    });
  });
});

test('pasted as plain text, where tables break, next to nothing wrong is written', async () => {
  const scores: Score[] = [];
  for (const document of CORPUS) {
    scores.push(scoreOf(importedFrom(await sourceOf(document, 'text')).rows, document.expected));
  }
  const wrong = scores.flatMap((score) => score.wrong).filter((line) => !line.endsWith('≠ undefined'));
  const written = scores.reduce((total, score) => total + score.written, 0);
  expect({ wrong: wrong.slice(0, 10), few: wrong.length / written <= 0.01 }).toEqual({
    wrong: expect.anything(),
    few: true,
  });
});
