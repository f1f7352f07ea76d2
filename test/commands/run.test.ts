import { outcome } from '../../src/commands/outcome';
import { run } from '../../src/commands/run';

/** Runs a command and gives the pages shown and how often Office was told that it is done. */
async function ran(
  command: () => Promise<ReturnType<typeof outcome>>,
  show: (page: string) => Promise<void> = () => Promise.resolve(),
): Promise<{ readonly pages: readonly string[]; readonly completed: number }> {
  const pages: string[] = [];
  let completed = 0;
  const keep = (page: string): Promise<void> => {
    expect(completed).toBe(0);
    pages.push(page);
    return show(page);
  };
  await run(command, { completed: () => (completed += 1) }, { language: 'th', show: keep }).catch(() => undefined);
  return { pages, completed };
}

describe('running a ribbon command', () => {
  it('shows what came of it, and is done when that has been closed', async () => {
    expect(await ran(() => Promise.resolve(outcome('made', { sheets: 3 })))).toEqual({
      pages: ['dialog.html?kind=made&language=th&sheets=3'],
      completed: 1,
    });
  });

  it('tells also when the work broke off', async () => {
    expect(await ran(() => Promise.reject(new Error('no network')))).toEqual({
      pages: ['dialog.html?kind=unknown&language=th'],
      completed: 1,
    });
  });

  it('is done also when nothing can be shown', async () => {
    const { completed } = await ran(
      () => Promise.resolve(outcome('clean')),
      () => Promise.reject(new Error('no dialogs')),
    );
    expect(completed).toBe(1);
  });
});
