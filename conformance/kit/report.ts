import { gist, verdict, type Verdict } from './outcome';
import type { Expectations } from './expectations';
import { PLATFORMS, type Platform } from './platform';
import { GROUPS, type Probe } from './probe';
import type { Results } from './results';

/** A difference that an issue deals with: it may stand until that is closed. */
export interface KnownDifference {
  readonly probe: string;
  readonly platform: Platform;
  readonly issue: number;
}

/** How an assumption stands on one platform; null: not yet tried there. */
export interface Standing {
  readonly verdict: Verdict;
  /** What came of it, as text. */
  readonly got: string;
  readonly expected: string | null;
  /** When it was tried. */
  readonly date: string;
  readonly issue: number | null;
}

/** A row of the report: an assumption and how it stands everywhere. */
export interface ReportRow {
  readonly probe: Probe;
  readonly on: Readonly<Record<Platform, Standing | null>>;
}

/** How every assumption stands, by the newest result of each platform that tried it. */
export function reportRows(
  probes: readonly Probe[],
  expectations: Expectations,
  files: readonly Results[],
  known: readonly KnownDifference[],
): readonly ReportRow[] {
  const newestFirst = [...files].sort((a, b) => (a.date < b.date ? 1 : -1));
  const standing = ({ id }: Probe, platform: Platform): Standing | null => {
    const file = newestFirst.find(
      ({ environment, results }) => environment.platform === platform && results.some((result) => result.id === id),
    );
    const result = file?.results.find((one) => one.id === id);
    if (!file || !result) return null;
    const expected = expectations.get(id)?.[platform] ?? null;
    const issue = known.find(({ probe, platform: on }) => probe === id && on === platform)?.issue ?? null;
    return { verdict: verdict(result.outcome, expected), got: gist(result.outcome), expected, date: file.date, issue };
  };
  return probes.map((probe) => ({
    probe,
    on: Object.fromEntries(PLATFORMS.map((platform) => [platform, standing(probe, platform)])) as ReportRow['on'],
  }));
}

/** Every difference that no issue deals with: probe, platform, what was expected and what came. */
export function openDifferences(rows: readonly ReportRow[]): readonly string[] {
  return rows.flatMap(({ probe, on }) =>
    PLATFORMS.flatMap((platform) => {
      const standing = on[platform];
      if (standing?.verdict !== 'differs' || standing.issue !== null) return [];
      return [`${probe.id} on ${platform}, ${standing.date}: ${standing.expected} → ${standing.got}`];
    }),
  );
}

function cell(standing: Standing | null): string {
  if (!standing) return 'not yet tried';
  if (standing.verdict === 'unknown') return 'tried';
  return standing.issue === null ? standing.verdict : `${standing.verdict} (#${standing.issue})`;
}

const escape = (text: string): string => text.replaceAll('|', '\\|');

/** The report as Markdown: a count for each platform, then a table for each group of probes. */
export function reportTable(rows: readonly ReportRow[]): string {
  const counts = PLATFORMS.map((platform) => `${platform}: ${countsOf(rows, platform)}`).join('; ');
  const groups = GROUPS.flatMap((group) => {
    const lines = rows.filter(({ probe }) => probe.group === group);
    return [
      `| ${group} | ${PLATFORMS.join(' | ')} | what hangs on it |`,
      `|---|${PLATFORMS.map(() => '---|').join('')}---|`,
      ...lines.map(({ probe, on }) => {
        const cells = PLATFORMS.map((platform) => cell(on[platform]));
        return `| ${probe.id.slice(group.length + 1)} | ${cells.join(' | ')} | ${escape(probe.why)} |`;
      }),
      '',
    ];
  });
  return [`${rows.length} assumptions. ${counts}.`, '', ...groups].join('\n').trimEnd();
}

function countsOf(rows: readonly ReportRow[], platform: Platform): string {
  const standings = rows.map(({ on }) => on[platform]);
  const differing = standings.filter((one) => one?.verdict === 'differs').length;
  const agreeing = standings.filter((one) => one?.verdict === 'agrees').length;
  const untried = standings.filter((one) => one === null).length;
  return `${agreeing} agree, ${differing} differ, ${untried} not yet tried`;
}

/** Between these the report stands in docs/limitations.md. */
export const BEGIN = '<!-- conformance report: written by npm run conformance:report -->';
export const END = '<!-- end of the conformance report -->';

/** A page with the table put between its markers. @throws when the page has none */
export function withReport(page: string, table: string): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error('The page has no place for the report.');
  return `${page.slice(0, begin)}${BEGIN}\n\n${table}\n\n${page.slice(end)}`;
}
