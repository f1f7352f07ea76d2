import { partsOf, withParts } from '../simulator/file/support';
import { fileFaults } from '../support/file-faults';
import { tried } from './tried';
import { newDocument, saveDocument } from '../../simulator';

/** A workbook of two sheets with a table, a print area and merged cells, which has no fault. */
async function sound(): Promise<Uint8Array> {
  const doc = newDocument();
  const sheet = doc.book.addWorksheet('คะแนน');
  const columns = [{ name: 'ที่' }, { name: 'คะแนน' }];
  sheet.addTable({ name: 'ITA_One', ref: 'A1', headerRow: true, columns, rows: [['ก', 90]] });
  sheet.addTable({ name: 'ITA_Two', ref: 'D1', headerRow: true, columns, rows: [['ข', 80]] });
  sheet.mergeCells('A8:B8');
  sheet.mergeCells('A9:B9');
  sheet.pageSetup.printArea = 'A1:B9';
  return saveDocument(doc);
}

const BREAKS = Array.from({ length: 1023 }, (_, index) => `<brk id="${index + 1}"/>`).join('');

describe('the own checks of written files', () => {
  it('are silent on a good one', async () => {
    expect(await fileFaults(await sound())).toEqual([]);
  });

  it.each([
    ['xl/workbook.xml', /name="Sheet1"/, 'name="คะแนน"', 'two sheets are named คะแนน'],
    ['xl/workbook.xml', /sheetId="2"/, 'sheetId="1"', 'two sheets have the id 1'],
    ['xl/workbook.xml', /localSheetId="1"/, 'localSheetId="7"', 'belongs to sheet 7'],
    ['xl/workbook.xml', /localSheetId="1"/, 'localSheetId="0"', '_xlnm.Print_Area of Sheet1 is'],
    ['xl/workbook.xml', /(<definedName .*<\/definedName>)/, '$1$1', 'twice'],
    ['xl/workbook.xml', /(<sheet [^>]*Sheet1[^>]*)\/>/, '$1 state="hidden"/>', 'active sheet'],
    ['xl/_rels/workbook.xml.rels', /worksheets\/sheet2\.xml/, 'worksheets/sheet9.xml', 'which is not there'],
    ['[Content_Types].xml', /(<Override [^>]*sheet2[^>]*>)/, '$1$1', 'twice'],
    ['[Content_Types].xml', /<Override PartName="\/xl\/tables\/table1.xml"/, '<Override PartName="/x.xml"', '/x.xml'],
    ['xl/worksheets/sheet2.xml', /A9:B9/, 'A8:B9', 'merged cells overlap'],
    ['xl/worksheets/sheet2.xml', /r="A2"/, 'r="B2"', 'out of order'],
    ['xl/worksheets/sheet2.xml', /<row r="2"/, '<row r="1"', 'row 1 after row 1'],
    ['xl/worksheets/sheet2.xml', /<tablePart r:id="rId1"/, '<tablePart r:id="rId9"', 'uses relationship rId9'],
    ['xl/worksheets/sheet2.xml', /(<tableParts)/, `<rowBreaks>${BREAKS}</rowBreaks>$1`, '1023 rowBreaks'],
    ['xl/worksheets/sheet2.xml', /<v>0<\/v>/, '<v>99</v>', 'no such text'],
    ['xl/tables/table2.xml', /displayName="ITA_Two"/, 'displayName="ita_one"', 'are called ita_one'],
    ['xl/tables/table2.xml', / id="2"/, ' id="1"', 'two tables have the id 1'],
    ['xl/tables/table2.xml', /name="ที่"/, 'name="คะแนน"', 'two columns'],
    ['xl/tables/table2.xml', / ref="D1:E2"/, ' ref="B1:E2"', 'tables overlap'],
  ])('find a fault in %s when %s is another', async (part, from, to, fault) => {
    const bytes = await sound();
    const text = Buffer.from((await partsOf(bytes)).get(part)!, 'latin1').toString();
    const broken = text.replace(from, to);
    expect(broken).not.toBe(text);
    expect((await fileFaults(await withParts(bytes, { [part]: broken }))).join('\n')).toContain(fault);
    tried(1);
  });
});
