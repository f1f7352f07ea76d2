import type { AgencyRecord, ResultRecord, ScoreRecord } from './records';

/** What the years of a workbook are told from. */
interface YearSource {
  readonly agency: AgencyRecord | null;
  readonly scores: readonly ScoreRecord[];
  readonly results: readonly ResultRecord[];
}

/** The latest year (B.E.) that has a score or an announced total; null when none has. */
export function latestResultYear({ scores, results }: Omit<YearSource, 'agency'>): number | null {
  const scored = scores.flatMap((record) =>
    [...record.scores].flatMap(([year, { value }]) => (value === null ? [] : year)),
  );
  const announced = results.flatMap(({ year, total }) =>
    year.value === null || total.value === null ? [] : year.value,
  );
  return [...scored, ...announced].reduce<number | null>((latest, year) => Math.max(year, latest ?? year), null);
}

/** The fiscal year in which the measures run: the one stated, else the one reported on, else that of the latest result. */
export function measuresYear(source: YearSource): number | null {
  const { agency } = source;
  return agency?.operatingYear.value ?? agency?.fiscalYear.value ?? latestResultYear(source);
}
