import { changeBatches, withBatch, withoutBatch, type ChangeBatch } from '../../../src/operations/changes/batches';
import { EMPTY_NOTEBOOK, parseNotebook, serialiseNotebook } from '../../../src/checks/notebook';

function batch(id: string, text = ''): ChangeBatch {
  const cells = [{ row: 0, column: 'ข้อความ', hash: 'a', before: text }];
  const tables = [{ name: 'ITA_Texts', newColumns: [], rows: [], cells, grewInPlace: false }];
  return { id, kind: 'fixes', count: 1, tables, sheets: [] };
}
const idsOf = (...batches: readonly ChangeBatch[]) =>
  changeBatches(batches.reduce(withBatch, EMPTY_NOTEBOOK)).map(({ id }) => id);

it('keeps the last ten changes, the last one first', () => {
  const batches = Array.from({ length: 12 }, (_, index) => batch(String(index)));
  expect(idsOf(...batches)).toEqual(['11', '10', '9', '8', '7', '6', '5', '4', '3', '2']);
});

it('forgets the older ones where they would fill the file, and does not keep one that alone would', () => {
  const long = 'ก'.repeat(150_000);
  expect(idsOf(batch('1', long), batch('2', long), batch('3', long))).toEqual(['3', '2']);
  expect(idsOf(batch('1'), batch('2', long.repeat(4)))).toEqual([]);
});

it('keeps them beside what else the workbook remembers, from one saving to the next', () => {
  const before = { ...EMPTY_NOTEBOOK, others: { headings: { งาน: 'title' } } };
  const kept = parseNotebook(serialiseNotebook(withBatch(before, batch('1'))));
  expect(kept.others).toMatchObject({ headings: { งาน: 'title' }, changes: [{ id: '1' }] });
  expect(withoutBatch(kept, '1')).toEqual(before);
});

it('takes up nothing that somebody has put in its place', () => {
  const changes = [null, 7, { id: 'x' }, { ...batch('1'), kind: 'other' }, { ...batch('2'), tables: [{}] }, batch('3')];
  expect(changeBatches({ setAside: [], others: { changes } }).map(({ id }) => id)).toEqual(['3']);
});
