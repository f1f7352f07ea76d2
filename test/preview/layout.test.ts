import fc from 'fast-check';
import { rowsToDraw, Track } from '../../preview/grid/layout';

const rowsOf = (count: number): Track => new Track(Array.from({ length: count }, () => 20));

describe('Track', () => {
  it('finds the line at any position, hidden lines never', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 7, 20, 33), { minLength: 1 }), fc.nat(999), (sizes, per) => {
        const track = new Track(sizes);
        fc.pre(track.length > 0);
        const position = (track.length - 0.5) * (per / 999);
        const line = track.at(position);
        expect(track.size(line)).toBeGreaterThan(0);
        expect(track.start(line)).toBeLessThanOrEqual(position);
        expect(track.start(line + 1)).toBeGreaterThan(position);
      }),
    );
  });

  it('steps over hidden lines and stays where nothing is left', () => {
    const track = new Track([20, 0, 0, 20]);
    expect(track.next(0, 1)).toBe(3);
    expect(track.next(3, -1)).toBe(0);
    expect(track.next(3, 1)).toBe(3);
  });
});

describe('rowsToDraw', () => {
  it('draws what is in sight and little more, however many rows there are', () => {
    const { first, last } = rowsToDraw(rowsOf(50_000), { top: 400_000, height: 600 }, 0, [], 12);
    expect(first).toBeLessThanOrEqual(20_000);
    expect(last).toBeGreaterThanOrEqual(20_030);
    expect(last - first).toBeLessThan(80);
  });

  it('leaves out frozen rows, which are drawn apart', () => {
    expect(rowsToDraw(rowsOf(100), { top: 0, height: 200 }, 3, [], 12).first).toBe(3);
  });

  it('draws merged areas whole', () => {
    const merge = { top: 10, left: 0, bottom: 90, right: 0 };
    expect(rowsToDraw(rowsOf(500), { top: 1200, height: 200 }, 0, [merge], 12)).toMatchObject({ first: 10 });
    expect(rowsToDraw(rowsOf(500), { top: 0, height: 200 }, 0, [merge], 12).last).toBeGreaterThanOrEqual(90);
  });
});
