import type { SheetCells } from '../kit/cells';
import { readExpectations, type Expectations } from '../kit/expectations';
import { verdict, type Outcome, type Verdict } from '../kit/outcome';
import type { PageStage, Probe } from '../kit/probe';
import type { Environment, Result, Results } from '../kit/results';
import { runPageProbe } from '../kit/run-page-probe';
import { runProbe, type Surroundings } from '../kit/run-probe';
import { PROBES } from '../probes/all-probes';

/** What the page is opened with. */
export interface SessionOptions {
  readonly environment: Environment;
  /** The table `expected.tsv`. */
  readonly expected: string;
  readonly predicted: SheetCells;
  readonly pageStage: PageStage;
  /** Waits for the person, showing how long; seconds. */
  readonly countDown: (probe: Probe, seconds: number) => Promise<void>;
}

/** Kept for a page that is closed and opened again in the midst of it. */
const KEPT = 'ita-conformance.results';

/** One sitting in front of Excel: runs probes and holds what came of them. */
export class Session {
  private readonly results = new Map<string, Result>();
  private readonly expectations: Expectations;
  private readonly listeners = new Set<(probe: Probe) => void>();

  constructor(private readonly options: SessionOptions) {
    this.expectations = readExpectations(options.expected);
    for (const result of kept()) this.results.set(result.id, result);
  }

  get environment(): Environment {
    return this.options.environment;
  }

  /** Calls back with every probe that something has come of. */
  onResult(listener: (probe: Probe) => void): void {
    this.listeners.add(listener);
  }

  resultOf({ id }: Probe): Result | null {
    return this.results.get(id) ?? null;
  }

  /** What is expected here, as text; null when nothing is. */
  expectedOf({ id }: Probe): string | null {
    const { platform } = this.options.environment;
    return platform && (this.expectations.get(id)?.[platform] ?? null);
  }

  /** How the result stands to what is expected; null when the probe has not been tried. */
  verdictOf(probe: Probe): Verdict | null {
    const result = this.resultOf(probe);
    return result && verdict(result.outcome, this.expectedOf(probe));
  }

  /** Runs one probe. Does nothing for a question. Tells whether something came of it. */
  async run(probe: Probe): Promise<boolean> {
    if (probe.kind === 'question') return false;
    const run = probe.kind === 'page' ? await this.runOnPage(probe) : await runProbe(probe, this.surroundings(probe));
    if (!run) return false;
    this.note({ id: probe.id, ...run }, probe);
    return true;
  }

  private runOnPage(probe: Extract<Probe, { kind: 'page' }>) {
    return runPageProbe(probe, this.options.pageStage);
  }

  /** A person's answer to a question; null takes it back. */
  answer(probe: Probe, answer: 'yes' | 'no' | null): void {
    const outcome: Outcome | null = answer && { value: answer };
    if (outcome) this.note({ id: probe.id, outcome, milliseconds: 0 }, probe);
    else this.forget(probe);
  }

  /** All results so far, as the file to be kept. */
  toFile(date: string): Results {
    const results = PROBES.flatMap((probe) => this.resultOf(probe) ?? []);
    return { format: 1, date, environment: this.options.environment, results };
  }

  /** Forgets all results. */
  clear(): void {
    this.results.clear();
    this.keep();
  }

  private note(result: Result, probe: Probe): void {
    this.results.set(probe.id, result);
    this.keep();
    for (const listener of this.listeners) listener(probe);
  }

  private forget(probe: Probe): void {
    this.results.delete(probe.id);
    this.keep();
    for (const listener of this.listeners) listener(probe);
  }

  private keep(): void {
    localStorage.setItem(KEPT, JSON.stringify([...this.results.values()]));
  }

  private surroundings(probe: Probe): Surroundings {
    const { predicted, countDown } = this.options;
    return {
      supports: (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
      askPerson: ({ seconds }) => countDown(probe, seconds),
      predicted,
    };
  }
}

function kept(): readonly Result[] {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? '[]') as readonly Result[];
  } catch {
    return [];
  }
}
