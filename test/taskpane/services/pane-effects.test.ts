import { createStore } from '../../../src/taskpane/services/store';
import { fail } from '../../../src/result';
import { FakeServices } from '../support/fake-services';
import { cellRef, finding, fixable, opened } from '../support/opened';

/** Lets everything that waits for a promise go on. */
const cleanUpAfterFailure = async (): Promise<void> => {
  await jest.advanceTimersByTimeAsync(0);
};

/** A store on a workbook in memory that has just been read. */
async function openPane(workbook = opened()) {
  const services = new FakeServices(workbook);
  const store = createStore(services);
  const stop = store.start();
  await cleanUpAfterFailure();
  services.asked.length = 0;
  return { services, store, stop };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('the pane at work', () => {
  it('reads the workbook once a person has stopped typing', async () => {
    const { services, store } = await openPane();
    const changed = opened({ findings: [finding('error')] });
    services.type(opened());
    await jest.advanceTimersByTimeAsync(400);
    services.type(changed);
    await jest.advanceTimersByTimeAsync(400);
    expect(services.asked).toEqual([]);
    await jest.advanceTimersByTimeAsync(400);
    expect(services.asked).toEqual(['open']);
    expect(store.getState().workbook).toEqual({ kind: 'read', opened: changed });
  });

  it('stops listening when the pane goes', async () => {
    const { services, stop } = await openPane();
    services.type(opened());
    stop();
    await jest.advanceTimersByTimeAsync(2000);
    expect(services.asked).toEqual([]);
  });

  it('lets only the last of several readings count', async () => {
    const { services, store } = await openPane();
    const [older, newer] = [opened({ restorable: 1 }), opened({ restorable: 2 })];
    let answerOlder: () => void = () => undefined;
    const open = services.open.bind(services);
    services.open = async () => {
      await new Promise<void>((resolve) => {
        answerOlder = resolve;
      });
      services.workbook = older;
      return open();
    };
    store.send({ do: 'read' });
    services.open = open;
    services.workbook = newer;
    store.send({ do: 'read' });
    await cleanUpAfterFailure();
    answerOlder();
    await cleanUpAfterFailure();
    expect(store.getState().workbook).toEqual({ kind: 'read', opened: newer });
  });

  it('reads what its own changes have made of the workbook, then says so', async () => {
    const { services, store } = await openPane(opened({ findings: [fixable('error')] }));
    store.send({ do: 'apply', fixes: [services.workbook.findings[0]!.fix!] });
    expect(store.getState().work).toEqual({ kind: 'changing' });
    await cleanUpAfterFailure();
    expect(services.asked).toEqual(['fix 1', 'open']);
    expect(store.getState()).toMatchObject({ work: { kind: 'idle' }, notice: { kind: 'fixed', count: 1 } });
  });

  it.each([
    [{ kind: 'append-row', table: 'ITA_Measures', values: { รหัสข้อ: 'i15' } }, { kind: 'row-added' }],
    [{ kind: 'insert-column', table: 'ITA_Measures', header: 'สถานะ' }, { kind: 'column-added' }],
    [{ kind: 'insert-table', table: 'ITA_Measures' }, { kind: 'inserted' }],
    [
      { kind: 'rename-header', at: cellRef(), before: 'ก', after: 'ข' },
      { kind: 'fixed', count: 1 },
    ],
  ] as const)('says of a fix that makes room that there is something to fill in: %j', async (fix, notice) => {
    const { store } = await openPane();
    store.send({ do: 'apply', fixes: [fix] });
    await cleanUpAfterFailure();
    expect(store.getState().notice).toEqual(notice);
  });

  it('does nothing twice when a button is pressed twice', async () => {
    const { services, store } = await openPane();
    store.send({ do: 'insert-template', template: 'sample' });
    store.send({ do: 'insert-template', template: 'sample' });
    await cleanUpAfterFailure();
    expect(services.asked).toEqual(['template sample', 'open']);
  });

  it('keeps what failed, so that it can be tried again', async () => {
    const { services, store } = await openPane();
    const intent = { do: 'go-to-cell', cell: cellRef() } as const;
    services.failNext = 'cell-being-edited';
    store.send(intent);
    await cleanUpAfterFailure();
    expect(store.getState().notice).toEqual({
      kind: 'failed',
      failure: { cause: 'cell-being-edited' },
      retry: intent,
    });
  });

  it('never hangs when work breaks off without an answer', async () => {
    const { services, store } = await openPane();
    services.restore = () => Promise.reject(new Error('Loading chunk failed'));
    store.send({ do: 'restore' });
    await cleanUpAfterFailure();
    expect(store.getState()).toMatchObject({
      work: { kind: 'idle' },
      notice: { kind: 'failed', failure: { cause: 'unknown', detail: 'Loading chunk failed' } },
    });
  });

  it('stops the making of reports when told to', async () => {
    const { services, store } = await openPane();
    let signalled = false;
    services.makeReports = (_, __, signal) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => {
          signalled = true;
          resolve(fail({ cause: 'cancelled' }));
        });
      });
    store.send({ do: 'make', request: { reports: ['annual'], draft: false } });
    store.send({ do: 'cancel' });
    await cleanUpAfterFailure();
    expect(signalled).toBe(true);
    expect(store.getState().notice).toEqual({ kind: 'cancelled' });
  });
});
