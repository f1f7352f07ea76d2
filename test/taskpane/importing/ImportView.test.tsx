/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import type { Answers, ImportOffer, Importing, ReadDocument } from '../../../src/operations/import';
import { importSource } from '../../../src/import/import-source';
import { browserTools } from '../../../src/import/readers/browser-tools';
import { readHtml } from '../../../src/import/readers/html';
import { fail, succeed } from '../../../src/result';
import { recogniseSource } from '../../../src/import/recognise-source';
import { snapshotOf } from '../../support/book';
import { opened } from '../support/opened';
import { renderPane, type RenderedPane } from '../support/render-pane';

const ROWS = [
  ['มาตรการ', 'วิธีดำเนินการ', 'ผู้รับผิดชอบ'],
  ['พัฒนาระบบนัดหมายออนไลน์', 'เปิดจองคิว', 'สำนักปลัด'],
  ['อบรมเจ้าหน้าที่ผู้ให้บริการ', 'จัดอบรม', 'กองคลัง'],
];

/** A document of two measures, as it was read. */
function readDocument(): ReadDocument {
  const rows = ROWS.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  const source = readHtml(`<table>${rows.join('')}</table>`, browserTools);
  if (!source.ok) throw new Error(source.failure);
  return { kind: 'file', name: 'old.docx', grid: null, source: source.value };
}

/** The pane on a workbook without tables, where documents can be brought in. */
async function paneWith(over: Partial<Importing>): Promise<RenderedPane> {
  const pane = renderPane(opened({}, {}));
  Object.assign(pane.services.importing, over);
  const { book } = pane.services.workbook;
  pane.services.importing.plan = (document: ReadDocument, answers: Answers) => {
    const { source } = document;
    const outcome = importSource({ found: recogniseSource(source, answers, {}), book, isFresh: () => true, answers });
    const planned = { plan: outcome.plan, snapshot: snapshotOf({}), book, choices: {} };
    const offer: ImportOffer = { document, answers, outcome, planned, plain: null };
    return Promise.resolve(succeed(offer));
  };
  await pane.press('Bring in what you have');
  return pane;
}

describe('bringing in an old document', () => {
  it('shows what goes where before anything is written, then tells what was added, with the way back', async () => {
    const written: ImportOffer[] = [];
    const { press } = await paneWith({
      read: () => Promise.resolve(succeed(readDocument())),
      write: (offer) => Promise.resolve(succeed({ id: 'a', sheets: [`${written.push(offer)}`] })),
      undo: () => Promise.resolve(succeed({ removed: 2, left: 1, places: [] })),
    });
    await press('Use this sheet');
    await screen.findByRole('heading', { name: 'Look before it is added' });
    expect(screen.getAllByText('เปิดจองคิว').length).toBeGreaterThan(0);
    expect(written).toHaveLength(0);
    await press('Add 2 rows to the tables');
    await screen.findAllByText(/Brought in\..*2 new rows/);
    expect(written).toHaveLength(1);
    await press('Undo');
    await screen.findAllByText('Undone, but for 1 place changed since');
  });

  it('says in one line why a file cannot be read, and lets another be chosen', async () => {
    const { press } = await paneWith({ read: () => Promise.resolve(fail('pdf')) });
    await press('Use this sheet');
    await screen.findAllByText(/Tables cannot be read from a PDF reliably/);
    await screen.findByRole('button', { name: 'Choose a Word file' });
  });

  it('offers to take back what was brought in before', async () => {
    const { press } = await paneWith({
      lastImport: () => Promise.resolve('a'),
      undo: () => Promise.resolve(succeed({ removed: 2, left: 0, places: [] })),
    });
    await press('Undo what was brought in last');
    await screen.findAllByText('Undone: as it was before');
  });
});
