/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { opened } from '../support/opened';
import { renderPane } from '../support/render-pane';

const QUESTION = { name: 'Open the pane whenever this workbook is opened?' };
const SWITCH = { name: 'Open the pane with this workbook' };
const read = () => screen.findByRole('heading', { name: 'The data has been read' });

describe('opening the pane with the workbook', () => {
  it('is asked about once, and can be changed ever after', async () => {
    const { press, services } = renderPane(opened({ opensWithWorkbook: 'unasked' }));
    await screen.findByRole('heading', QUESTION);
    await press('Yes, open it');
    const tick = await screen.findByRole<HTMLInputElement>('checkbox', SWITCH);
    expect(tick.checked).toBe(true);
    expect(screen.queryByRole('heading', QUESTION)).toBeNull();
    await userEvent.click(tick);
    await screen.findAllByText(/The pane will not open by itself/);
    expect(services.asked).toContain('open with workbook: false');
    expect(screen.getByRole<HTMLInputElement>('checkbox', SWITCH).checked).toBe(false);
  });

  it('is refused by one press, and not asked about again', async () => {
    const { press } = renderPane(opened({ opensWithWorkbook: 'unasked' }));
    await press('No, thank you');
    expect((await screen.findByRole<HTMLInputElement>('checkbox', SWITCH)).checked).toBe(false);
    expect(screen.queryByRole('heading', QUESTION)).toBeNull();
  });

  it('is not spoken of where Excel cannot do it', async () => {
    renderPane(opened({ opensWithWorkbook: 'unsupported' }));
    await read();
    expect(screen.queryByRole('heading', QUESTION)).toBeNull();
    expect(screen.queryByRole('checkbox', SWITCH)).toBeNull();
  });

  it('is not asked about before the tables are in use', async () => {
    renderPane(opened({ opensWithWorkbook: 'unasked' }, {}));
    await screen.findByRole('heading', { name: 'Start by putting in the tables' });
    expect(screen.queryByRole('heading', QUESTION)).toBeNull();
  });

  it('leaves everything as it was when the workbook cannot keep it', async () => {
    const { press, services } = renderPane(opened({ opensWithWorkbook: 'unasked' }));
    await screen.findByRole('heading', QUESTION);
    services.failNext = 'unknown';
    await press('Yes, open it');
    expect(await screen.findByRole('heading', QUESTION)).not.toBeNull();
  });
});
