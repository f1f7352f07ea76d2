import { yearsIn } from '../thai/dates/years';
import { matchHeading } from './headings/match-heading';
import { Ledger } from './ledger';
import { readProse } from './prose/read-prose';
import { isPartHeading } from './prose/parts';
import type { Line } from './prose/line';
import { afterGroup, afterHeading, isGroupLine, LONGEST_CONTEXT, NO_CONTEXT, type Context } from './records/context';
import { Drafts } from './records/drafts';
import { IssueWriter, readIssueTable, type GuessedCode } from './records/issue-rows';
import { cellsOfRegion, MeasureCollector, type MeasureTable } from './records/measures';
import { mergeMeasures } from './records/merge-measures';
import { readAnalysisTable, readPassages, readSettings, readSignerTable } from './records/other-rows';
import { readResults, readToolScores } from './records/result-rows';
import { readScores } from './records/score-rows';
import type { HeadingChoices } from './regions/columns';
import { piecesOf, type Piece } from './regions/find-regions';
import { GridView } from './regions/grid-view';
import type { Region } from './regions/region';
import type { Source, SourceCell, SourceGrid } from './source';

/** What the caller knows before a source is read. */
export interface RecogniseOptions {
  readonly choices: HeadingChoices;
  /** The year (B.E.) of scores whose table names none. */
  readonly scoreYear: number | null;
}

/** What a source holds, as rows for the tables, with the account of every cell. */
export interface Recognised {
  readonly drafts: Drafts;
  /** Every table found, in reading order. */
  readonly regions: readonly Region[];
  readonly broken: readonly MeasureTable[];
  readonly guesses: readonly GuessedCode[];
  /** Tables with scores but no year of their own, and the year they were taken to be of. */
  readonly undated: readonly { readonly region: Region; readonly year: number | null }[];
  /** Passages whose ตอน no heading told. */
  readonly unnamedPassages: readonly { readonly cell: SourceCell; readonly part: string }[];
}

/** Reads a source. Never fails: what is not understood is left, with its reason. The cost is linear in its cells. */
export function recognise(source: Source, options: RecogniseOptions): Recognised {
  return new Recogniser(source, options).run();
}

class Recogniser {
  private readonly drafts = new Drafts(new Ledger());
  private readonly issues = new IssueWriter(this.drafts);
  private readonly measures = new MeasureCollector(this.drafts, this.issues);
  private readonly lines: Line[] = [];
  private readonly regions: Region[] = [];
  private readonly undated: { region: Region; year: number | null }[] = [];
  private readonly pendingScores: { region: Region; context: Context; year: number | null }[] = [];
  private context: Context = NO_CONTEXT;
  private lineYear: number | null = null;
  /** The last table, while nothing stood behind it. */
  private previous: { readonly region: Region; readonly grid: SourceGrid } | null = null;

  constructor(
    private readonly source: Source,
    private readonly options: RecogniseOptions,
  ) {}

  run(): Recognised {
    for (const grid of this.source.grids) {
      const pieces = this.continued(grid) ?? piecesOf(grid, this.options.choices);
      for (const piece of pieces) this.take(piece, grid);
    }
    for (const { region, context, year } of this.pendingScores) this.readFigures(region, context, year);
    const { rows, broken } = this.measures.write(this.source.kind);
    mergeMeasures(rows, this.drafts);
    const { unnamed } = readProse(this.lines, this.drafts, broken.length > 0);
    return {
      drafts: this.drafts,
      regions: this.regions,
      broken,
      guesses: this.issues.guesses,
      undated: this.undated,
      unnamedPassages: unnamed,
    };
  }

