import { makeReports, REPORT_IDS, restorePrevious, writeTemplate } from '../../src/operations';
import { changedParts, FIXTURES, fixture, opened, partsOf } from '../simulator/file/support';
import { loadOfficeClient } from '../../simulator/node';
import { createHost, saveDocument } from '../../simulator';

/** Opens a file in the simulated Excel, lets something happen, and saves it. */
async function saved(bytes: Uint8Array, happens: () => Promise<void>): Promise<Uint8Array> {
  loadOfficeClient();
  const document = await opened(bytes);
  createHost(document).attach();
  await happens();
  return saveDocument(document);
}

async function makeAll(): Promise<void> {
  const made = await makeReports({ reports: REPORT_IDS, draft: false });
  if (!made.ok) throw new Error(made.failure.cause);
}

/** Parts that withDigits which sheets, styles and parts there are: they grow with every sheet. */
const LISTS =
  /^\[Content_Types\]\.xml$|^xl\/(workbook\.xml|styles\.xml|sharedStrings\.xml|_rels\/workbook\.xml\.rels)$/;

describe.each(FIXTURES)('an office workbook by %s, with the tables filled in', (name) => {
  it('is kept byte for byte while reports are made, made again and taken back', async () => {
    const before = await saved(fixture(name), async () => {
      await writeTemplate('sample');
    });
    const after = await saved(before, async () => {
      await makeAll();
      await makeAll();
      expect(await restorePrevious()).toMatchObject({ ok: true });
    });
    const own = await partsOf(before);
    const changed = (await changedParts(before, after)).filter((path) => own.has(path) && !LISTS.test(path));
    expect(changed).toEqual([]);
    expect([...own.keys()].filter((path) => path.startsWith('xl/worksheets/')).length).toBeGreaterThan(10);
  });
});
