import { watchTables } from '../../../src/excel/host/watch-tables';
import { excelWith } from '../../support/excel';

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe('watching the tables', () => {
  it('calls back when a person types into a table, and no longer once stopped', async () => {
    const host = await excelWith({ ITA_Scores: { headers: ['ก', 'ข'], rows: [[1, 2]], sheet: 'คะแนน' } });
    let calls = 0;
    const watching = await watchTables(() => (calls += 1));
    host.user.setCell('คะแนน', 'B2', '3');
    await pause();
    expect(calls).toBe(1);
    if (watching.ok) watching.value();
    await pause();
    host.user.setCell('คะแนน', 'B2', '4');
    await pause();
    expect(calls).toBe(1);
  });

  it('calls back when a sheet is deleted', async () => {
    const host = await excelWith({ ITA_Scores: { headers: ['ก', 'ข'], rows: [[1, 2]], sheet: 'คะแนน' } });
    let calls = 0;
    await watchTables(() => (calls += 1));
    host.user.deleteSheet('Sheet1');
    await pause();
    expect(calls).toBe(1);
  });
});
