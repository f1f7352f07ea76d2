import { fail, succeed, type Result } from '../../result';
import type { Failure } from '../../strings/failures';
import type { Inspection, OpenedWorkbook } from '../../operations';
import { loadOperations as operations } from '../../operations/load-operations';
import type { Opened, Services } from './services';

/** The pane's services on the workbook that is open in Excel. */
export function createServices(): Services {
  let latest: Inspection | null = null;
  let finish: () => Promise<readonly string[]> = () => Promise.resolve([]);

  /** Work that needs what was last read of the workbook. */
  async function withLatest<T>(
    work: (inspection: Inspection) => Promise<Result<T, Failure>>,
  ): Promise<Result<T, Failure>> {
    return latest ? work(latest) : fail({ cause: 'data-changed' });
  }

  return {
    async open() {
      const { openWorkbook, opensWithWorkbook } = await operations();
      const opened = await openWorkbook();
      if (!opened.ok) return opened;
      latest = opened.value.inspection;
      return succeed({ ...openedOf(opened.value), opensWithWorkbook: opensWithWorkbook() });
    },
    async makeReports(request, onProgress, signal) {
      const { makeReports } = await operations();
      const made = await makeReports(request, { onProgress, signal });
      if (made.ok) finish = made.value.finish;
      return made;
    },
    finish: async () => succeed(await finish()),
    restore: async () => (await operations()).restorePrevious(),
    advise: async (reports) => {
      const { adviceOn } = await operations();
      return withLatest(async (inspection) => succeed(await adviceOn(reports, inspection)));
    },
    goTo: async ({ address }) => (await operations()).goToCell(address),
    goToSheet: async (name) => (await operations()).goToSheet(name),
    applyFixes: async (fixes, kind) => {
      const { applyFixes } = await operations();
      return withLatest((inspection) => applyFixes(fixes, inspection, kind));
    },
    undo: async (id) => {
      const undone = await (await operations()).undoChange(id);
      return undone.ok ? succeed(undone.value.places) : undone;
    },
    setAside: async (finding, reason) => {
      const { setAsideFinding } = await operations();
      return withLatest((inspection) => setAsideFinding(inspection, finding, reason));
    },
    revoke: async (key) => {
      const { revokeSetAside } = await operations();
      return withLatest((inspection) => revokeSetAside(inspection, key));
    },
    insertTable: async (table) => (await operations()).insertTable(table),
    chooseTable: async (table, name) => {
      const { chooseTable } = await operations();
      return withLatest((inspection) => chooseTable(table, name, inspection));
    },
    insertTemplate: async (kind) => {
      const written = await (await operations()).writeTemplate(kind);
      return written.ok ? succeed(undefined) : written;
    },
    openWithWorkbook: async (wanted) => (await operations()).setOpensWithWorkbook(wanted),
    loadImporting: async () => (await operations()).loadImporting(() => latest),
    watch,
  };
}

function openedOf({
  inspection,
  reports,
  sheets,
  restorable,
  carryForward,
  lastChange,
  obstacle,
}: OpenedWorkbook): Omit<Opened, 'opensWithWorkbook'> {
  const { book, settings, assessment, findings, aside } = inspection;
  return {
    book,
    settings,
    assessment,
    findings,
    setAside: aside.map(({ finding, note }) => ({ finding, key: note.key, reason: note.reason })),
    reports,
    sheets,
    restorable,
    carryForward,
    lastChange,
    obstacle,
  };
}

/** Stopping before the watch has begun stops it as soon as it has. */
function watch(onChanged: () => void): () => void {
  let stopped = false;
  let stop = (): void => undefined;
  void operations()
    .then(({ watchTables }) => watchTables(() => !stopped && onChanged()))
    .then((watching) => {
      // A host that has no events leaves the pane to be refreshed by hand.
      if (watching.ok) stop = watching.value;
      if (stopped) stop();
    });
  return () => {
    stopped = true;
    stop();
  };
}
