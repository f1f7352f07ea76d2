import { nodeTools } from '../../../cli/import-tools';
import { readDocx } from '../../../src/import/readers/docx/read-docx';
import { cellsOf } from '../../../src/import/source';
import { toDocx } from '../corpus/render';

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

const documentOf = (body: string): string =>
  `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`;
const p = (inner: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
const r = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const tc = (inner: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;

/** The texts of a document with this body, in reading order. */
async function textsOf(body: string, parts: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const read = await readDocx(await toDocx(documentOf(body), parts), nodeTools);
  if (!read.ok) throw new Error(read.failure);
  return cellsOf(read.value).map(({ text }) => text);
}

async function failureOf(bytes: Uint8Array): Promise<string | null> {
  const read = await readDocx(bytes, nodeTools);
  return read.ok ? null : read.failure;
}

const lvl = (level: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const numberingOf = (levels: string, numbers: string): string =>
  `<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${numbers}</w:numbering>`;
const NUM = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
const item = (text: string, level = 0, list = 1): string =>
  p(r(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

describe('automatic numbers', () => {
  test('in Thai digits, letters and several levels are written before the text', async () => {
    const levels = lvl(0, 'thaiNumbers', '%1.') + lvl(1, 'thaiNumbers', '%1.%2') + lvl(2, 'thaiLetters', '(%3)');
    const body =
      item('แผน') +
      item('ขั้นแรก', 1) +
      item('ย่อย', 2) +
      item('ย่อยต่อ', 2) +
      item('ขั้นสอง', 1) +
      item('ผล') +
      item('ขั้นแรก', 1);
    expect(await textsOf(body, { 'numbering.xml': numberingOf(levels, NUM) })).toEqual([
      '๑. แผน', '๑.๑ ขั้นแรก', '(ก) ย่อย', '(ข) ย่อยต่อ', '๑.๒ ขั้นสอง', '๒. ผล', '๒.๑ ขั้นแรก',
    ]); // prettier-ignore
  });

  test('begin again where a list restarts, and go on where it does not', async () => {
    const restart =
      '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
    const body = item('ก') + item('ข') + item('ค', 0, 2) + item('ง', 0, 2);
    expect(await textsOf(body, { 'numbering.xml': numberingOf(lvl(0, 'decimal', '%1)'), NUM + restart) })).toEqual([
      '1) ก', '2) ข', '1) ค', '2) ง',
    ]); // prettier-ignore
  });

  test('come from the style of a paragraph as well, and a bullet is a bullet', async () => {
    const styles = `<w:styles ${W}><w:style w:type="paragraph" w:styleId="Item"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Sub"><w:basedOn w:val="Item"/></w:style></w:styles>`;
    const parts = { 'numbering.xml': numberingOf(lvl(0, 'bullet', '\uf0b7'), NUM), 'styles.xml': styles };
    expect(await textsOf(p(r('ข้อความ'), '<w:pStyle w:val="Sub"/>'), parts)).toEqual(['• ข้อความ']);
  });
});

describe('the text of a paragraph', () => {
  test('keeps what was inserted, drops what was deleted, and shows the result of a field, not its code', async () => {
    const body =
      p(`${r('ผล')}<w:ins>${r('ใหม่')}</w:ins><w:del><w:r><w:delText>เก่า</w:delText></w:r></w:del>`) +
      p(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('๗')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ) +
      p(`<w:hyperlink>${r('เว็บไซต์')}</w:hyperlink>`);
    expect(await textsOf(body)).toEqual(['ผลใหม่', '๗', 'เว็บไซต์']);
  });

  test('has ticks for symbols, breaks and tabs for breaks and tabs, nothing for soft hyphens and hidden words', async () => {
    const body =
      p('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>') +
      p('<w:r><w:t>ก</w:t><w:br/><w:t>ข</w:t><w:tab/><w:t>ค</w:t><w:softHyphen/><w:t>ง</w:t><w:noBreakHyphen/></w:r>') +
      p(`${r('เห็น')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>ซ่อน</w:t></w:r>`);
    expect(await textsOf(body)).toEqual(['✓', 'ก\nข\tคง-', 'เห็น']);
  });

  test('takes a content control for its content and a text box once, on its own', async () => {
    const box = `<w:txbxContent>${p(r('ในกรอบ'))}</w:txbxContent>`;
    const body =
      p(
        `<w:r><mc:AlternateContent><mc:Choice><wps:txbx>${box}</wps:txbx></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${r('นอกกรอบ')}`,
      ) + `<w:sdt><w:sdtPr/><w:sdtContent>${p(r('ในช่อง'))}</w:sdtContent></w:sdt>`;
    expect(await textsOf(body)).toEqual(['นอกกรอบ', 'ในกรอบ', 'ในช่อง']);
  });
});

test('tables keep their merged cells, and a table within a table stands on its own behind it', async () => {
  const inner = `<w:tbl><w:tr>${tc(p(r('ใน')))}</w:tr></w:tbl>`;
  const body = `<w:tbl><w:tr>${tc(p(r('หัว')), '<w:gridSpan w:val="2"/>')}${tc(p(r('รวม')), '<w:vMerge w:val="restart"/>')}</w:tr><w:tr>${tc(p(r('ซ้าย')))}${tc(p(r('ขวา')) + inner)}${tc(p(''), '<w:vMerge/>')}</w:tr></w:tbl>`;
  const read = await readDocx(await toDocx(documentOf(body)), nodeTools);
  const cells = read.ok
    ? cellsOf(read.value).map(({ text, row, column, rowSpan, columnSpan }) => [text, row, column, rowSpan, columnSpan])
    : [];
  expect(cells).toEqual([
    ['หัว', 0, 0, 1, 2],
    ['รวม', 0, 2, 2, 1],
    ['ซ้าย', 1, 0, 1, 1],
    ['ขวา', 1, 1, 1, 1],
    ['ใน', 0, 0, 1, 1],
  ]);
});

describe('files that are no whole Word file fail with their reason', () => {
  const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
  const utf16 = (text: string): Uint8Array => new Uint8Array([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));
  const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

  test.each([
    ['an empty one', new Uint8Array(), 'empty'],
    ['a PDF', ascii('%PDF-1.7'), 'pdf'],
    ['an old .doc', compound, 'old-doc'],
    ['one with a password', Uint8Array.from([...compound, ...utf16('EncryptedPackage')]), 'encrypted'],
    ['a text', ascii('รายงาน'), 'not-docx'],
  ])('%s', async (_, bytes, failure) => {
    expect(await failureOf(bytes)).toBe(failure);
  });

  test('one cut off anywhere never gives half a document', async () => {
    const whole = await toDocx(documentOf(p(r('รายงาน'))));
    for (let length = 5; length < whole.length; length += 37) {
      expect(await failureOf(whole.slice(0, length))).toMatch(/damaged|not-docx/);
    }
  });

  test('a bomb is refused, also when it says that it is small', async () => {
    const bomb = await toDocx(documentOf(p(r('ก'.repeat(20_000_000)))));
    expect(await failureOf(bomb)).toBe('too-large');
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = 0; at + 46 < bomb.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    expect(await failureOf(bomb)).toBe('too-large');
  });

  test('nesting beyond reason and more cells than a person reads are cut short or refused', async () => {
    const deep = '<w:tbl><w:tr><w:tc>'.repeat(3000) + p(r('ก')) + '</w:tc></w:tr></w:tbl>'.repeat(3000);
    expect(await failureOf(await toDocx(documentOf(deep)))).toMatch(/empty|damaged/);
    expect(await failureOf(await toDocx(documentOf(p(r('ก')).repeat(20_002))))).toBe('too-many-cells');
  });
});
