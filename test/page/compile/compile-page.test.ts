import { rangeName, type Rectangle } from '../../../src/a1';
import fc from 'fast-check';
import {
  cells,
  gap,
  group,
  line,
  number,
  paragraph,
  softly,
  tableWithNotes,
  text,
} from '../../../src/page/model/blocks';
import { compilePage, placePage } from '../../../src/page/compile/compile-page';
import { TextFitter } from '../../../src/page/layout/text-fitter';
import { CellHandle, fx, live, valueOf } from '../../../src/page/model/live';
import { difference } from '../../../src/page/model/live-values';
import type { Block, Page, TableRow } from '../../../src/page/model/page';
import { layoutWidth, TALLEST_ROW } from '../../../src/page/model/paper';
import { actionsOf, drawSheet, formulasOf } from '../../support/draw-sheet';
import { rectangleOf } from '../../support/rectangle';
import { EVEN } from '../../support/measurer';

function pageOf(blocks: readonly Block[], more: Partial<Page> = {}): Page {
  return {
    orientation: 'portrait',
    columns: [1, 3, 1],
    blocks,
    font: 'TH SarabunPSK',
    digits: 'thai',
    numbered: true,
    stamp: null,
    footer: 'รหัสข้อมูล 1a2b3c4d',
    ...more,
  };
}

function compiled(blocks: readonly Block[], more: Partial<Page> = {}) {
  return compilePage(pageOf(blocks, more), EVEN);
}

function table(rows: readonly TableRow[]): Block {
  return { kind: 'table', columns: ['ที่', 'รายการ', 'คะแนน'], rows };
}

const row = (label: string): TableRow => cells(text('๑'), text(label), text('๘๕'));

describe('a compiled page', () => {
  it('writes all cells at once and reads like the page', () => {
    const sheet = compiled([line('รายงาน', 'title', 3), gap(6), table([group('หมวดแรก'), row('มาตรการ')])]);
    expect(actionsOf(sheet, 'cells')).toHaveLength(1);
    expect(drawSheet(sheet)).toBe(['รายงาน', '', 'ที่ | รายการ | คะแนน', 'หมวดแรก', '๑ | มาตรการ | ๘๕'].join('\n'));
  });

  it('puts addresses where formulas speak of cells, wherever those came to stand', () => {
    const [before, after] = [new CellHandle('before'), new CellHandle('after')];
    const change = difference(valueOf(after, 90), valueOf(before, 85));
    const values = cells(
      number(85, '0', { handle: before }),
      number(live(90, fx`INDEX(${{ reference: 'T[คะแนน]' }},1)`), '0', { handle: after }),
      number(change, '0.00'),
    );
    expect(formulasOf(compiled([gap(6), table([values])]))).toEqual([
      '=INDEX(T[คะแนน],1)',
      '=ROUND(ROUND(B3,2)-ROUND(A3,2),2)',
    ]);
  });

  it('repeats the header of its table on every sheet of paper', () => {
    const long = compiled([line('รายงาน', 'title', 3), table(Array.from({ length: 60 }, () => row('ก')))]);
    expect(actionsOf(long, 'title-rows')).toEqual([{ kind: 'title-rows', rows: '$2:$2' }]);
    const short = compiled([line('รายงาน', 'title', 3), table([row('ก')])]);
    expect(actionsOf(short, 'title-rows')).toEqual([]);
  });

  it('is printed a little smaller than fits, never fitted to the page', () => {
    expect(actionsOf(compiled([row1()]), 'page-setup')).toMatchObject([{ scale: 98 }]);
  });

  it('numbers the pages of a first sheet from the second on, and stamps a draft on every one', () => {
    const [final] = actionsOf(compiled([row1()], { startsNumbering: true }), 'page-setup');
    expect(final).toMatchObject({
      header: '&"TH SarabunPSK,Regular"&16- &P -',
      firstHeader: '',
      firstPageNumber: 1,
    });
    const [draft] = actionsOf(compiled([row1()], { startsNumbering: true, stamp: 'ร่าง' }), 'page-setup');
    expect(draft?.header).toContain('ร่าง  - &P -');
    expect(draft?.firstHeader).toContain('ร่าง');
  });

  it('marks scores below the threshold by one rule', () => {
    const scores = [81.72, 90].map((score) => cells(text('๘'), text('ก'), number(score, '0.00', { flagBelow: 85 })));
    const [flag, ...more] = actionsOf(compiled([table(scores)]), 'conditional-format');
    expect(more).toEqual([]);
    expect(flag).toMatchObject({ area: 'C2:C3', formula: '=AND(ISNUMBER(C2),C2<85)' });
  });

  it('merges the titles of a header over two levels', () => {
    const block: Block = {
      kind: 'table',
      columns: ['มาตรการ', { title: 'สถานะ', columns: ['ยังไม่', 'เสร็จ'] }],
      rows: [],
    };
    const areas = actionsOf(compiled([block]), 'merge').map(({ area }) => area);
    expect(areas).toEqual(['B1:C1', 'A1:A2']);
  });

  it('takes as many actions for a thousand rows as for ten', () => {
    const rows = (count: number) => Array.from({ length: count }, (_, index) => row(`มาตรการที่ ${index}`));
    expect(compiled([table(rows(1000))]).actions.length).toBeLessThanOrEqual(
      compiled([table(rows(100))]).actions.length,
    );
  });
});

