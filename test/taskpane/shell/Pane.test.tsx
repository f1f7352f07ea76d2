/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { completenessOf } from '../../../src/checks/completeness';
import { cellRef, FILLED, finding, fixable, opened, report, reportSheet } from '../support/opened';
import { renderPane } from '../support/render-pane';

const heading = (name: string | RegExp) => screen.findByRole('heading', { name });
const status = () => screen.getByRole('status');

describe('the pane', () => {
  it('leads a clerk from the data to the finished report by one button', async () => {
    const { press, services } = renderPane();
    await heading('The data has been read');
    await press('Check the data');
    await heading('The data is in order');
    await press('Go to reports');
    await heading('Ready to make the report');
    await press('Make the report');
    await heading('The report is ready');
    await press('See the next sheet');
    expect(services.asked.filter((what) => what !== 'open')).toEqual(['make annual', 'sheet ผลการดำเนินการ']);
  });

  it('starts a workbook without tables, or lets one try an example with mistakes', async () => {
    const { press, services } = renderPane(opened({}, {}));
    await heading('Start by putting in the tables');
    await press('An example with mistakes to fix');
    await heading('The data has been read');
    expect(services.asked).toContain('template mistakes');
  });

  it('shows the scores in words as well as in bars', async () => {
    renderPane();
    const item = (await screen.findByText('8. การปรับปรุงระบบการทำงาน')).closest('li');
    expect(item?.textContent).toContain('81.72');
    expect(item?.textContent).toContain('Down 15.91');
    expect(item?.textContent).toContain('Below threshold');
  });

  it('shows a fix before → after, carries it out, and counts anew', async () => {
    const { press, services } = renderPane(opened({ findings: [fixable('error'), finding('warning')] }));
    await press('Check the data');
    await heading('1 thing to fix');
    expect(screen.getByText('๙๘.๔๓').closest('del')).not.toBeNull();
    expect(screen.getByText('98.43').closest('ins')).not.toBeNull();
    await press(/^Fix /);
    await heading('Nothing has to be fixed');
    expect(services.asked).toContain('fix 1');
    expect(status().textContent).toBe('Fixed 1');
  });

  it('lists all fixes of a kind before any is made', async () => {
    const { press, services } = renderPane(
      opened({ findings: [fixable('error', 'คะแนน!D5'), fixable('error', 'คะแนน!D6')] }),
    );
    await press('Check the data');
    await press('See how to fix 2');
    const title = await heading('What can be fixed at once');
    expect(document.activeElement).toBe(title);
    expect(screen.getByText('2567 · คะแนน!D6')).not.toBeNull();
    expect(services.asked).toEqual(['open']);
    await press('Fix these 2');
    await heading('The data is in order');
    expect(services.asked).toContain('fix 2');
  });

  it('says why each fix of a list is offered, and leaves out what is unticked', async () => {
    const { press, services, user } = renderPane(
      opened({ findings: [fixable('error', 'คะแนน!D5'), fixable('error', 'คะแนน!D6')] }),
    );
    await press('Check the data');
    await press('See how to fix 2');
    const [first] = screen.getAllByRole('checkbox');
    expect(first?.closest('li')?.textContent).toContain('Example error');
    await user.click(first!);
    await press('Fix this one');
    expect(services.asked).toContain('fix 1');
  });

  it('offers no way to set aside what cannot be true', async () => {
    const { press } = renderPane(opened({ findings: [finding('error', { mustBeFixed: true })] }));
    await press('Check the data');
    await heading('1 thing to fix');
    expect(screen.queryByRole('button', { name: /^Set aside…/ })).toBeNull();
  });

  it('says at the reports what was set aside, and leads to it', async () => {
    const aside = [{ key: 'k', finding: finding('warning'), reason: 'checked with the gazette' }];
    const { press } = renderPane(opened({ findings: [finding('warning')], setAside: aside }));
    await press(/Report/);
    await press('Make the report');
    await screen.findAllByText(/1 thing set aside\./);
    await press('1 set aside');
    await heading('Nothing has to be fixed');
    expect((await screen.findByText(/checked with the gazette/)).closest('details')?.open).toBe(true);
  });

  it('sets a finding aside for a reason only, and brings it back', async () => {
    const { press, user, services } = renderPane(opened({ findings: [finding('warning')] }));
    await press('Check the data');
    await press(/^Set aside…/);
    await press('Set aside');
    expect(services.asked).toEqual(['open']);
    await user.type(screen.getByLabelText('Reason for setting aside'), 'checked{Enter}');
    await heading('The data is in order');
    expect(services.asked).toContain('set aside: checked');
    await user.click(screen.getByText('1 set aside'));
    await press('Bring back');
    expect(services.asked).toContain('revoke k1');
  });

  it('goes to the cell of a finding', async () => {
    const { press, services } = renderPane(opened({ findings: [finding('error')] }));
    await press('Check the data');
    await press('Go to คะแนน!D5 Indicator 1 การปฏิบัติหน้าที่ · 2567');
    expect(services.asked).toContain('go คะแนน!D5');
  });

  it('goes from one finding to the next, and marks the card it is at', async () => {
    const findings = ['คะแนน!D5', 'คะแนน!D6'].map((address) => fixable('error', address));
    const { press, services } = renderPane(opened({ findings }));
    await press('Check the data');
    await press('Next');
    await press('Next');
    expect(services.asked).toEqual(['open', 'go คะแนน!D5', 'go คะแนน!D6']);
    await screen.findByText('2 of 2');
    const [current, ...others] = screen.getAllByRole('listitem').filter((card) => card.ariaCurrent === 'true');
    expect(current?.textContent).toContain('Indicator 1');
    expect(others).toEqual([]);
  });

  it('shows many of a kind as one, with a fix for all and each by itself on demand', async () => {
    const findings = [5, 6, 7, 8].map((row) => fixable('warning', `คะแนน!D${row}`));
    const { press } = renderPane(opened({ findings }));
    await press('Check the data');
    await screen.findByRole('heading', { name: 'Example finding: 4 places' });
    expect(screen.queryByRole('button', { name: /^Go to คะแนน/ })).toBeNull();
    await press(/^One by one/);
    expect(screen.getAllByRole('button', { name: /^Go to คะแนน/ })).toHaveLength(4);
    await press('Fix all 4 of this kind');
    await heading('All of this kind');
  });

  it('offers to fix the warnings together too', async () => {
    const findings = [fixable('warning', 'คะแนน!D5'), fixable('warning', 'คะแนน!D6', 'text.tags')];
    const { press, services } = renderPane(opened({ findings }));
    await press('Check the data');
    await press('See fixes for 2 warnings');
    await press('Fix these 2');
    await heading('The data is in order');
    expect(services.asked).toContain('fix 2');
  });

  it('asks first whether the missing column is there under another name', async () => {
    const without = { headers: ['ตัวชี้วัดที่', 'ตัวชี้วัด', 'วิธีวัด', '2567'], rows: [[1, 'การปฏิบัติหน้าที่', 'IIT', 100]] };
    const fix = { kind: 'insert-column', table: 'ITA_Scores', header: 'เครื่องมือ' } as const;
    const missing = finding('error', { at: { ...cellRef('คะแนน!A3'), row: 0 }, fix });
    const { press } = renderPane(opened({ findings: [missing] }, { ...FILLED, ITA_Scores: without }));
    await press('Check the data');
    const [first, second] = await screen.findAllByRole('button', { name: /^(Match columns|Add the column)/ });
    expect([first?.textContent, second?.textContent]).toEqual(['Match columns', 'Add the column']);
    await press('Match columns');
    await heading(/^Match/);
  });

  it('shows what an assessor would miss, each a press away from its cell', async () => {
    const { press, services } = renderPane(opened());
    const { book } = services.workbook;
    services.advice = { checklist: completenessOf(book, { today: 46_000 }), unprinted: [] };
    await press('Check the data');
    await screen.findByRole('heading', { name: 'What an assessor looks for' });
    await press(/^How they are carried out ?1 of 2/);
    expect(services.asked.at(-1)).toMatch(/^go ./);
    await press(/^Analysis of the previous year’s result/);
    expect(services.asked).toContain('insert ITA_Analysis');
  });

  it('lists what was typed and no chosen report prints', async () => {
    const { press, services } = renderPane(opened());
    services.advice = {
      checklist: [],
      unprinted: [{ table: 'ITA_Measures', name: 'หลักฐาน', cells: [cellRef('มาตรการ!P4')], printedIn: ['memo'] }],
    };
    await press(/Report/);
    await screen.findByText('Typed, but not printed by the chosen reports: 1');
    await screen.findByText('Printed in “Report memo”');
    await press('Go to มาตรการ!P4');
    expect(services.asked).toContain('go มาตรการ!P4');
  });

  it('leads to the next year once the round is over and reported on', async () => {
    const carryForward = [{ to: 'next-year', fixes: [] }] as const;
    const due = opened({ carryForward, sheets: [reportSheet('ปก')] });
    const { press } = renderPane(due);
    await screen.findByText('This round is over and reported on');
    await press('Go on to the next fiscal year');
    await heading('Go on to the next fiscal year');
  });

  it('shows only what a count is pressed for', async () => {
    const { press } = renderPane(opened({ findings: [finding('error'), finding('tip')] }));
    await press('Check the data');
    await press('Tips 1');
    expect(screen.queryByText('Example error')).toBeNull();
    expect(screen.getByText('Example tip')).not.toBeNull();
  });

  it('asks back before making a report while warnings are open', async () => {
    const { press, services } = renderPane(opened({ findings: [finding('warning')] }));
    await press(/Report/);
    await press('Make the report');
    await heading('1 thing still worth a look');
    expect(services.asked).toEqual(['open']);
    await press('Make the report anyway');
    await heading('The report is ready');
  });

  it('makes a draft while errors are open, never the final report', async () => {
    const { press, services } = renderPane(opened({ findings: [finding('error')] }));
    await press(/Report/);
    expect(screen.queryByRole('button', { name: 'Make the report' })).toBeNull();
    await press('Make a draft');
    await heading('The draft is ready');
    expect(services.asked).toContain('make annual draft');
  });

  it('shows how far the reports have come, and stops when told to', async () => {
    const { press, services } = renderPane();
    let release: () => void = () => undefined;
    services.hold = new Promise((resolve) => {
      release = resolve;
    });
    await press(/Report/);
    await press('Make the report');
    await heading('Making the report');
    expect(status().textContent).toBe('Writing sheet “ผลการดำเนินการ”');
    await press('Cancel');
    release();
    await screen.findByText('Your data and earlier reports are intact. Make the reports again when you are ready.');
  });

  it('says so when it was too late to stop, and offers the versions before', async () => {
    const { press, services } = renderPane(opened({ reports: [report('annual', ['ปก'], true)] }));
    let release: () => void = () => undefined;
    const { makeReports } = services;
    services.makeReports = async (request, onProgress) => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return makeReports.call(services, request, onProgress, new AbortController().signal);
    };
    await press(/Report/);
    await press('Make the report');
    await press('Cancel');
    release();
    await press('Bring back the version before');
    expect(services.asked).toContain('restore');
  });

  it('says why a report cannot be made', async () => {
    const { press } = renderPane();
    await press(/Report/);
    const card = (await screen.findByText('Report memo')).closest('li') as HTMLElement;
    expect(within(card).getByText('Needs the scores of two years')).not.toBeNull();
    expect(within(card).queryByRole('checkbox')).toBeNull();
  });

  it('says after a failure that nothing was lost, and tries again', async () => {
    const { press, services } = renderPane();
    await press(/Report/);
    services.failNext = 'cell-being-edited';
    await press('Make the report');
    await heading('A cell is still being typed in');
    expect(screen.queryByText('Ready to make the report')).toBeNull();
    expect(status().textContent).toContain('Your data is intact');
    await press('Try again');
    await heading('The report is ready');
  });

  it('asks a second time before it clears what somebody else is building', async () => {
    const { press, services } = renderPane();
    await press(/Report/);
    services.failNext = 'others-at-work';
    await press('Make the report');
    await press('Clear and make again');
    expect(screen.getByText(/their work stops/)).not.toBeNull();
    // Pressed twice in haste, nothing is cleared: the way back has the place and the focus.
    expect(document.activeElement?.textContent).toBe('Keep waiting');
    await press('Keep waiting');
    const before = services.asked.length;
    await press('Clear and make again');
    expect(services.asked).toHaveLength(before);
    await press('Clear them now');
    await heading('The report is ready');
  });

  it('reads again when somebody types, after a pause', async () => {
    const { press, services } = renderPane();
    await press('Check the data');
    services.type(opened({ findings: [finding('error')] }));
    expect(await heading('1 thing to fix')).toBeTruthy();
  });

  it('changes its language at a press', async () => {
    const { press } = renderPane();
    await press('ไทย');
    await heading('อ่านข้อมูลแล้ว');
    expect(document.documentElement.lang).toBe('th');
  });
});
