import fc from 'fast-check';
import { openDocument } from '../../../simulator/file/document';
import { fixture, withParts, zipOf } from './support';

async function causeOf(bytes: Uint8Array): Promise<string | null> {
  const result = await openDocument(bytes);
  return result.ok ? null : result.failure.cause;
}

function compoundFile(inside: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(inside, 'utf16le'), 1024);
  return bytes;
}

describe('opening files that are no good', () => {
  const whole = fixture('openpyxl');

  it('says what kind of file it is instead', async () => {
    expect(await causeOf(new Uint8Array())).toBe('not-xlsx');
    expect(await causeOf(Buffer.from('ตัวชี้วัด,คะแนน\n1,90'))).toBe('not-xlsx');
    expect(await causeOf(await zipOf({ 'word/document.xml': '<document/>' }))).toBe('not-xlsx');
    expect(await causeOf(compoundFile('Workbook'))).toBe('old-xls');
    expect(await causeOf(compoundFile('EncryptedPackage'))).toBe('encrypted');
  });

  it('says when a workbook is cut off or garbled', async () => {
    expect(await causeOf(whole.slice(0, whole.length / 2))).toBe('damaged');
    expect(await causeOf(await withParts(whole, { 'xl/workbook.xml': '<workbook' }))).toBe('damaged');
    expect(await causeOf(await withParts(whole, { 'xl/worksheets/sheet1.xml': 'ไม่ใช่ XML' }))).toBe('damaged');
  });

  it('refuses a file that grows beyond measure when unpacked', async () => {
    const bomb = await zipOf({ 'xl/worksheets/sheet1.xml': new Uint8Array(200 * 2 ** 20) });
    expect(bomb.length).toBeLessThan(2 ** 20);
    expect(await causeOf(bomb)).toBe('too-large');
  });

  it('never throws, whatever bytes are changed', async () => {
    const byte = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(byte, { minLength: 1, maxLength: 20 }), async (changes) => {
        const bytes = whole.slice();
        for (const [at, value] of changes) bytes[at] = value;
        expect(typeof (await openDocument(bytes)).ok).toBe('boolean');
      }),
      { numRuns: 40 },
    );
  });
});
