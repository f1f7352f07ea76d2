import { FIXTURES, fixture, opened, withParts } from '../simulator/file/support';
import { seeded, tried } from './tried';
import { newDocument, OfficePackage, openDocument, saveDocument, unkeepableIn } from '../../simulator';

const SEED = 1_603;
const CAUSES = ['not-xlsx', 'damaged', 'encrypted', 'old-xls', 'too-large', 'strict'];

/** Opens what may be damaged: it opens and saves again, or says why not, and never throws. */
async function outcomeOf(bytes: Uint8Array): Promise<string> {
  const result = await openDocument(bytes);
  if (!result.ok) return result.failure.cause;
  await saveDocument(result.value);
  return 'opened';
}

describe.each(FIXTURES)('a workbook by %s', (name) => {
  const whole = fixture(name);

  it('cut off anywhere is told as damaged', async () => {
    const random = seeded(SEED);
    for (let turn = 0; turn < 40; turn += 1) {
      const cut = whole.slice(0, 4 + Math.floor(random() * (whole.length - 30)));
      expect(CAUSES).toContain(await outcomeOf(cut));
    }
    tried(40);
  });

  it('with changed bytes opens as it was or is told', async () => {
    const random = seeded(SEED + 1);
    for (let turn = 0; turn < 40; turn += 1) {
      const bytes = whole.slice();
      bytes[Math.floor(random() * bytes.length)]! ^= 1 << Math.floor(random() * 8);
      expect(['opened', ...CAUSES]).toContain(await outcomeOf(bytes));
    }
    tried(40);
  });

  it('without one of its parts, or with an empty one, opens or is told', async () => {
    const { paths } = await OfficePackage.read(whole);
    for (const path of paths) {
      const without = await OfficePackage.read(whole);
      without.delete(path);
      const [missing, emptied] = [await without.write(), await withParts(whole, { [path]: '' })];
      for (const bytes of [missing, emptied]) expect(['opened', ...CAUSES]).toContain(await outcomeOf(bytes));
      if (/worksheets\/[^/]*\.xml$|sharedStrings|tables\//.test(path)) {
        expect(await outcomeOf(missing)).toBe('damaged');
      }
    }
    tried(paths.length * 2);
  });
});

describe('what cannot be kept', () => {
  const changed = async (path: string, from: RegExp | string, to: string): Promise<Uint8Array> => {
    const bytes = await saveDocument(newDocument());
    const text = new TextDecoder().decode((await OfficePackage.read(bytes)).bytes(path));
    return withParts(bytes, {
      [path]: text.replace(from, to),
      'xl/vbaProject.bin': 'x',
      '_xmlsignatures/origin.sigs': '',
    });
  };
  const relation = (kind: string, target: string): string =>
    `<Relationship Id="rIdX" Type="http://schemas.example/${kind}" Target="${target}"/></Relationships>`;
  afterEach(() => tried(1));

  it('is a macro under .xlsx', async () => {
    const doc = await opened(
      await changed('xl/_rels/workbook.xml.rels', '</Relationships>', relation('vbaProject', 'vbaProject.bin')),
    );
    expect([unkeepableIn(doc, 'a.xlsx'), unkeepableIn(doc, 'a.xlsm')]).toEqual(['macros', 'macros']);
  });

  it('is a macro workbook under .xlsx, and not under .xlsm', async () => {
    const type = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
    const doc = await opened(await changed('[Content_Types].xml', /application\/vnd[^"]*sheet\.main\+xml/, type));
    expect([unkeepableIn(doc, 'a.xlsx'), unkeepableIn(doc, 'a.xlsm')]).toEqual(['macros', null]);
    expect(unkeepableIn(await opened(fixture('openpyxl')), 'a.xlsm')).toBe('macros');
  });

  it('is a digital signature', async () => {
    const signed = relation('package/2006/relationships/digital-signature/origin', '_xmlsignatures/origin.sigs');
    const doc = await opened(await changed('_rels/.rels', '</Relationships>', signed));
    expect(unkeepableIn(doc, 'a.xlsx')).toBe('signature');
  });

  it('is nothing of an ordinary workbook', async () => {
    for (const name of FIXTURES) expect(unkeepableIn(await opened(fixture(name)), 'a.xlsx')).toBeNull();
    expect(unkeepableIn(newDocument(), 'a.xlsx')).toBeNull();
  });

  it('is Strict Office Open XML, which is told', async () => {
    const strict = await changed(
      'xl/workbook.xml',
      'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'http://purl.oclc.org/ooxml/spreadsheetml/main',
    );
    expect(await outcomeOf(strict)).toBe('strict');
  });
});
