import type { Finding, Fix } from '../../src/checks/finding';
import { fixesTogether } from '../../src/checks/compatible-fixes';
import { book, facts, PUBLISHED, setAll } from './base-workbook';
import { afterFix, check } from './rules/harness';

/** The repairs offered by a rule. */
function offered(findings: readonly Finding[], rule: string): readonly Fix[] {
  return findings.flatMap((finding) => (finding.rule === rule && finding.fix ? [finding.fix] : []));
}

it('takes the repair of every cell of one kind', () => {
  const spec = book(setAll('ITA_Measures', 'วิธีดำเนินการ', 'จัดทำเเผน'));
  const fixes = fixesTogether(offered(check(spec), 'text.thai-repair'));
  expect(fixes.map((fix) => fix.kind === 'edit-cells' && fix.edits[0]?.at.row)).toEqual([1, 2, 3]);
});

it('repairs a cell with two faults one after the other', () => {
  const spec = book(PUBLISHED, facts('ตัวชี้วัดที่ ๘ ได้ ๘๗.๑๒ คะแนน ตัวชี้วัดที่ ๙ ได้ ๘๑.๔๗ คะแนน'));
  const isWrong = ({ rule }: { readonly rule: string }) => rule === 'claim.score-differs';
  expect(offered(check(spec), 'claim.score-differs')).toHaveLength(2);
  expect(fixesTogether(offered(check(spec), 'claim.score-differs'))).toHaveLength(1);
  const once = check(spec).filter(isWrong).slice(0, 1).reduce(afterFix, spec);
  const twice = check(once).filter(isWrong).reduce(afterFix, once);
  expect(twice.ITA_Texts?.rows[1]?.[1]).toBe('ตัวชี้วัดที่ ๘ ได้ ๘๑.๗๒ คะแนน ตัวชี้วัดที่ ๙ ได้ ๘๗.๑๔ คะแนน');
});

it('adds once what several findings ask for, and renames a header once', () => {
  const at = { table: 'ITA_Measures', column: 'ผู้ทำ', row: 0, address: 'มาตรการ!I3' } as const;
  const column: Fix = { kind: 'insert-column', table: 'ITA_Measures', header: 'สถานะ' };
  const other: Fix = { ...column, header: 'สรุปผล' };
  const rename: Fix = { kind: 'rename-header', at, before: 'ผู้ทำ', after: 'ผู้รับผิดชอบ' };
  expect(fixesTogether([column, { ...column }, other, rename, { ...rename, after: 'มาตรการ' }])).toEqual([
    column,
    other,
    rename,
  ]);
});
