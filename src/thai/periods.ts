/** A stretch of whole days, both ends included, as Excel serials of Common-Era days. */
export interface Period {
  readonly start: number;
  readonly end: number;
}
