import type { Localised } from '../strings/language';
import type { CellRef, TableId } from '../workbook/cell';
import type { CheckContext, Needs } from './context';
import type { Finding, Fix, Severity } from './finding';

/** The cell that a finding is about; when there is none to go to, the table. */
export type Place = { readonly at: CellRef } | { readonly at: null; readonly table: TableId };

/** What one rule tells of one place: everything of a finding that differs from case to case. */
export type Spot = Place & SpotDetails;

interface SpotDetails {
  /** What stands there and what should, as display text; `''` when it does not apply. */
  readonly found?: string;
  readonly expected?: string;
  /** Only when it is not the first of the rule's severities. */
  readonly severity?: Severity;
  /** A second cell that the finding compares with. */
  readonly related?: CellRef | undefined;
  readonly fix?: Fix | undefined;
  /** As of the rule, where it is so only here. */
  readonly mustBeFixed?: boolean;
}

/** What a rule's author writes: one short entry. `Details` are further facts that its message tells. */
export interface RuleEntry<Details> {
  /** Stable; kept in workbooks where findings were set aside. */
  readonly id: string;
  /** The usual severity first, then those of special cases. */
  readonly severities: readonly [Severity, ...Severity[]];
  readonly needs?: Needs;
  /** Why it matters, one sentence. */
  readonly why: Localised;
  /** What the offered repair does, in a few words; absent when a person has to decide. */
  readonly remedy?: Localised;
  /** An error of this kind cannot be set aside: what is there cannot be true, or has to be there. */
  readonly mustBeFixed?: true;
  /**
   * The fix is a guess (a nearest value), or writes one figure over another, either of which may be the slip: never made
   * among many.
   */
  readonly fixAlone?: true;
  /** What is wrong here and what to do. */
  readonly message: (spot: Required<Pick<SpotDetails, 'found' | 'expected'>> & Details) => Localised;
  readonly check: (context: CheckContext) => Iterable<Spot & Details>;
}

/** One check of the list, ready to run. */
export interface Rule extends Pick<RuleEntry<unknown>, 'id' | 'severities' | 'why' | 'remedy'> {
  readonly needs: Needs;
  /** All that the rule finds, in no particular order. */
  readonly run: (context: CheckContext) => readonly Finding[];
}

/** Turns an entry into a rule whose findings bear its id, its reason and its words. */
export function defineRule<Details = unknown>(entry: RuleEntry<Details>): Rule {
  const { id, severities, needs = {}, why, remedy } = entry;
  const run = (context: CheckContext) =>
    context.meets(needs) ? [...entry.check(context)].map((spot) => findingOf(entry, spot)) : [];
  return { id, severities, needs, why, run, ...(remedy && { remedy }) };
}

function findingOf<Details>(entry: RuleEntry<Details>, spot: Spot & Details): Finding {
  const { found = '', expected = '', related, fix, severity = entry.severities[0] } = spot;
  const mustBeFixed = severity === 'error' && (entry.mustBeFixed || spot.mustBeFixed);
  return {
    rule: entry.id,
    severity,
    at: spot.at,
    table: spot.at === null ? spot.table : spot.at.table,
    found,
    expected,
    message: entry.message({ ...spot, found, expected }),
    why: entry.why,
    ...(related && { related }),
    ...(fix && { fix }),
    ...(mustBeFixed && { mustBeFixed: true }),
    ...(fix && entry.fixAlone && { fixAlone: true }),
  };
}
