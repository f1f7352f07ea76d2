import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../cli/main';
import { partsOf, withParts } from '../simulator/file/support';
import { fileFaults } from '../support/file-faults';
import { tried } from './tried';

const folder = mkdtempSync(join(tmpdir(), 'ita-odd-parts-'));
const path = (name: string): string => join(folder, name);
let sample: Uint8Array;

beforeAll(async () => {
  await run(['template', path('sample.xlsx'), '--sample']);
  sample = new Uint8Array(readFileSync(path('sample.xlsx')));
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => tried(1));

/** Makes a report of the sample with one part changed; what was said, and the faults of what was written. */
async function reportOf(part: string, change: (text: string) => string) {
  const text = Buffer.from((await partsOf(sample)).get(part)!, 'latin1').toString();
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(path('odd.xlsx'), await withParts(sample, { [part]: changed }));
  const { code, out = [], err = '' } = await run(['report', path('odd.xlsx'), path('out.xlsx'), '--only', 'memo']);
  const faults = code === 0 ? await fileFaults(new Uint8Array(readFileSync(path('out.xlsx')))) : null;
  return { code, said: [...out, err].join('\n'), faults };
}

describe('a date of the file that is none', () => {
  it.each(['', 'วันนี้', '2567-13-45T99:00:00Z', '0000-00-00T00:00:00Z', '99999-01-01T00:00:00Z'])(
    'does not keep “%s” from becoming a report',
    async (date) => {
      const outcome = await reportOf('docProps/core.xml', (text) =>
        text.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${date}`),
      );
      expect(outcome).toEqual({ said: expect.stringContaining('out.xlsx'), code: 0, faults: [] });
    },
  );
});

it.each([
  ['texts that its cells refer to', /<si>.*<\/si>/s],
  ['the last of its texts', /<si>(?:(?!<si>).)*<\/si>(?=<\/sst>)/s],
])('says in Thai that a file lacks %s', async (_, lost) => {
  const outcome = await reportOf('xl/sharedStrings.xml', (text) => text.replace(lost, ''));
  expect(outcome).toMatchObject({ code: 2 });
  expect(outcome.said).toContain('เสียหายหรือไม่ครบ');
});

it('makes a report beside fonts whose names have 300 letters', async () => {
  const outcome = await reportOf('xl/styles.xml', (text) =>
    text.replace(/<name val="[^"]*"/g, `<name val="${'ก'.repeat(300)}"`),
  );
  expect(outcome).toEqual({ said: expect.stringContaining('out.xlsx'), code: 0, faults: [] });
});
