/** What an agency is, as `ITA_Agency` names the kinds. */
export type AgencyKind =
  'เทศบาลนคร' | 'เทศบาลเมือง' | 'เทศบาลตำบล' | 'องค์การบริหารส่วนตำบล' | 'องค์การบริหารส่วนจังหวัด' | 'อื่น ๆ';

/** The settings of an invented agency. Years are Buddhist Era. */
export interface AgencySpec {
  /** Full name, with the kind at its front where an agency of that kind has it. */
  readonly name: string;
  readonly kind: AgencyKind;
  readonly district?: string;
  readonly province: string;
  readonly fiscalYear: number;
  readonly operatingYear?: number;
  readonly resultYear?: number;
  readonly round: 6 | 12;
  readonly threshold?: number;
  readonly digits: 'ไทย' | 'อารบิก';
  /** The name misspelt in ways a clerk would, with its kind; at least two. */
  readonly slips: readonly string[];
}

/** An announced result that cannot be computed because the report has no indicator scores of that year. */
export interface AnnouncedSpec {
  readonly total: number;
  readonly level: string;
  readonly IIT?: number;
  readonly EIT?: number;
  readonly OIT?: number;
}

/** A measure of the report; what is not given here is filled in with plain words without figures. */
export interface MeasureSpec {
  readonly title: string;
  readonly tool?: 'IIT' | 'EIT' | 'OIT';
  /** As typed: `8`, `9, 10`; none when the measure belongs to no indicator. */
  readonly indicators?: string;
  readonly questions?: string;
  readonly owner?: string;
  readonly status?: 'เสร็จ' | 'กำลัง' | 'ยัง';
}

/** A question to improve: code, words, indicator, score (0–100). */
export type IssueSpec = readonly [code: string, issue: string, indicator: number, score: number];

/** One invented report: its data, and its words as templates over them. */
export interface ReportSpec {
  /** Short name of the file, for the lists of the benchmark. */
  readonly id: string;
  readonly agency: AgencySpec;
  /** Ten scores a year, by year; none for a report that has no indicator scores. */
  readonly scores?: Readonly<Record<number, readonly number[]>>;
  /** Only years without indicator scores: those of the others are computed. */
  readonly announced?: Readonly<Record<number, AnnouncedSpec>>;
  readonly measures: readonly MeasureSpec[];
  readonly issues?: readonly IssueSpec[];
  /** Header of the clerk's own text column in the table of measures. */
  readonly extraColumn?: string;
  /** Sentences, one a line, by the place where they are written; see README.md for both notations. */
  readonly text: Readonly<Record<string, string>>;
}

/** Where a passage is written. */
export type Place =
  | { readonly kind: 'section'; readonly section: string }
  | { readonly kind: 'indicator'; readonly indicator: number }
  | { readonly kind: 'measure'; readonly measure: number; readonly column: string };

/** One sentence of a passage. */
export interface Sentence {
  readonly template: string;
  /** Why a checker must be silent about it; null for a sentence that claims something of ours. */
  readonly silent: string | null;
  /** What it says of the whole of the data, such as `all-passed` or `all-passed:EIT`; null when only its slots claim. */
  readonly holds: string | null;
  /** Stands on a line of its own. */
  readonly onNewLine: boolean;
}

/** Sentences that stand together in one cell. */
export interface Passage {
  readonly place: Place;
  readonly sentences: readonly Sentence[];
}

const LINE = /^(?:~(?<silent>[a-z-]+) |!(?<holds>[a-z0-9-]+(?::[A-Z]{3})?) )?(?<template>.+)$/u;
const STARTS_LINE = /^(?:[-•–]|\(?[0-9๐-๙]+[.)] )/u;

/** The passages of a report, parsed from its text. Throws on a place or a line that cannot be read. */
export function passagesOf({ text }: ReportSpec): readonly Passage[] {
  return Object.entries(text).map(([place, lines]) => ({
    place: placeOf(place),
    sentences: lines
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map(sentenceOf),
  }));
}

function placeOf(text: string): Place {
  const [kind, first = '', ...rest] = text.replace(/ #[0-9]+$/u, '').split(' ');
  if (kind === 'ตอน') return { kind: 'section', section: first };
  if (kind === 'ตัวชี้วัด') return { kind: 'indicator', indicator: Number(first) };
  if (kind === 'มาตรการ') return { kind: 'measure', measure: Number(first), column: rest.join(' ') };
  throw new Error(`no such place: ${text}`);
}

function sentenceOf(line: string): Sentence {
  const groups = LINE.exec(line)?.groups;
  const template = groups?.['template'];
  if (!template || /^[~!]/u.test(template)) throw new Error(`cannot be read: ${line}`);
  return {
    template,
    silent: groups['silent'] ?? null,
    holds: groups['holds'] ?? null,
    onNewLine: STARTS_LINE.test(template),
  };
}

/** The text of the cell that these sentences make. */
export function joined(sentences: readonly Pick<Sentence, 'onNewLine'>[], texts: readonly string[]): string {
  return texts.reduce(
    (text, next, i) => (i === 0 ? next : `${text}${sentences[i]?.onNewLine ? '\n' : ' '}${next}`),
    '',
  );
}
