import type { ToolId } from '../../assessment/indicators';

/** A year a sentence speaks of: the result year, the one compared with, or a Buddhist year by its number. */
export type YearRef = 'result' | 'previous' | number;

/** Which way a score moved. */
export type Direction = 'up' | 'down' | 'same';

/** What one stretch of text means to the grammar. Stretches that mean nothing to it have no token. */
export type Meaning =
  /** A number, with its unit where one follows at once. */
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number; readonly unit: Unit }
  /** «ตัวชี้วัดที่ ๘», «ตัวชี้วัดที่ ๘ และ ๙», «ตัวชี้วัดที่ ๑ - ๕». */
  | { readonly kind: 'indicator'; readonly numbers: readonly number[] }
  /** The name of an indicator, official or an accepted variant. */
  | { readonly kind: 'name'; readonly number: number }
  | { readonly kind: 'tool'; readonly tool: ToolId }
  /** The result as a whole; `weak` when the words only set the scene («ผลการประเมิน»). */
  | { readonly kind: 'total'; readonly weak: boolean; readonly mean: boolean }
  /** Something that is scored too, but is none of ours: a question, a survey, the whole country. */
  | { readonly kind: 'other' }
  | { readonly kind: 'years'; readonly years: readonly YearRef[] }
  | { readonly kind: 'change'; readonly direction: Direction }
  | { readonly kind: 'level'; readonly level: string }
  /** `{คะแนน:8}` and the like: right by construction. */
  | { readonly kind: 'placeholder' }
  | { readonly kind: Marker };

/** Words whose kind is all the grammar needs to know. */
export type Marker =
  | 'agency' // เทศบาลตำบล…, ours or another, by what follows
  | 'break' // a new line, a bullet
  | 'ignored' // a date, a law's year, a web address, a range: numbers that claim nothing
  | 'score' // คะแนน
  | 'mean' // คะแนนเฉลี่ย
  | 'verb' // ได้, มี, เท่ากับ
  | 'percent' // ร้อยละ
  | 'bound' // น้อยกว่า, ประมาณ, ขาดอีก
  | 'above' // มากกว่า, ไม่ต่ำกว่า
  | 'criterion' // เกณฑ์, เป้าหมาย, คะแนนเต็ม
  | 'aim' // เพื่อให้, ควร, หาก
  | 'not'
  | 'from' // จาก
  | 'to' // เป็น, เหลือ
  | 'all' // ทุกตัวชี้วัด
  | 'some' // ตัวชี้วัดที่มี…, บางตัวชี้วัด
  | 'passed' // ผ่านเกณฑ์
  | 'failed' // ไม่ผ่านเกณฑ์
  | 'none-failed' // ไม่มีตัวชี้วัดใดต่ำกว่าเกณฑ์
  | 'except' // ยกเว้น, นอกนั้น
  | 'but' // แต่
  | 'upwards' // ขึ้นไป
  | 'and'
  | 'filler'; // words and punctuation that a claim may hold anywhere

/** What follows a number: points, per cent, something else counted, or nothing. */
export type Unit = 'points' | 'percent' | 'other' | 'none';

/** A meaning and where it stands in the repaired text; `end` is exclusive. */
export type Token = Meaning & { readonly start: number; readonly end: number };
