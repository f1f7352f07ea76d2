import fc from 'fast-check';
import { Rectangles } from '../../../src/page/compile/rectangles';

describe('gathering cells into rectangles', () => {
  it('joins neighbours in a row, and equal runs below one another', () => {
    const rectangles = new Rectangles<string>();
    rectangles.add('bold', 0, 0, 0);
    rectangles.add('bold', 0, 1, 2);
    rectangles.add('bold', 1, 0, 2);
    rectangles.add('bold', 3, 0, 2);
    expect(rectangles.areas()).toEqual([['bold', ['A1:C2', 'A4:C4']]]);
  });

  it('keeps kinds apart', () => {
    const rectangles = new Rectangles<string>();
    rectangles.add('left', 0, 0, 0);
    rectangles.add('right', 0, 1, 1);
    rectangles.add('left', 1, 0, 0);
    expect(rectangles.areas()).toEqual([
      ['left', ['A1:A2']],
      ['right', ['B1']],
    ]);
  });

  it('covers exactly the cells it was given, each once', () => {
    const grids = fc.array(fc.array(fc.constantFrom('a', 'b', null), { minLength: 5, maxLength: 5 }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(grids, (grid) => {
        const rectangles = new Rectangles<string>();
        grid.forEach((row, r) => row.forEach((kind, c) => kind && rectangles.add(kind, r, c, c)));
        const covered = rectangles
          .entries()
          .flatMap(([kind, blocks]) =>
            blocks.flatMap(({ top, left, bottom, right }) =>
              cellsWithin(top, left, bottom, right).map((cell) => `${kind} ${cell}`),
            ),
          );
        const given = grid.flatMap((row, r) => row.flatMap((kind, c) => (kind ? [`${kind} ${r},${c}`] : [])));
        expect([...covered].sort()).toEqual([...given].sort());
      }),
    );
  });
});

function cellsWithin(top: number, left: number, bottom: number, right: number): readonly string[] {
  const cells: string[] = [];
  for (let r = top; r <= bottom; r += 1) for (let c = left; c <= right; c += 1) cells.push(`${r},${c}`);
  return cells;
}
