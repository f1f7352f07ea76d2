import fc from 'fast-check';
import { foreignScriptIn, htmlTagsIn, withoutTags } from '../../../src/thai/text/pasted-markup';

describe('foreignScriptIn', () => {
  it('names the Thai words that hold a letter of another script', () => {
    expect(foreignScriptIn('นายตัวอยिาง ใจดี')).toEqual(['นายตัวอยिาง']);
    expect(foreignScriptIn('เทศบาลкตำบล และ ตำบลກ')).toEqual(['เทศบาลкตำบล', 'ตำบลກ']);
  });

  it.each(['ระบบe-Serviceของเทศบาล', 'ไฟล์PDFหน้า๒', 'คำว่า 透明 แปลว่าโปร่งใส', 'ค่าเฉลี่ย α = 0.05', 'ก\u0301ข', ''])(
    'is silent about %j',
    (text) => {
      expect(foreignScriptIn(text)).toEqual([]);
    },
  );
});

describe('htmlTagsIn', () => {
  it('lists tags, comments and character entities', () => {
    expect(htmlTagsIn('<p>ก</P><ul style="list-style-type: none"><br/>&nbsp;<!-- x\ny -->')).toEqual([
      '<p>',
      '</P>',
      '<ul style="list-style-type: none">',
      '<br/>',
      '&nbsp;',
      '<!-- x\ny -->',
    ]);
    expect(htmlTagsIn("<a href='#' target=_blank>ดู</a> <td nowrap>")).toHaveLength(3);
  });

  it('knows the names of tags that text is made of', () => {
    const names =
      'p div br hr ol ul li dl dt dd table thead tbody tfoot tr td th caption col colgroup h1 h6 blockquote pre center ' +
      'section article header footer u b i s a em strong span font sup sub small big strike del ins img o:p code mark label';
    for (const name of names.split(' ')) {
      expect(htmlTagsIn(`<${name}></${name}>`)).toEqual([`<${name}>`, `</${name}>`]);
    }
  });

  it.each(['x<y และ y>z', 'คะแนน <b และ c> ๘๕', '<เว็บไซต์>', 'R&D', 'a < b > c', '<user@example.go.th>', '<pp>'])(
    'is silent about %j',
    (text) => {
      expect(htmlTagsIn(text)).toEqual([]);
    },
  );
});

describe('withoutTags', () => {
  it.each([
    ['<u>๓. การให้บริการ</u> - กิจกรรม', '๓. การให้บริการ - กิจกรรม'],
    ['<p>หนึ่ง</p> <p>- สอง</p>', 'หนึ่ง\n- สอง'],
    ['<ul><li>หนึ่ง</li><li>สอง</li></ul>', 'หนึ่ง\nสอง'],
    ['<table><tr><td>หนึ่ง</td><td>สอง</td></tr></table>', 'หนึ่ง\nสอง'],
    ['หนึ่ง<br>สอง<BR />สาม', 'หนึ่ง\nสอง\nสาม'],
    ['ก&nbsp;&nbsp;ข &amp; &lt;ค&gt; &quot;ง&quot; &#39;จ&#39;&#160;ฉ', `ก ข & <ค> "ง" 'จ' ฉ`],
    ['&ndash;&mdash;&lsquo;&rsquo;&ldquo;&rdquo;&hellip;&bull;&middot;&apos;&NBSP;', "–—‘’“”…•·'"],
    ['<!--StartFragment-->ข้อความ<span lang="TH">ต่อ</span>', 'ข้อความต่อ'],
  ])('turns %j into %j', (text, plain) => {
    expect(withoutTags(text)).toBe(plain);
  });

  it('leaves a text without tags wholly alone', () => {
    expect(withoutTags('  x<y  ')).toBe('  x<y  ');
  });

  it('never throws, and brings no new tag into plain text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(withoutTags(text.replaceAll('<', ''))).not.toContain('<p');
        foreignScriptIn(text);
      }),
    );
  });
});
