/** What a measure of the worked example says for itself; the rest of its row follows from it. */
export interface SampleMeasure {
  readonly group: string;
  readonly tool: 'IIT' | 'EIT' | 'OIT';
  readonly indicators: string;
  readonly questions?: string;
  readonly title: string;
  readonly method: string;
  readonly finding: string;
  readonly owners: string;
  /** Months of the Common Era, first and last. */
  readonly from: readonly [year: number, month: number];
  readonly to: readonly [year: number, month: number];
  readonly period: string;
  readonly followUp: string;
  readonly summary: string;
  readonly outcome: string;
  readonly evidence: string;
}
