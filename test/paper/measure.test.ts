import { execFileSync } from 'node:child_process';
import { TextFitter } from '../../src/page/layout/text-fitter';
import { STYLES } from '../../src/page/model/text-styles';
import { SARABUN } from '../../src/thai/layout/measure-text';
import { sampleSnapshot } from '../support/sample';
import { bestRowHeights } from './row-heights';
import { STAND_IN_SCALE } from './stand-in-font';

/**
 * Laksaman is TH Sarabun drawn larger, so that 10.6 points of it are 16.06 of TH Sarabun. Free systems have the one and not
 * the other.
 */
const STAND_IN = 'Laksaman';
const STAND_IN_SIZE = 10.6;
const SIZE = STAND_IN_SIZE / STAND_IN_SCALE;

const hasStandIn = execFileSync('fc-list', [STAND_IN]).length > 0;
/** What LibreOffice's rows of this font grow by with each line, and what they have besides, in points. */
const LINE = 17.17;
const BESIDES = 1.45;

const WIDTHS = [95, 130, 175, 240, 330, 450];

/** All longer Thai texts of the worked example, none of which the measure was tuned on, each in two widths. */
const texts = [...new Set(sampleSnapshot().tables.flatMap(({ values }) => values.flat()))].filter(
  (value): value is string => typeof value === 'string' && value.length > 15 && /[ก-ฮ]/.test(value),
);
const cells = texts.flatMap((text, index) =>
  [0, 3].map((further) => ({
    text,
    width: WIDTHS[(index + further) % WIDTHS.length] ?? 0,
    font: STAND_IN,
    size: STAND_IN_SIZE,
    bold: index % 5 === 0,
  })),
);

(hasStandIn ? describe : describe.skip)('the height reckoned for a text', () => {
  it('is never less than LibreOffice needs, and hardly ever more than one line more', async () => {
    const fitter = new TextFitter(SARABUN);
    const heights = await bestRowHeights(cells);
    const compared = cells.map(({ text, width, bold }, index) => {
      const style = { ...STYLES.tableText, indent: 0, size: SIZE, bold };
      const best = heights[index] ?? 0;
      const spare = fitter.heightOf(text, style, width) - best;
      const moreLines = fitter.linesOf(text, style, width).length - Math.round((best - BESIDES) / LINE);
      return { text, width, best, spare, moreLines };
    });
    expect(compared.length).toBeGreaterThan(100);
    expect(compared.filter(({ spare }) => spare < 0)).toEqual([]);
    expect(compared.filter(({ moreLines }) => moreLines < 0 || moreLines > 2)).toEqual([]);
    // A text that only just fits its lines is given one to spare, on purpose.
    const shareOf = (lines: number) => compared.filter(({ moreLines }) => moreLines === lines).length / compared.length;
    expect(shareOf(2)).toBeLessThan(0.02);
    expect(shareOf(0)).toBeGreaterThan(0.8);
  });
});
