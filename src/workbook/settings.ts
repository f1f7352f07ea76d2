import type { Digits, Round } from './records';

/** `ITA_Agency` with every default of the contract applied: what reports go by. Texts are `''` when not given. */
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
}
