import { CRITERIA } from '../assessment/criteria';
import { foldThai } from '../thai/text/repair';
import type { Cell } from './cell';
import { foldedName } from './recognition/match-columns';
import { AGENCY_KINDS } from './kinds/choices';
import type { AgencyRecord, Digits, MeasureTables, Round, Workbook } from './records';
import { latestResultYear } from './result-years';

/**
 * `ITA_Agency` with every default of the contract applied: what reports go by. Texts are `''` when not given; district and
 * province are bare names, whether or not อำเภอ and จังหวัด were typed before them.
 */
export interface Settings {
  readonly agencyName: string;
  readonly agencyKind: string;
  readonly district: string;
  readonly province: string;
  readonly fiscalYear: number;
  readonly operatingYear: number;
  /** Null when no year has a score or an announced result. */
  readonly resultYear: number | null;
  readonly round: Round;
  readonly threshold: number;
  readonly digits: Digits;
  readonly font: string;
  readonly division: string;
  readonly telephone: string;
  readonly documentNumber: string;
  readonly documentDate: number | null;
  readonly subject: string;
  readonly addressee: string;
  readonly measureTables: MeasureTables;
}

const DEFAULT_ROUND: Round = 12;
const DEFAULT_THRESHOLD = 85;
const DEFAULT_DIGITS: Digits = 'thai';
const DEFAULT_FONT = 'TH SarabunPSK';

/**
 * The settings to go by. A required one that is missing has a stand-in, so that a draft can be made: an empty name, and
 * for the fiscal year the year of the result, or the latest whose criteria are known.
 */
export function settingsOf(book: Workbook): Settings {
  const { agency } = book;
  const agencyName = textOf(agency?.name);
  const latestYear = latestResultYear(book);
  const fiscalYear = agency?.fiscalYear.value ?? latestYear ?? LATEST_KNOWN_YEAR;
  return {
    agencyName,
    agencyKind: agency?.kind.value ?? kindFromName(agencyName),
    fiscalYear,
    operatingYear: agency?.operatingYear.value ?? fiscalYear,
    resultYear: agency?.resultYear.value ?? latestYear,
    round: agency?.round.value ?? DEFAULT_ROUND,
    threshold: agency?.threshold.value ?? DEFAULT_THRESHOLD,
    digits: agency?.digits.value ?? DEFAULT_DIGITS,
    font: textOf(agency?.font) || DEFAULT_FONT,
    documentDate: agency?.documentDate.value ?? null,
    measureTables: agency?.measureTables.value ?? 'attached',
    ...textSettings(agency),
  };
}

const LATEST_KNOWN_YEAR = Math.max(...CRITERIA.map(({ year }) => year));

function textSettings(agency: AgencyRecord | null) {
  return {
    district: textOf(agency?.district).replace(/^(?:อำเภอ|อ\.)\s*/, ''),
    province: textOf(agency?.province).replace(/^(?:จังหวัด|จ\.)\s*/, ''),
    division: textOf(agency?.division),
    telephone: textOf(agency?.telephone),
    documentNumber: textOf(agency?.documentNumber),
    subject: textOf(agency?.subject),
    addressee: textOf(agency?.addressee),
  };
}

function textOf(cell: Cell<string> | undefined): string {
  return cell?.value?.trim() ?? '';
}

/** The kind of agency that its name begins with; the last of the kinds, «อื่น ๆ», for any other name. */
function kindFromName(name: string): string {
  const folded = foldThai(name);
  const kind = AGENCY_KINDS.find(({ word, others = [] }) =>
    [word, ...others].some((form) => folded.startsWith(foldedName(form))),
  );
  return (kind ?? AGENCY_KINDS.at(-1))?.word ?? '';
}
