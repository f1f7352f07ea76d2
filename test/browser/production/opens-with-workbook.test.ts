import { PLATFORMS } from './played-excel';
import { closeCleanly, useExcel } from './production';

const excelOn = useExcel();

const SETTING = 'Office.AutoShowTaskpaneWithDocument';
const QUESTION = { name: 'ให้แผงงานเปิดเองทุกครั้งที่เปิดสมุดงานนี้ไหม' };
const SWITCH = { name: 'เปิดแผงงานเองเมื่อเปิดสมุดงานนี้' };

describe.each(PLATFORMS)('a workbook with our tables, in Excel (%s)', (platform) => {
  it('is asked about once, and then keeps in its settings that the pane opens with it', async () => {
    const excel = await excelOn(platform, 'sample');
    const pane = await excel.open('taskpane');
    await pane.getByRole('heading', QUESTION).waitFor();
    expect(await excel.settings()).toEqual({});
    await pane.getByRole('button', { name: 'ให้เปิดเอง' }).click();
    await pane.getByRole('checkbox', SWITCH).waitFor();
    expect(await excel.settings()).toEqual({ [SETTING]: 'true' });
    await closeCleanly(excel);
  });

  it('can be told otherwise later', async () => {
    const excel = await excelOn(platform, 'sample', { settings: { [SETTING]: 'true' } });
    const pane = await excel.open('taskpane');
    await pane.getByRole('checkbox', SWITCH).click();
    await pane.getByText('แผงงานจะไม่เปิดเอง').first().waitFor();
    expect(await excel.settings()).toEqual({ [SETTING]: 'false' });
    await closeCleanly(excel);
  });
});
