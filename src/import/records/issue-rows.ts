import { readTool } from '../../assessment/indicators';
import { readNumber } from '../../thai/text/numbers';
import { readIndicators } from '../../assessment/indicators';
import { ISSUES } from '../../workbook/definitions';
import { isDash, isScore } from '../headings/content';
import { cellAt, columnOf, ownCell, type Region } from '../regions/region';
import type { SourceCell } from '../source';
import { afterHeading, indicatorsIn, type Context } from './context';
import { DraftRow, put } from './draft';
import type { Drafts } from './drafts';
import { readCodes, readIssues, type IssueText } from './issue-cells';

const I = ISSUES.fields;

/** A code that was only guessed, to be asked about. */
export interface GuessedCode {
  readonly row: DraftRow;
  readonly typed: string;
  readonly guess: string;
  readonly cell: SourceCell;
}

/** What is known of the questions of one row of a table. */
export interface IssueRow {
  readonly issue: SourceCell;
  readonly code: SourceCell | undefined;
  readonly indicators: string | null;
  readonly indicatorCells: readonly SourceCell[];
  readonly tool: Context['tool'];
  readonly score: SourceCell | undefined;
  readonly year: number | null;
}

/** Drafts rows of ITA_Issues; one question is one row however often the source names it. */
export class IssueWriter {
  readonly guesses: GuessedCode[] = [];
  private readonly done = new Set<SourceCell>();

  constructor(private readonly drafts: Drafts) {}

  write(row: IssueRow): void {
    const { issue } = row;
    if (this.done.has(issue) || isDash(issue.text)) return;
    this.done.add(issue);
    const issues = readIssues(issue.text);
    const codeInColumn = row.code ? readCodes(row.code.text, row.tool) : null;
    for (const found of issues) this.writeOne(row, found, issues.length === 1 ? codeInColumn : null);
  }

  private writeOne(row: IssueRow, found: IssueText, codeInColumn: string | null): void {
    const { ledger } = this.drafts;
    const code = found.code ?? codeInColumn;
    const codeCells = found.code === null && row.code ? [row.code] : [row.issue];
    const draft =
      code === null ? new DraftRow('ITA_Issues') : this.drafts.rowFor('ITA_Issues', I.code.header, code, codeCells);
    if (code === null) this.drafts.add(draft);
    if (found.guessedFrom !== null && code !== null) {
      this.guesses.push({ row: draft, typed: found.guessedFrom, guess: code, cell: row.issue });
    }
    this.drafts.offer(draft, I.issue.header, found.text, [row.issue], { range: found.range });
    const indicator = row.indicators === null ? null : Number(row.indicators);
    if (indicator && !draft.values.has(I.indicator.header))
      put(ledger, draft, I.indicator.header, indicator, row.indicatorCells);
    const score = row.score && isScore(row.score.text) ? readNumber(row.score.text) : null;
    if (row.score && score !== null) this.drafts.offer(draft, I.score.header, score, [row.score]);
    if (score !== null && row.year !== null && !draft.values.has(I.year.header))
      put(ledger, draft, I.year.header, row.year, []);
  }
}

/** Reads a table of questions to improve. */
export function readIssueTable(
  region: Region,
  before: Context,
  year: number | null,
  writer: IssueWriter,
  drafts: Drafts,
): void {
  const { view, columns, top, bottom } = region;
  let context = before;
  for (let row = top; row < bottom; row += 1) {
    const cells = view.starting(row);
    const [only] = cells;
    const heading = cells.length === 1 && only ? afterHeading(context, only) : null;
    const find = (
      role: 'issue' | 'code' | 'indicator' | 'indicatorName' | 'tool' | 'score',
    ): SourceCell | undefined => {
      const column = columnOf(columns, role);
      return column && (role === 'issue' || role === 'score' ? ownCell(view, row, column) : cellAt(view, row, column));
    };
    const issue = find('issue');
    if (heading) {
      context = heading;
      drafts.ledger.mark(cells, { kind: 'context' });
    } else if (issue) {
      const indicatorCell = find('indicator') ?? find('indicatorName');
      const numbers = indicatorCell ? (readIndicators(indicatorCell.text) ?? indicatorsIn(indicatorCell.text)) : null;
      const indicators = numbers?.length === 1 ? String(numbers[0]) : context.indicators;
      writer.write({
        issue,
        code: find('code'),
        indicators,
        indicatorCells: numbers?.length === 1 && indicatorCell ? [indicatorCell] : [],
        tool: readTool(find('tool')?.text ?? '') ?? context.tool,
        score: find('score'),
        year: columnOf(columns, 'score')?.year ?? year,
      });
    }
    drafts.ledger.leave(
      cells.filter(({ text }) => isDash(text)),
      'blank-sign',
    );
    drafts.ledger.leave(cells, 'unknown-column');
  }
}
