import { fail, succeed, type Result } from '../../../src/result';
import type { Failure, FailureCause } from '../../../src/strings/failures';
import type { Importing } from '../../../src/operations/import';
import type { Advice, ReportProgress, ReportRequest } from '../../../src/operations';
import type { Made, Opened, Services } from '../../../src/taskpane/services/services';
import { opened, reportSheet } from './opened';

/** A workbook in memory that does what the pane asks, and remembers what was asked. */
export class FakeServices implements Services {
  /** What was asked, in order, with what it was asked for. */
  readonly asked: string[] = [];
  /** The next call of any kind fails with this. */
  failNext: FailureCause | null = null;
  /** Reports wait here until released, so that a test can look at the pane meanwhile. */
  hold: Promise<void> | null = null;
  private onChanged: () => void = () => undefined;

  /** What the documents would be found wanting in. */
  advice: Advice = { checklist: [], unprinted: [] };

  /** Places that somebody has changed since a change that is taken back. */
  left: readonly string[] = [];

  /** Sheets that the next reports lack something on. */
  unfinished: readonly string[] = [];

  constructor(public workbook: Opened = opened()) {}

  open(): Promise<Result<Opened, Failure>> {
    return this.answer('open', this.workbook);
  }

  async makeReports(
    { reports, draft }: ReportRequest,
    onProgress: (progress: ReportProgress) => void,
    signal: AbortSignal,
  ): Promise<Result<Made, Failure>> {
    const planned = this.workbook.reports.filter(({ id }) => reports.includes(id)).flatMap(({ sheets }) => sheets);
    onProgress({ stage: 'writing', done: 1, total: planned.length, sheet: planned[1]?.name ?? null });
    await this.hold;
    if (signal.aborted) return fail({ cause: 'cancelled' });
    const sheets = planned.map(({ section, name, replaces }) => {
      return { report: 'annual', section, name, replaced: replaces, renamed: false };
    });
    const made = { sheets, omitted: [], fingerprint: 'abc', dataChanged: false, unfinished: this.unfinished };
    const result = await this.answer(`make ${reports.join(',')}${draft ? ' draft' : ''}`, made);
    if (result.ok)
      this.workbook = { ...this.workbook, sheets: planned.map(({ name }) => reportSheet(name, { draft })) };
    return result;
  }

  finish(): Promise<Result<readonly string[], Failure>> {
    return this.answer('finish', []);
  }
  restore(): Promise<Result<readonly string[], Failure>> {
    return this.answer('restore', ['ปก']);
  }
  async advise(): Promise<Result<Advice, Failure>> {
    return Promise.resolve(succeed(this.advice));
  }
  goTo(cell: { address: string }): Promise<Result<void, Failure>> {
    return this.answer(`go ${cell.address}`, undefined);
  }
  goToSheet(name: string): Promise<Result<void, Failure>> {
    return this.answer(`sheet ${name}`, undefined);
  }
  async applyFixes(fixes: readonly unknown[]): Promise<Result<void, Failure>> {
    const result = await this.answer(`fix ${fixes.length}`, undefined);
    if (result.ok) {
      this.drop(({ fix }) => fix !== undefined && fixes.includes(fix));
      this.workbook = { ...this.workbook, lastChange: { id: 'c1', kind: 'fixes', count: fixes.length } };
    }
    return result;
  }
  undo(id: string): Promise<Result<readonly string[], Failure>> {
    this.workbook = { ...this.workbook, lastChange: null };
    return this.answer(`undo ${id}`, this.left);
  }
  async setAside(finding: Opened['findings'][number], reason: string): Promise<Result<void, Failure>> {
    const result = await this.answer(`set aside: ${reason}`, undefined);
    if (result.ok) {
      this.drop((other) => other === finding);
      this.workbook = { ...this.workbook, setAside: [{ key: 'k1', finding, reason }] };
    }
    return result;
  }
  revoke(key: string): Promise<Result<void, Failure>> {
    return this.answer(`revoke ${key}`, undefined);
  }
  insertTable(table: string): Promise<Result<void, Failure>> {
    return this.answer(`insert ${table}`, undefined);
  }
  chooseTable(table: string, name: string): Promise<Result<void, Failure>> {
    return this.answer(`choose ${table} ${name}`, undefined);
  }
  async insertTemplate(kind: string): Promise<Result<void, Failure>> {
    const result = await this.answer(`template ${kind}`, undefined);
    if (result.ok) this.workbook = opened();
    return result;
  }
  async openWithWorkbook(wanted: boolean): Promise<Result<void, Failure>> {
    const result = await this.answer(`open with workbook: ${wanted}`, undefined);
    if (result.ok) this.workbook = { ...this.workbook, opensWithWorkbook: wanted ? 'yes' : 'no' };
    return result;
  }
  /** What brings in documents, in the hands of a test that is about that. */
  importing: Importing = {
    read: () => Promise.resolve(fail('empty')),
    plan: () => Promise.resolve(fail({ cause: 'unknown' })),
    findPlainTable: () => Promise.resolve(null),
    lastImport: () => Promise.resolve(null),
    write: () => Promise.resolve(fail({ cause: 'unknown' })),
    undo: () => Promise.resolve(fail({ cause: 'unknown' })),
    makeTable: () => Promise.resolve(fail({ cause: 'unknown' })),
  };
  readonly loadImporting = (): Promise<Importing> => Promise.resolve(this.importing);
  watch(onChanged: () => void): () => void {
    this.onChanged = onChanged;
    return () => {
      this.onChanged = () => undefined;
    };
  }

  /** Somebody types in a table. */
  type(workbook: Opened): void {
    this.workbook = workbook;
    this.onChanged();
  }

  private drop(gone: (finding: Opened['findings'][number]) => boolean): void {
    this.workbook = { ...this.workbook, findings: this.workbook.findings.filter((finding) => !gone(finding)) };
  }

  private answer<T>(what: string, value: T): Promise<Result<T, Failure>> {
    this.asked.push(what);
    const cause = this.failNext;
    this.failNext = null;
    return Promise.resolve(cause === null ? succeed(value) : fail({ cause }));
  }
}
