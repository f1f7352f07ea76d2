import { assessed } from '../../src/workbook/assess-workbook';
import { checkBook } from '../../src/checks/check';
import { PLANTED_MISTAKES, type PlantedMistake } from '../../src/templates/sample/mistakes';
import { serialOf } from '../../src/thai/dates/dates';
import { sampleBook } from '../support/sample';

const TODAY = serialOf(2025, 10, 3);

/** Rule and place of everything found, beyond what the figures of the sample call for by themselves. */
function foundWith(mistakes: readonly PlantedMistake[]): readonly string[] {
  const places = (planted: readonly PlantedMistake[]) =>
    checkBook(assessed(sampleBook(planted)), { today: TODAY }).map(
      ({ rule, at }) => `${rule} ${at?.table} ${at?.row} ${at?.column}`,
    );
  const before = new Set(places([]));
  return places(mistakes).filter((place) => !before.has(place));
}

/** Where a planted mistake is found: in its own cell, unless what it breaks is seen elsewhere. */
function placeOf(mistake: PlantedMistake): string {
  if ('renamed' in mistake) return `${mistake.rule} ${mistake.table} 0 ${mistake.renamed}`;
  if (mistake.rule === 'coverage.issue') return 'coverage.issue ITA_Issues 2 รหัสข้อ';
  if (mistake.rule === 'measure.period-reversed') return `${mistake.rule} ITA_Measures ${mistake.row} วันสิ้นสุด`;
  return `${mistake.rule} ${mistake.table} ${mistake.row} ${mistake.header}`;
}

it('says of the sample only what its figures call for: a score below the threshold and two large falls', () => {
  const findings = checkBook(assessed(sampleBook()), { today: TODAY });
  expect(findings.map(({ rule, at }) => [rule, at?.row])).toEqual([
    ['score.below-threshold', 8],
    ['change.outlier', 8],
    ['change.outlier', 9],
  ]);
});

it('finds every planted mistake at its cell, and nothing else', () => {
  expect([...foundWith(PLANTED_MISTAKES)].sort()).toEqual(PLANTED_MISTAKES.map(placeOf).sort());
});

it('orders what it finds by table, then by row', () => {
  const findings = checkBook(assessed(sampleBook(PLANTED_MISTAKES)), { today: TODAY });
  const rows = findings.filter(({ table }) => table === 'ITA_Measures').map(({ at }) => at?.row ?? 0);
  expect(rows).toEqual([...rows].sort((a, b) => a - b));
  expect([...new Set(findings.map(({ table }) => table))]).toEqual([
    'ITA_Scores',
    'ITA_Results',
    'ITA_Issues',
    'ITA_Measures',
    'ITA_Analysis',
    'ITA_Texts',
  ]);
});
