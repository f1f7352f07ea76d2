import { nodeTools } from '../../../cli/import-tools';
import { readHtml } from '../../../src/import/readers/html';
import { cellsOf } from '../../../src/import/source';

function cellsIn(html: string): readonly (readonly [string, number, number, number, number])[] {
  const read = readHtml(html, nodeTools);
  return read.ok
    ? cellsOf(read.value).map(({ text, row, column, rowSpan, columnSpan }) => [text, row, column, rowSpan, columnSpan])
    : [];
}

const textsIn = (html: string): readonly string[] => cellsIn(html).map(([text]) => text);

test('Word writes the number of a list before its text, and a tick as a letter of Wingdings', () => {
  const html = `<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>๑.<span>&nbsp;&nbsp;&nbsp; </span></span><![endif]>จัดทำ
    คู่มือ<o:p></o:p></p><p><span style='font-family:Wingdings'>ü</span></p>`;
  expect(textsIn(html)).toEqual(['๑. จัดทำ คู่มือ', '✓']);
});

test('Excel and LibreOffice break lines within a cell, and merge cells', () => {
  const html = `<table><tr><td rowspan=2>ก</td><td colspan=2>ข<br style='mso-data-placement:same-cell'>ค</td></tr>
    <tr><td>ง</td><td style='display:none'>ซ่อน</td></tr></table>`;
  expect(cellsIn(html)).toEqual([
    ['ก', 0, 0, 2, 1],
    ['ข\nค', 0, 1, 1, 2],
    ['ง', 1, 1, 1, 1],
  ]);
});

test('a browser numbers its lists itself, and a list in Thai digits stays Thai', () => {
  expect(textsIn('<ol start=3><li>ก<li>ข</ol><ul><li>ค</ul><ol style="list-style-type:thai"><li>ง</ol>')).toEqual([
    '3. ก',
    '4. ข',
    '- ค',
    '๑. ง',
  ]);
});

test('what is not shown is not read: scripts, styles, deleted and hidden text', () => {
  const html =
    '<style>p{}</style><script>alert(1)</script><p>ก<del>ข</del><span style="mso-hide:all">ค</span></p><img src=x onerror=alert(1)>';
  expect(textsIn(html)).toEqual(['ก']);
});

test('a page without any text is empty', () => {
  expect(readHtml('<html><body> </body></html>', nodeTools)).toEqual({ ok: false, failure: 'empty' });
});
