import { FIXTURES, fixture, opened } from '../simulator/file/support';
import { fileFaults } from '../support/file-faults';
import { printPages, recalculateWithLibreOffice, validateWorkbook, valuesIn } from './office';
import { newDocument, openDocument, saveDocument, type WorkbookDocument } from '../../simulator';

/** Adds a sheet as the add-in's reports have it: table, formulas, borders, conditional format, page set-up. */
function addReport({ book }: WorkbookDocument): void {
  const sheet = book.addWorksheet('รายงาน');
  sheet.addTable({
    name: 'ITA_Probe',
    ref: 'A1',
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: true },
    columns: [{ name: 'ตัวชี้วัดที่' }, { name: 'คะแนน' }],
    rows: [
      [1, 90.285],
      [2, 80.25],
    ],
  });
  sheet.getCell('D1').value = { formula: 'TEXT(ROUND(AVERAGE(ITA_Probe[คะแนน]),2),"[$-D00041E]0.00")' };
  sheet.getCell('D2').value = { formula: 'ROUND(B2,2)' };
  sheet.getCell('D3').value = { formula: 'COUNTIFS(ITA_Probe[คะแนน],">85")&" ตัวชี้วัด"' };
  sheet.getCell('D3').font = { name: 'TH SarabunPSK', size: 16, bold: true };
  sheet.getCell('D3').border = { top: { style: 'thin' }, left: { style: 'hair' } };
  const style = { fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: { argb: 'FFFFC7CE' } } };
  sheet.addConditionalFormatting({
    ref: 'B2:B3',
    rules: [{ type: 'cellIs', operator: 'lessThan', formulae: [85], priority: 1, style }],
  });
  sheet.pageSetup.printArea = 'A1:D3';
}

describe('a new workbook', () => {
  it('is valid and gets the same results from LibreOffice', async () => {
    const doc = newDocument();
    addReport(doc);
    doc.customXml.push({ id: '{17A00000-0000-0000-0000-000000000001}', namespace: 'urn:x', xml: '<x xmlns="urn:x"/>' });
    const saved = await saveDocument(doc);
    expect(await validateWorkbook(saved)).toEqual([]);
    const values = (await recalculateWithLibreOffice(saved)).get('รายงาน')!;
    expect(values.get('D1')).toBe('๘๕.๒๗');
    expect(values).toEqual(valuesIn(doc.book).get('รายงาน'));
  });
});

describe.each(FIXTURES)('a workbook by %s', (name) => {
  const original = fixture(name);

  it('is no less valid with a report in it and a cell edited, and LibreOffice opens all of it', async () => {
    const doc = await opened(original);
    addReport(doc);
    doc.book.worksheets[0]!.getCell('B2').value = 777;
    const saved = await saveDocument(doc);
    expect(await validateWorkbook(saved)).toEqual(await validateWorkbook(original));
    expect(await fileFaults(saved)).toEqual(await fileFaults(original));
    const values = await recalculateWithLibreOffice(saved);
    const names = doc.book.worksheets.map((sheet) => sheet.name);
    expect([...values.keys()].filter((sheet) => names.includes(sheet))).toEqual(names);
    expect(values.get('รายงาน')?.get('D2')).toBe(90.29);
    expect(values.get(names[0]!)?.get('B2')).toBe(777);
    expect(await printPages(saved)).toBeGreaterThan(0);
  });
});

describe('the validator', () => {
  it('finds what is wrong, so that its silence means something', async () => {
    const result = await openDocument(fixture('openpyxl'));
    expect(result.ok).toBe(true);
    expect(await validateWorkbook(fixture('openpyxl'))).not.toEqual([]);
  });
});
