import { newDocument, saveDocument } from '../../../simulator/file/document';
import { OfficePackage } from '../../../simulator/file/package';
import { fileFaults } from '../../support/file-faults';
import { changedParts, FIXTURES, fixture, opened, partsOf, withParts } from './support';

describe.each(FIXTURES)('a workbook by %s', (name) => {
  const original = fixture(name);

  it('comes out as it went in when nothing was done', async () => {
    expect(await changedParts(original, await saveDocument(await opened(original)))).toEqual([]);
  });

  it('keeps every sheet, chart, image, comment and property byte for byte when a sheet is added', async () => {
    const doc = await opened(original);
    const sheet = doc.book.addWorksheet('รายงาน');
    sheet.getCell('A1').value = 'หัวเรื่อง';
    sheet.getCell('A1').font = { name: 'TH SarabunPSK', size: 18, bold: true };
    const saved = await saveDocument(doc);
    const changed = (await changedParts(original, saved)).filter((path) => !/styles|workbook|Content_Types/.test(path));
    expect(changed).toEqual([expect.stringMatching(/^xl\/worksheets\/sheet\d+\.xml$/)]);

    const again = await opened(saved);
    const added = again.book.getWorksheet('รายงาน')!.getCell('A1');
    expect(added.text).toBe('หัวเรื่อง');
    expect(added.font).toMatchObject({ name: 'TH SarabunPSK', size: 18, bold: true });
  });

  it('keeps all other sheets byte for byte when one cell is edited', async () => {
    const doc = await opened(original);
    doc.book.worksheets[0]!.getCell('B2').value = 777;
    const saved = await saveDocument(doc);
    const changed = (await changedParts(original, saved)).filter((path) => path !== 'xl/workbook.xml');
    expect(changed).toEqual([expect.stringMatching(/^xl\/worksheets\/sheet\d\.xml$/)]);
    expect((await opened(saved)).book.worksheets[0]!.getCell('B2').value).toBe(777);
  });

  it('leaves nothing behind of a sheet that is deleted', async () => {
    const doc = await opened(original);
    const first = doc.book.worksheets[0]!.name;
    doc.book.removeWorksheet(first);
    const saved = await partsOf(await saveDocument(doc));
    expect([...saved.keys()].filter((path) => /drawing1|chart1|comments1|comment1/.test(path))).toEqual([]);
    expect(saved.get('[Content_Types].xml')).not.toContain('drawing1.xml');
  });
});

describe('a sheet that was edited', () => {
  const sheetOf = async (edit: (cell: (at: string) => { value: unknown }) => void): Promise<string> => {
    const doc = await opened(fixture('xlsxwriter'));
    edit((at) => doc.book.worksheets[0]!.getCell(at) as { value: unknown });
    return Buffer.from((await partsOf(await saveDocument(doc))).get('xl/worksheets/sheet1.xml')!, 'latin1').toString();
  };

  it('keeps its sparkline, data bars, drawing and comments', async () => {
    const sheet = await sheetOf((cell) => (cell('B3').value = 5));
    for (const kept of ['x14:sparkline ', 'x14:dataBar', '<drawing ', '<legacyDrawing ', 'iconSet']) {
      expect(sheet + ' ').toContain(kept.trim());
    }
  });

  it('has the new value, the results that follow from it, and every other cell as it was', async () => {
    const before = Buffer.from(
      (await partsOf(fixture('xlsxwriter'))).get('xl/worksheets/sheet1.xml')!,
      'latin1',
    ).toString();
    const after = await sheetOf((cell) => (cell('B3').value = 5));
    const cell = (xml: string, at: string): string => new RegExp(`<c r="${at}".*?(/>|</c>)`).exec(xml)![0];
    expect(cell(after, 'B3')).toContain('<v>5</v>');
    expect(cell(after, 'B4')).toContain('<v>105</v>');
    for (const at of ['A1', 'B1', 'A2', 'B2', 'C2', 'A5']) expect(cell(after, at)).toBe(cell(before, at));
  });
});

describe('names', () => {
  it('follow their sheets when a sheet is put before them, chart sheets counted', async () => {
    const doc = await opened(fixture('xlsxwriter'));
    const sheet = doc.book.addWorksheet('ก่อน');
    sheet.orderNo = -1;
    doc.book.definedNames.model = doc.book.definedNames.model.map(({ localSheetId, ...name }) =>
      localSheetId === undefined ? name : { ...name, localSheetId: localSheetId + 1 },
    );
    const workbook = Buffer.from((await partsOf(await saveDocument(doc))).get('xl/workbook.xml')!, 'latin1').toString();
    const sheets = [...workbook.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);
    expect(sheets).toEqual(['ก่อน', 'งบประมาณ', 'ซ่อน', 'ซ่อนมาก', 'ตาราง', 'กรอง', 'แผ่นกราฟ']);
    expect(workbook).toContain('<definedName name="เฉพาะ" localSheetId="1">');
    expect(workbook).toContain('<definedName name="_xlnm.Print_Area" localSheetId="1">');
    expect(workbook).toContain('<definedName name="_xlnm._FilterDatabase" localSheetId="5" hidden="1">');
    expect(workbook).toContain('activeTab="1"');
  });
});

