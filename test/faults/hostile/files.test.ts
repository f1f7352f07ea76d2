import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, makeReports, REPORT_IDS } from '../../../src/operations';
import { stateOf } from '../state';
import { misplaced } from './judge';
import { loadOfficeClient } from '../../../simulator/node';
import { createHost, type Host, openDocument } from '../../../simulator';

async function opened(name: string): Promise<Host> {
  loadOfficeClient();
  const document = await openDocument(new Uint8Array(readFileSync(join(__dirname, 'fixtures', `${name}.xlsx`))));
  if (!document.ok) throw new Error(document.failure.cause);
  const host = createHost(document.value);
  host.attach();
  return host;
}

describe.each(['openpyxl', 'xlsxwriter', 'libreoffice'])('a workbook written by %s', (name) => {
  it('is read, hidden rows and all, and every finding names its cell', async () => {
    await opened(name);
    const checked = await check();
    if (!checked.ok) throw new Error(checked.failure.cause);
    const { findings, book } = checked.value;
    expect(misplaced(findings, book)).toEqual([]);
    const found = findings.map(({ rule, at }) => `${rule} ${at?.address}`);
    expect(found).toContain("number.text 'งาน ITA ปี ''67 นี้'!E9");
    expect(found).toContain("score.out-of-range 'งาน ITA ปี ''67 นี้'!E10");
    expect(found).toContain('issue.code-invalid ประเด็น!A2');
  });

  it('gets its reports, and keeps everything that was in it', async () => {
    const host = await opened(name);
    const before = stateOf(host).inputs;
    expect(await makeReports({ reports: REPORT_IDS, draft: true })).toMatchObject({ ok: true });
    expect(stateOf(host).inputs).toBe(before);
    expect(host.missing).toEqual([]);
  });
});
