import type { Localised } from '../../strings/language';
import type { Fields } from '../../workbook/definitions';

/** What a person is told of a column or a setting before typing: hints of the template, and docs/tables.md. */
export interface FieldGuidance {
  readonly description: Localised;
  /** As a clerk would type it; `''` where any example would mislead. */
  readonly example: string;
}

/** The guidance to every field of a table. */
export type Guidance<F extends Fields> = { readonly [Name in keyof F]: FieldGuidance };