describe('a sheet of formulas and rules', () => {
  const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const sheetOf = async (inside: string): Promise<Uint8Array> =>
    withParts(await saveDocument(newDocument()), {
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${inside}</worksheet>`,
    });
  const cells = (...formulas: string[]): string =>
    `<sheetData>${formulas.map((formula, at) => `<row r="${at + 1}"><c r="A${at + 1}"><f>${formula}</f><v>1</v></c></row>`).join('')}</sheetData>`;
  const dataBar =
    '<conditionalFormatting sqref="B1:B5"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>';

  it('has the results of formulas that its program left to Excel', async () => {
    const bytes = await sheetOf('<sheetData><row r="1"><c r="A1"><f>ROUND(84.995,2)</f></c></row></sheetData>');
    expect((await opened(bytes)).book.worksheets[0]!.getCell('A1').result).toBe(85);
  });

  it.each([
    ['data bars of 2007', `<sheetData><row r="1"><c r="B1"><v>1</v></c></row></sheetData>${dataBar}`],
    ['the time', cells('NOW()', 'TODAY()+0.5', 'TEXT(NOW(),"h:mm")')],
    ['chance', cells('RAND()', 'A1*2', 'RANDBETWEEN(1,1000000)', 'IF(RAND()&gt;0.5,A2,A3)')],
  ])('for %s is kept byte for byte', async (_, inside) => {
    const bytes = await sheetOf(inside);
    expect(await changedParts(bytes, await saveDocument(await opened(bytes)))).toEqual([]);
    const doc = await opened(bytes);
    doc.book.addWorksheet('รายงาน').getCell('A1').value = { formula: 'ROUND(1.005,2)' };
    const changed = await changedParts(bytes, await saveDocument(doc));
    expect(changed).not.toContain('xl/worksheets/sheet1.xml');
  });
});

describe('a sheet put in place of another', () => {
  it('has its own part, its own names, and leaves those of the other with it', async () => {
    const first = newDocument();
    const sheet = first.book.getWorksheet('Sheet1')!;
    sheet.name = 'รายงาน';
    sheet.getCell('A1').value = 'ฉบับก่อน';
    sheet.pageSetup.printArea = 'A1:B2';
    const doc = await opened(await saveDocument(first));
    doc.book.getWorksheet('รายงาน')!.name = 'ก่อนหน้า';
    const next = doc.book.addWorksheet('รายงาน');
    next.getCell('A1').value = 'ฉบับใหม่';
    next.pageSetup.printArea = 'A1:C3';
    const saved = await saveDocument(doc);
    expect(await fileFaults(saved)).toEqual([]);
    const again = (await opened(saved)).book.worksheets.map((it) => [it.name, it.getCell('A1').value]);
    expect(again).toEqual([
      ['ก่อนหน้า', 'ฉบับก่อน'],
      ['รายงาน', 'ฉบับใหม่'],
    ]);
  });
});

describe('a file as few programs write it', () => {
  const original = fixture('libreoffice');

  /** Saved with one more sheet that has a table, and so relationships of its own. */
  async function savedWithTable(bytes: Uint8Array): Promise<Map<string, string>> {
    const doc = await opened(bytes);
    const columns = [{ name: 'ตัวชี้วัดที่' }];
    doc.book.addWorksheet('คะแนน').addTable({ name: 'ITA_Probe', ref: 'A1', headerRow: true, columns, rows: [[1]] });
    return partsOf(await saveDocument(doc));
  }

  it('has relationships declared part by part, those of a new sheet too', async () => {
    const parts = await OfficePackage.read(original);
    const named = parts.paths.filter((path) => path.endsWith('.rels'));
    const types = Buffer.from(parts.bytes('[Content_Types].xml')!).toString();
    const type = 'application/vnd.openxmlformats-package.relationships+xml';
    const overrides = named.map((path) => `<Override PartName="/${path}" ContentType="${type}"/>`);
    const partByPart = types
      .replace(/<Default Extension="rels"[^>]*>/, '')
      .replace('</Types>', `${overrides.join('')}</Types>`);
    const saved = await savedWithTable(await withParts(original, { '[Content_Types].xml': partByPart }));
    const added = [...saved.keys()].filter((path) => path.endsWith('.rels') && !named.includes(path));
    expect(added).toHaveLength(1);
    expect(saved.get('[Content_Types].xml')).toContain(`PartName="/${added[0]}" ContentType="${type}"`);
  });

  it('has no styles, and gets those of the new sheet', async () => {
    const parts = await OfficePackage.read(await saveDocument(newDocument()));
    parts.delete('xl/styles.xml');
    const saved = await savedWithTable(await parts.write());
    expect(saved.get('xl/styles.xml')).toContain('<cellXfs');
  });
});
