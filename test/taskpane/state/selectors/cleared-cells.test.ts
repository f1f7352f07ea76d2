import type { Fix } from '../../../../src/checks/finding';
import { clearedBy } from '../../../../src/taskpane/state/selectors/cleared-cells';

const emptied = (row: number, column: string, before = 'ทำแล้ว', after = ''): Fix => ({
  kind: 'edit-cells',
  edits: [{ at: { table: 'ITA_Measures', column, row, address: `มาตรการ!A${row + 1}` }, before, after }],
});

it('groups what is emptied by table, with its columns and how many rows lose something', () => {
  const fixes = [
    emptied(1, 'สรุปผล'),
    emptied(1, 'ผลลัพธ์'),
    emptied(2, 'สรุปผล'),
    emptied(2, 'หลักฐาน'),
    emptied(3, 'หมายเหตุ', 'เดิม', 'ต่อเนื่อง'),
    emptied(4, 'สรุปผล', ''),
    { kind: 'insert-column', table: 'ITA_Scores', header: '2569' },
  ] as const;
  expect(clearedBy(fixes)).toEqual([{ table: 'ITA_Measures', columns: ['สรุปผล', 'ผลลัพธ์', 'หลักฐาน'], rows: 2 }]);
});

it('says nothing where nothing is emptied', () => {
  expect(clearedBy([emptied(3, 'หมายเหตุ', 'เดิม', 'ต่อเนื่อง')])).toEqual([]);
});
