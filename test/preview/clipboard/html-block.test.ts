/** @jest-environment jsdom */
import { htmlBlock } from '../../../preview/clipboard/html-block';
import { readClipboard } from '../../../preview/clipboard/read-clipboard';
import type { PastedBlock } from '../../../simulator/model/cells/paste';

/** Each cell as its text, with what it covers when that is more than one cell; `·` where a cell covers the place. */
function drawn(block: PastedBlock | string): readonly string[] {
  if (typeof block === 'string') return [block];
  return block.map((row) =>
    row
      .map((cell) => {
        const { text, rows = 1, columns = 1 } = cell ?? { text: '·' };
        return rows * columns > 1 ? `${text}(${rows}×${columns})` : text;
      })
      .join(' | '),
  );
}

const word = (...paragraphs: string[]): string =>
  `<td><p class=MsoNormal>${paragraphs.join('<o:p></o:p></p><p class=MsoNormal>')}</p></td>`;

describe('HTML from the clipboard', () => {
  it('gives each paragraph of a Word cell a row, and merges the row’s other cells over them', () => {
    const html = `<p class=MsoNormal>แผน\r\nปฏิบัติการ</p>
      <table><tr>${word('๑')}${word('จัดประชุม', 'จัดทำคู่มือ', 'เผยแพร่')}${word('สำนักปลัด')}</tr>
      <tr>${word('๒')}${word('อบรม')}${word('กองคลัง', 'กองช่าง')}</tr></table>`;
    expect(drawn(htmlBlock(html))).toEqual([
      'แผน ปฏิบัติการ |  | ',
      '๑(3×1) | จัดประชุม | สำนักปลัด(3×1)',
      '· | จัดทำคู่มือ | ·',
      '· | เผยแพร่ | ·',
      '๒(2×1) | อบรม(2×1) | กองคลัง',
      '· | · | กองช่าง',
    ]);
  });

  it('keeps the merged cells of a table, also where a cell from above reaches in', () => {
    const html = `<table><tr><th colspan=2>ผล</th><th rowspan=2>หมายเหตุ</th></tr>
      <tr><td>ปี ๒๕๖๘</td><td>ปี ๒๕๖๙</td></tr><tr><td rowspan=9>๘๕</td><td>๙๐</td><td>ดี</td></tr></table>`;
    expect(drawn(htmlBlock(html))).toEqual(['ผล(1×2) | · | หมายเหตุ(2×1)', 'ปี ๒๕๖๘ | ปี ๒๕๖๙ | ·', '๘๕ | ๙๐ | ดี']);
  });

  it('leaves in one cell the line breaks that Excel marks so, and splits at any other', () => {
    const html = `<table><tr><td>ก<br style='mso-data-placement:same-cell'>ข</td><td>ค<br>ง</td></tr></table>`;
    expect(drawn(htmlBlock(html))).toEqual(['ก\nข(2×1) | ค', '· | ง']);
  });

  it('takes number formats and bold text from Excel, by class or by the cell itself', () => {
    const html = `<style>.xl65 {mso-number-format:"\\@";} .xl66 {color:red; mso-number-format:"\\[$-D00041E\\]0\\.00";}</style>
      <table><tr><td class=xl65>007</td><td class=xl66>85.25</td><td style='mso-number-format:General'><b>รวม</b></td></tr></table>`;
    expect(htmlBlock(html)).toEqual([
      [
        { text: '007', format: '@', wraps: true, rows: 1, columns: 1 },
        { text: '85.25', format: '[$-D00041E]0.00', wraps: true, rows: 1, columns: 1 },
        { text: 'รวม', bold: true, wraps: true, rows: 1, columns: 1 },
      ],
    ]);
  });

  it('reads nothing but text: no script runs, nothing hidden shows', () => {
    const html = `<table><tr><td>ก<script>window.hacked = 1</script><img src=x onerror="window.hacked = 1">
      <span style="display:none">ลับ</span></td></tr></table>`;
    expect(drawn(htmlBlock(html))).toEqual(['ก']);
    expect('hacked' in window).toBe(false);
  });
});

describe('what of the clipboard is taken', () => {
  const clipboard = (types: Readonly<Record<string, string>>) => ({ getData: (type: string) => types[type] ?? '' });

  it('is the table, else the plain text', () => {
    const both = { 'text/html': '<table><tr><td>ตาราง</td></tr></table>', 'text/plain': 'ข้อความ' };
    expect(drawn(readClipboard(clipboard(both)))).toEqual(['ตาราง']);
    expect(drawn(readClipboard(clipboard({ ...both, 'text/html': '<p>ย่อหน้า</p>' })))).toEqual(['ข้อความ']);
    expect(drawn(readClipboard(clipboard({ 'text/html': '<p>หนึ่ง</p><p>สอง</p>' })))).toEqual(['หนึ่ง', 'สอง']);
  });

  it('is nothing when it holds nothing, or far too much', () => {
    expect(readClipboard(clipboard({}))).toBe('empty');
    expect(readClipboard(clipboard({ 'text/plain': 'ก\n'.repeat(100_001) }))).toBe('too-large');
    const wide = `<tr><td colspan=1000>ก</td></tr>`.repeat(101);
    expect(readClipboard(clipboard({ 'text/html': `<table>${wide}</table>` }))).toBe('too-large');
  });
});
