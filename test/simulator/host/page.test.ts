import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { newDocument } from '../../../simulator/file/document';
import { createHost, type ClientWindow } from '../../../simulator/host/host';

const CLIENT = readFileSync('node_modules/@microsoft/office-js/dist/excel-web-16.00.js', 'utf8');

type Page = ClientWindow & { Excel: typeof Excel };

/** A realm of its own with what the client looks for in a page, as the task pane's frame is one. */
function openPage(): Page {
  const page: Record<string, unknown> = {
    document: { getElementById: () => null, getElementsByTagName: () => [], addEventListener: () => undefined },
    location: { href: '', search: '', hash: '', protocol: 'https:' },
    navigator: { userAgent: '' },
    console: { log: () => undefined },
    setTimeout,
  };
  page['window'] = page;
  return createContext(page) as unknown as Page;
}

describe('Host.connect', () => {
  it('serves the client of another window, events included, until disconnected', async () => {
    const host = createHost(newDocument());
    const page = openPage();
    const disconnect = host.connect(page);
    runInContext(CLIENT, page);
    const seen: string[] = [];
    await page.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add(async ({ address }) => void seen.push(address));
      await context.sync();
      sheet.getRange('A1').values = [['จากบานหน้าต่าง']];
    });
    const redrawn = jest.fn();
    host.onChange(redrawn);
    host.user.setCell('Sheet1', 'B2', '5');
    await turn();
    expect(host.workbook.activeSheet.peek(0, 0)?.value).toBe('จากบานหน้าต่าง');
    expect(seen).toEqual(['A1', 'B2']);
    expect(redrawn).toHaveBeenCalledTimes(1);
    disconnect();
    host.user.setCell('Sheet1', 'B3', '5');
    await turn();
    expect(seen).not.toContain('B3');
  });
});

function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