function row1(): Block {
  return paragraph('ข้อความ', 3);
}

describe('a row taller than a page', () => {
  const long = Array.from({ length: 200 }, (_, index) => `ข้อ ${index} ดำเนินการแล้ว`).join('\n');
  const layout = placePage(pageOf([table([row('สั้น'), row(long), row('ถัดไป')])]), EVEN);

  it('goes on in rows that Excel can have, losing nothing', () => {
    expect(Math.max(...layout.rows.map(({ height }) => height))).toBeLessThanOrEqual(TALLEST_ROW);
    const texts = layout.rows.flatMap(({ cells: placed }) => placed.filter(({ column }) => column === 1));
    const whole = texts.slice(2, -1).map(({ content }) => content);
    expect(whole.join('\n')).toBe(long);
  });

  it('is drawn as one row', () => {
    expect(layout.rows.map(({ pieceOf }) => pieceOf !== null)).toEqual([
      false,
      false,
      ...layout.rows.slice(2, -1).map(() => true),
      false,
    ]);
  });
});

describe('a row that is taller than what the titles leave of a page', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, index) => `ข้อ ${index} ดำเนินการแล้ว`).join('\n');
  const titled = (count: number) => [
    line('รายงาน', 'title', 3, true),
    gap(120),
    table([group('หมวด'), row(lines(count)), row('ถัดไป')]),
  ];

  it('begins below them, rather than leave them alone on theirs', () => {
    const { rows: placed, breaks } = placePage(pageOf(titled(34)), EVEN);
    expect(breaks.length).toBe(1);
    expect(placed.slice(0, breaks[0]).some(({ keepWithNext }) => !keepWithNext)).toBe(true);
  });

  it('is closed by a border on both sheets of paper', () => {
    const sheet = compiled(titled(34));
    const [first = 0] = actionsOf(sheet, 'page-breaks')[0]?.before ?? [];
    const edges = actionsOf(sheet, 'border').filter(({ line: kind }) => kind === 'thin');
    const closed = (edge: 'top' | 'bottom', at: number) =>
      edges.some(
        ({ areas, edges: drawn }) =>
          drawn.includes(edge) && areas.some((area) => rectangleOf(area)[edge] === at && rectangleOf(area).right > 0),
      );
    expect([closed('bottom', first - 2), closed('top', first - 1)]).toEqual([true, true]);
  });
});

describe('the title of a column', () => {
  it('ends its lines only where it may', () => {
    const titles = ['ที่', softly('มาตรการ/', 'กิจกรรม/', 'แนวทาง', 'ที่ดำเนินการ'), softly('ระยะเวลา', 'ดำเนินการ')];
    const sheet = compiled([{ kind: 'table', columns: titles, rows: [] }], { columns: [1, 2, 2] });
    expect(drawSheet(sheet)).toBe('ที่ | มาตรการ/กิจกรรม/⏎แนวทางที่ดำเนินการ | ระยะเวลาดำเนินการ');
  });
});

