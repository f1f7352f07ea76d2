import fc from 'fast-check';
import { EMPTY_NOTEBOOK, parseNotebook, serialiseNotebook } from '../../src/checks/notebook';
import { NOTEBOOK_NAMESPACE } from '../../src/checks/old-notebook';
import type { SetAside } from '../../src/checks/set-aside';
import { TABLE_IDS } from '../../src/workbook/cell';

const text = fc.string({ unit: 'binary' });
const note: fc.Arbitrary<SetAside> = fc.record({
  key: text,
  rule: text,
  table: fc.constantFrom(...TABLE_IDS),
  column: text,
  found: text,
  reason: fc.oneof(text, fc.constantFrom('ตรวจแล้ว </notebook>', ']]>&amp;<!--', '"\u0000\uFFFF')),
  date: fc.integer(),
});

it('reads back what it wrote, whatever people type', () => {
  fc.assert(
    fc.property(
      fc.array(note),
      fc.dictionary(
        fc.string({ minLength: 1 }).map((name) => `x${name}`),
        fc.string(),
      ),
      (setAside, others) => {
        const notebook = { setAside, others };
        expect(parseNotebook(serialiseNotebook(notebook))).toEqual(notebook);
      },
    ),
  );
});

it('writes JSON without a character that XML, in which Excel keeps it, cannot hold', () => {
  fc.assert(
    fc.property(fc.array(note), (setAside) => {
      const json = serialiseNotebook({ setAside, others: {} });
      expect(JSON.parse(json)).toEqual({ setAside });
      expect(json).not.toMatch(/[\u0000-\u001F\u007F-\u009F\uFFFE\uFFFF]/);
    }),
  );
});

it.each([
  ['nothing', null],
  ['an empty text', ''],
  ['other XML', '<a xmlns="urn:other"/>'],
  ['another namespace', '<notebook xmlns="urn:other">{"setAside":[]}</notebook>'],
  ['entities of its own', `<!DOCTYPE n [<!ENTITY x "y">]><notebook xmlns="${NOTEBOOK_NAMESPACE}">{}</notebook>`],
  ['elements inside', `<notebook xmlns="${NOTEBOOK_NAMESPACE}"><a>{}</a></notebook>`],
  ['broken JSON', `<notebook xmlns="${NOTEBOOK_NAMESPACE}">{"setAside":[</notebook>`],
  ['a list', `<notebook xmlns="${NOTEBOOK_NAMESPACE}">[1]</notebook>`],
  ['something enormous', `<notebook xmlns="${NOTEBOOK_NAMESPACE}">{"x":"${'x'.repeat(1_000_000)}"}</notebook>`],
])('takes %s for an empty notebook', (_, xml) => {
  expect(parseNotebook(xml)).toEqual(EMPTY_NOTEBOOK);
});

/** As notebooks once were. */
const noted = (content: string) => `<notebook xmlns="${NOTEBOOK_NAMESPACE}">${content}</notebook>`;
const NOTE: SetAside = {
  key: 'k',
  rule: 'measure.method-missing',
  table: 'ITA_Measures',
  column: 'วิธีดำเนินการ',
  found: '',
  reason: 'ตรวจแล้ว',
  date: 45_000,
};

it.each([
  ['a declaration of XML before it', `<?xml version="1.0" encoding="utf-8"?>\n  ${noted('{"runs":1}')}`],
  ['a declaration right before it', `<?xml version="1.0"?>${noted('{"runs":1}')}`],
  ['spaces around it', `\n ${noted('{"runs":1}')} \n`],
  ['signs written as XML knows them', noted('{&quot;runs&quot;:1}')],
  ['notes that are no list', noted('{"runs":1,"setAside":"x"}')],
])('reads an old notebook with %s', (_, xml) => {
  expect(parseNotebook(xml)).toEqual({ setAside: [], others: { runs: 1 } });
});

it.each([
  ['a declaration that is not at its beginning', `x<?xml version="1.0"?>${noted('{"a":1}')}`],
  ['something before it', `x${noted('{"a":1}')}`],
  ['something behind it', `${noted('{"a":1}')}x`],
  ['its end alone', '{"a":1}</notebook>'],
  ['its beginning alone', noted('{"a":1}').replace('</notebook>', '')],
  ['one letter too many', noted(`{"x":"${'x'.repeat(1_000_000)}"}`).slice(0, 1_000_001)],
  ['only a text', noted('"x"')],
  ['only nothing', noted('null')],
])('takes one with %s for an empty one', (_, xml) => {
  expect(parseNotebook(xml)).toEqual(EMPTY_NOTEBOOK);
});

it('keeps notes that are whole, and no others', () => {
  const broken = ['key', 'rule', 'column', 'found', 'reason', 'date'].map((name) => ({ ...NOTE, [name]: null }));
  const notes = [NOTE, ...broken, { ...NOTE, table: 'ITA_Others' }];
  expect(notes.map((note) => parseNotebook(noted(JSON.stringify({ setAside: [note] }))).setAside)).toEqual([
    [NOTE],
    ...Array(7).fill([]),
  ]);
});

it('writes characters that XML cannot hold with four digits', () => {
  expect(serialiseNotebook({ setAside: [], others: { a: '\u0080' } })).toContain('\\u0080');
});

it('drops notes that are none, and keeps what a later version wrote', () => {
  const xml = `<notebook xmlns="${NOTEBOOK_NAMESPACE}">{"runs":[1],"setAside":[{"key":1},null,"x"]}</notebook>`;
  expect(parseNotebook(xml)).toEqual({ setAside: [], others: { runs: [1] } });
});
