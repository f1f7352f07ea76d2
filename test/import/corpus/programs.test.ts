import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeTools } from '../../../cli/import-tools';
import { readDocx } from '../../../src/import/readers/docx/read-docx';
import { readHtml } from '../../../src/import/readers/html';
import { recognise } from '../../../src/import/recognise';

const FOLDER = join(__dirname, 'fixtures');

test.each(['python-docx.docx', 'libreoffice.docx', 'libreoffice.html'])(
  'what another program wrote is read: %s',
  async (name) => {
    const bytes = readFileSync(join(FOLDER, name));
    const source = name.endsWith('.html')
      ? readHtml(bytes.toString('utf8'), nodeTools)
      : await readDocx(bytes, nodeTools);
    if (!source.ok) throw new Error(source.failure);
    const { drafts } = recognise(source.value, { choices: {}, scoreYear: null });
    const measures = drafts
      .rowsOf('ITA_Measures')
      .map((row) => [row.get('ตัวชี้วัดที่'), row.get('มาตรการ'), row.get('ผู้รับผิดชอบ')]);
    expect(measures).toEqual([
      ['1', 'จัดทำคู่มือการปฏิบัติงาน', 'สำนักปลัด'],
      ['1', 'อบรมจริยธรรมแก่บุคลากร', 'สำนักปลัด'],
      ['8', 'พัฒนาช่องทางให้บริการออนไลน์', 'กองช่าง'],
    ]);
    const settings = drafts.rowsOf('ITA_Agency').map((row) => row.get('ค่า'));
    expect(settings).toEqual(['เทศบาลตำบลทุ่งสมมติ', 'เมืองสมมติ', 'สมมติบุรี', 2568]);
  },
);