describe('columns after the amount of their text', () => {
  const long = 'ดำเนินการตามแผนและรายงานผลทุกไตรมาส '.repeat(12);
  const widthsOf = (rows: readonly TableRow[], fitColumns: boolean) =>
    placePage(pageOf([table(rows)], { columns: [1, 1, 1], fitColumns }), EVEN).widths;

  it('give a column with much text most of the width, and leave the titles their words', () => {
    const [first = 0, second = 0, third = 0] = widthsOf([cells(text('ก'), text(long), text('ข'))], true);
    expect(second).toBeGreaterThan(3 * Math.max(first, third));
    expect(Math.min(first, third)).toBeGreaterThanOrEqual(50);
  });

  it('make the table lower than equal ones do', () => {
    const rows = [cells(text('ก'), text(long), text('แจ้งเวียน\nแล้ว')), cells(text('ข'), text('แล้ว'), text(long))];
    const heightWith = (fitColumns: boolean) =>
      placePage(pageOf([table(rows)], { columns: [1, 1, 1], fitColumns }), EVEN).rows.reduce(
        (sum, { height }) => sum + height,
        0,
      );
    expect(heightWith(true)).toBeLessThan(0.8 * heightWith(false));
  });

  it('fill the page whatever is in them', () => {
    const cellText = fc.array(fc.constantFrom('มาตรการ ', 'ดำเนินการ ', 'แจ้งเวียน\n'), { maxLength: 60 });
    const tables = fc.array(fc.tuple(cellText, cellText, cellText), { maxLength: 5 });
    fc.assert(
      fc.property(tables, (entries) => {
        const widths = widthsOf(
          entries.map((entry) => cells(...entry.map((parts) => text(parts.join(''))))),
          true,
        );
        const width = layoutWidth('portrait');
        expect(width - widths.reduce((sum, one) => sum + one, 0)).toBeLessThan(0.75);
        expect(Math.min(...widths)).toBeGreaterThanOrEqual(49);
      }),
      { numRuns: 60 },
    );
  });
});

describe('page breaks', () => {
  it('never leave a heading alone at the foot of a page', () => {
    const rows = Array.from({ length: 60 }, (_, index) => [group(`หมวด ${index}`), row('มาตรการ')]).flat();
    const { breaks, rows: placed } = placePage(pageOf([table(rows)]), EVEN);
    expect(breaks.length).toBeGreaterThan(1);
    for (const first of breaks) expect(placed[first - 1]?.keepWithNext).toBe(false);
  });

  it('leave a row of the table above the notes of a table that goes on', () => {
    for (const above of [600, 620, 640, 660]) {
      const rows = [row('ก'), row('ข')];
      const notes = tableWithNotes({ kind: 'table', columns: ['ที่', 'รายการ', 'คะแนน'], rows }, ['หมายเหตุ'], 3);
      const { breaks, rows: placed } = placePage(pageOf([gap(above), row1(), ...notes]), EVEN);
      expect(placed.slice(breaks[0] ?? 0).filter(({ cells: inRow }) => inRow.length === 3).length).toBeGreaterThan(0);
    }
  });

  it('are none where everything fits', () => {
    expect(placePage(pageOf([table([row('ก')])]), EVEN).breaks).toEqual([]);
  });
});

describe('whatever is on the page', () => {
  const words = fc.array(fc.constantFrom('มาตรการ', 'ดำเนินการ', ' ', '\n', 'ประชาสัมพันธ์', '๑.'), { maxLength: 120 });
  const texts = words.map((parts) => parts.join(''));
  const rows = fc.oneof(
    fc.tuple(texts, texts, texts).map(([a, b, c]) => cells(text(a), text(b), text(c))),
    texts.map((heading) => group(heading)),
  );
  const blocks = fc.array(
    fc.oneof(
      texts.map((one) => paragraph(one, 3)),
      texts.map((one) => line(one, 'title', 3)),
      fc.integer({ min: 1, max: 40 }).map(gap),
      fc.array(rows, { minLength: 1, maxLength: 6 }).map(table),
    ),
    { minLength: 1, maxLength: 6 },
  );
  const pages = fc
    .tuple(blocks, fc.array(fc.integer({ min: 10, max: 60 }), { minLength: 3, maxLength: 3 }), fc.boolean())
    .map(([some, columns, wide]) => pageOf(some, { columns, orientation: wide ? 'landscape' : 'portrait' }));

  it('fills the width that can be printed on, and no more', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const sum = placePage(page, EVEN).widths.reduce((a, b) => a + b, 0);
        const width = layoutWidth(page.orientation);
        expect(sum).toBeLessThanOrEqual(width);
        expect(width - sum).toBeLessThan(0.75);
      }),
    );
  });

  it('gives every text the height it needs', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const { rows: placed, widths } = placePage(page, EVEN);
        const fitter = new TextFitter(EVEN);
        for (const { cells: inRow, height } of placed) {
          for (const { content, style, column, span, rowSpan } of inRow) {
            const width = widths.slice(column, column + span).reduce((a, b) => a + b, 0);
            if (rowSpan > 1 || !style.wrap) continue;
            expect(height).toBeGreaterThanOrEqual(fitter.heightOf(content, style, width));
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never merges a cell twice', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const merged = actionsOf(compilePage(page, EVEN), 'merge').map(({ area }) => rectangleOf(area));
        const overlapping = merged.filter((one, index) => merged.slice(index + 1).some((other) => overlap(one, other)));
        expect(overlapping.map(rangeName)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}
