import { RULES } from '../../../src/checks/rules/all-rules';
import type { CellRef } from '../../../src/workbook/cell';
import { bookOf } from '../../support/book';
import { BASE } from '../base-workbook';
import { CASES } from './all-cases';
import { afterFix, check } from './harness';

const placeOf = (at: CellRef | null | undefined) => at && [at.table, at.row, at.column];

it('finds nothing in a correct workbook', () => {
  expect(check(BASE)).toEqual([]);
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const cases = CASES[id];

  it('has an example that is found, and a near miss', () => {
    expect(cases?.found).not.toHaveLength(0);
    expect(cases?.silent).not.toHaveLength(0);
  });

  it.each(cases?.found.map((found) => [found.example, found] as const) ?? [])('finds «%s»', (_, found) => {
    const findings = check(found.book, found.options);
    const own = findings.filter((finding) => finding.rule === id);
    expect(own.map(({ at }) => placeOf(at))).toEqual([found.at && [...found.at]]);
    expect(findings.flatMap(({ rule: other }) => (other === id ? [] : other)).sort()).toEqual(
      [...(found.also ?? [])].sort(),
    );
    const [finding] = own;
    expect(finding?.severity).toBe(found.severity ?? rule.severities[0]);
    expect(rule.severities).toContain(finding?.severity);
    expect(finding?.message.th).toContain(found.says ?? '');
    for (const text of [finding?.message.th, finding?.message.en]) {
      expect(text).toMatch(/\S+ \S+/);
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    }
    if (found.related) expect(placeOf(finding?.related)).toEqual([...found.related]);
    if (found.fix) expect(finding?.fix).toMatchObject(found.fix);
    if (found.fixed) expect(finding?.fix).toMatchObject({ edits: found.fixed.map((after) => ({ after })) });
    if (finding?.fix?.kind === 'edit-cells' || finding?.fix?.kind === 'rename-header') {
      const rest = check(afterFix(found.book, finding), found.options).filter((again) => again.rule === id);
      expect(rest).toEqual([]);
    }
  });

  it.each(cases?.silent.map((silent) => [silent.example, silent] as const) ?? [])(
    'is silent about «%s»',
    (_, silent) => {
      expect(check(silent.book, silent.options).filter((finding) => finding.rule === id)).toEqual([]);
    },
  );
});

it('has no examples of rules that are not there', () => {
  const ids = RULES.map(({ id }) => id);
  expect(Object.keys(CASES).filter((id) => !ids.includes(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

it('reads the base workbook as its author meant it', () => {
  const { tables, measures, scores } = bookOf(BASE);
  expect(Object.values(tables).map(({ kind }) => kind)).toEqual(Array(8).fill('found'));
  expect([measures.length, scores.length]).toEqual([3, 10]);
});
