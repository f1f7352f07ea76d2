/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { completenessOf } from '../../../src/checks/completeness';
import { RULE_TITLES } from '../../../src/checks/rules/rule-titles';
import { cellRef, FILLED, finding, fixable, opened, reportSheet } from '../support/opened';
import { renderPane } from '../support/render-pane';

const heading = (name: string | RegExp) => screen.findByRole('heading', { name });

describe('the pane', () => {
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
    await heading(`${RULE_TITLES['number.text']?.en} · 4 places`);
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
});
