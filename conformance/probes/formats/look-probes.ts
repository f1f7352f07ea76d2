import { workbookProbe } from '../../kit/probe';

export const rangeAreas = workbookProbe({
  id: 'formats.look-through-range-areas',
  group: 'formats',
  why: 'Fill, font and borders reach every one of several areas at once: so all looks are written.',
  act: ({ sheet }) => {
    const { format } = sheet.getRanges('A1:B2,D4,F6:F7');
    format.fill.color = '#D9E2F3';
    format.font.name = 'TH SarabunPSK';
    format.font.size = 16;
    format.borders.getItem('EdgeBottom').style = 'Continuous';
  },
  read: ({ sheet }) => {
    const looks = ['B2', 'D4', 'F7'].map((cell) => {
      const range = sheet.getRange(cell).load('format/fill/color,format/font/name,format/font/size');
      const border = range.format.borders.getItem('EdgeBottom').load('style,weight');
      return () => [range.format.fill.color, range.format.font.name, range.format.font.size, border.style];
    });
    const outside = sheet.getRange('C3').load('format/fill/color');
    return () => [...looks.map((look) => look()), outside.format.fill.color];
  },
});

/** The longest list of areas that Excel's interface takes has 8,192 letters; ours stop at 8,000. */
const LONGEST_LIST = 8_000;

function everyOtherCell(): string {
  let list = 'A1';
  for (let row = 3; ; row += 2) {
    const longer = `${list},A${row}`;
    if (longer.length > LONGEST_LIST) return list;
    list = longer;
  }
}

export const longList = workbookProbe({
  id: 'formats.list-of-8000-letters',
  group: 'formats',
  why: '`getRanges` takes a list of areas of 8,000 letters.',
  act: ({ sheet }) => {
    sheet.getRanges(everyOtherCell()).format.fill.color = '#FFFF00';
  },
  read: ({ sheet }) => {
    const address = everyOtherCell();
    const last = sheet.getRange(address.slice(address.lastIndexOf(',') + 1)).load('format/fill/color');
    const between = sheet.getRange('A2').load('format/fill/color');
    return () => [last.format.fill.color, between.format.fill.color];
  },
});

export const flagRule = workbookProbe({
  id: 'formats.rule-relative-to-its-range',
  group: 'formats',
  why: 'A rule by formula is relative to the first cell of its range: the flag is on the row that fell short.',
  act: ({ sheet }) => {
    sheet.getRange('B2:B4').values = [[90], [80], [95]];
    const rule = sheet.getRange('A2:B4').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=$B2<85';
    rule.custom.format.font.color = '#C00000';
  },
  read: ({ sheet }) => {
    const rules = sheet.getRange('A3').conditionalFormats;
    const first = rules.getItemAt(0);
    const range = first.getRange().load('address');
    const formula = first.custom.rule.load('formula');
    const count = rules.getCount();
    return () => [range.address.split('!')[1], formula.formula, count.value];
  },
});

export const scalarFormat = workbookProbe({
  id: 'formats.one-number-format-fills',
  group: 'formats',
  why: 'One number format instead of a grid fills the whole range: blocks are formatted so.',
  act: ({ sheet }) => {
    sheet.getRange('A1:C3').numberFormat = '0.00' as never;
  },
  read: ({ sheet }) => {
    const range = sheet.getRange('A1:C3').load('numberFormat');
    return () => range.numberFormat;
  },
});

export const scalarValue = workbookProbe({
  id: 'formats.one-value-fills',
  group: 'formats',
  why: 'One value instead of a grid fills the whole range.',
  act: ({ sheet }) => {
    sheet.getRange('A1:B2').values = 7 as never;
  },
  read: ({ sheet }) => {
    const range = sheet.getRange('A1:B2').load('values');
    return () => range.values;
  },
});

export const lines = workbookProbe({
  id: 'formats.lines-read-back',
  group: 'formats',
  why: 'Every kind of line our tables use reads back as it was drawn.',
  act: ({ sheet }) => {
    const { borders } = sheet.getRange('B2:C3').format;
    borders.getItem('EdgeTop').style = 'Double';
    borders.getItem('EdgeBottom').style = 'Continuous';
    borders.getItem('EdgeBottom').weight = 'Medium';
    borders.getItem('EdgeLeft').style = 'Dot';
    borders.getItem('InsideHorizontal').style = 'Continuous';
    borders.getItem('InsideHorizontal').weight = 'Hairline';
  },
  read: ({ sheet }) => {
    const { borders } = sheet.getRange('B2:C3').format;
    const sides = (['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'InsideHorizontal'] as const).map((side) =>
      borders.getItem(side).load('style,weight'),
    );
    return () => sides.map(({ style, weight }) => [style, weight]);
  },
});

export const alignment = workbookProbe({
  id: 'formats.alignment-reads-back',
  group: 'formats',
  why: 'Distributed text, indents and wrapping read back: the running text of a report.',
  act: ({ sheet }) => {
    const { format } = sheet.getRange('A1');
    format.horizontalAlignment = 'Distributed';
    format.verticalAlignment = 'Top';
    format.wrapText = true;
    sheet.getRange('A2').format.indentLevel = 2;
  },
  read: ({ sheet }) => {
    const first = sheet.getRange('A1').load('format/horizontalAlignment,format/verticalAlignment,format/wrapText');
    const second = sheet.getRange('A2').load('format/indentLevel');
    return () => [
      first.format.horizontalAlignment,
      first.format.verticalAlignment,
      first.format.wrapText,
      second.format.indentLevel,
    ];
  },
});
