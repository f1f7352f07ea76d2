/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { finding, fixable, opened, report } from '../support/opened';
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

  it('offers to take back what it has just changed, and names what was left', async () => {
    const { press, services } = renderPane(opened({ findings: [fixable('error'), finding('warning')] }));
    await press('Check the data');
    await press(/^Fix /);
    await screen.findByRole('button', { name: 'Undo 1 fix' });
    services.left = ['คะแนน!E5'];
    await press('Undo');
    await screen.findByText(/somebody went on with them \(1\): คะแนน!E5/);
    expect(services.asked).toContain('undo c1');
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
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