  /** A table without headings directly behind one of as many columns goes on with it: a page cut them apart. */
  private continued(grid: SourceGrid): readonly Piece[] | null {
    const before = this.previous;
    if (!before || grid.kind !== 'table' || before.grid.kind !== 'table' || grid.columns !== before.grid.columns)
      return null;
    const pieces = piecesOf(grid, this.options.choices);
    if (grid.columns < 2 || pieces.some(({ kind }) => kind === 'region')) return null;
    const view = new GridView(grid);
    return [{ kind: 'region', region: { ...before.region, view, header: null, top: 0, bottom: grid.rows } }];
  }

  private take(piece: Piece, grid: SourceGrid): void {
    if (piece.kind === 'line') return this.takeLine(piece.cells, grid);
    const { region } = piece;
    if (region.kind === 'unknown') return this.takeUnknown(region);
    this.regions.push(region);
    this.markHeadings(region);
    const joins = this.previous !== null;
    this.takeRegion(region, joins);
    this.previous = { region, grid };
    this.lines.push({ kind: 'table' });
  }

  private takeLine(cells: readonly SourceCell[], grid: SourceGrid): void {
    const [first] = cells;
    if (!first) return;
    this.lines.push({ kind: 'line', cells, grid });
    const text = cells.map((cell) => cell.text).join(' ');
    if (this.previous) this.context = NO_CONTEXT;
    this.previous = null;
    if (text.length > LONGEST_CONTEXT || isPartHeading(text)) {
      this.context = NO_CONTEXT;
      return;
    }
    const [year, ...others] = new Set(yearsIn(text).map((reading) => reading.year));
    if (year !== undefined && others.length === 0) this.lineYear = year;
    if (cells.length > 1) return;
    const next = afterHeading(this.context, first);
    if (next) this.context = next;
    else if (isGroupLine(first.text)) this.context = afterGroup(this.context, first);
  }

  /** Rows that only look like a table may be the head of a memo or signatures: prose looks at them again. */
  private takeUnknown({ view, header, top, bottom }: Region): void {
    for (let row = header?.top ?? top; row < bottom; row += 1) {
      const cells = view.starting(row);
      if (cells.length > 0) this.takeLine(cells, view.grid);
    }
  }

  private takeRegion(region: Region, joins: boolean): void {
    switch (region.kind) {
      case 'measures':
        this.context = this.measures.collect(region, this.context, joins);
        return;
      case 'scores':
      case 'results':
      case 'tools':
        this.pendingScores.push({ region, context: this.context, year: this.lineYear });
        return;
      case 'issues':
        return readIssueTable(region, this.context, this.lineYear, this.issues, this.drafts);
      case 'analysis':
        return readAnalysisTable(region, this.drafts);
      case 'agency':
        return readSettings(region, this.drafts);
      case 'texts':
        return readPassages(region, this.drafts);
      case 'signers':
        return readSignerTable(region, this.drafts);
      case 'unknown':
        return;
    }
  }

  private readFigures(region: Region, context: Context, lineYear: number | null): void {
    const isUndated =
      region.kind !== 'results' &&
      region.columns.some(({ role, year }) => (role === 'score' || role === 'total') && year === null);
    const year = this.options.scoreYear ?? lineYear;
    if (isUndated) this.undated.push({ region, year });
    if (region.kind === 'results') readResults(region, year, this.drafts);
    else if (region.kind === 'tools') readToolScores(region, year, this.drafts);
    else if (!readScores(region, context, year, this.drafts))
      this.drafts.ledger.leave(cellsOfRegion(region), 'side-table');
  }

  /** Headings say what the columns are; those of columns that nobody knows are left with their cells. */
  private markHeadings({ view, header }: Region): void {
    for (let row = header?.top ?? 0; row < (header?.bottom ?? 0); row += 1) {
      for (const cell of view.starting(row)) {
        const isKnown = matchHeading(cell.text).length > 0 || cell.columnSpan > 1 || cell.text.length < 30;
        if (isKnown) this.drafts.ledger.mark([cell], { kind: 'context' });
        else this.drafts.ledger.leave([cell], 'unknown-column');
      }
    }
  }
}
