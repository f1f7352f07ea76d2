import type { ToolId } from '../../../assessment/indicators';

/**
 * A year a sentence speaks of: the result year, the one compared with, «ปีที่ผ่านมา» which may be either, or a Buddhist year
 * by its number.
 */
export type YearRef = 'result' | 'previous' | 'past' | number;

/** Which way a score moved. */
export type Direction = 'up' | 'down' | 'same';

/** What one stretch of text means to the grammar. Stretches that mean nothing to it have no token. */
export type Meaning =
  | NumberMeaning
  /** «ตัวชี้วัดที่ ๘», «ตัวชี้วัดที่ ๘ และ ๙», «ตัวชี้วัดที่ ๑ - ๕». */
  | { readonly kind: 'indicator'; readonly numbers: readonly number[]; readonly isRange: boolean }
  /** The name of an indicator, official or an accepted variant. */
  | { readonly kind: 'name'; readonly number: number }
  | { readonly kind: 'tool'; readonly tool: ToolId }
  /** The result as a whole; `weak` when the words only set the scene («ผลการประเมิน»). */
  | { readonly kind: 'total'; readonly weak: boolean; readonly mean: boolean }
  /** Something that is scored or counted too, but is none of ours: a survey, a question, another assessment, a budget. */
  | { readonly kind: 'thing' }
  /** Somebody whose figures are none of ours: the country, a province, a division, another agency. */
  | { readonly kind: 'body' }
  /** «เทศบาลตำบล…»: an agency by name, ours or another by what follows; `possessive` behind «ของ». */
  | { readonly kind: 'agency'; readonly possessive: boolean }
  /** «หน่วยงาน», «เทศบาล»: this agency without its name. */
  | { readonly kind: 'own'; readonly possessive: boolean }
  | { readonly kind: 'years'; readonly years: readonly YearRef[] }
  | { readonly kind: 'change'; readonly direction: Direction }
  /** «สูงกว่า», «น้อยกว่า»: a comparison with a threshold, a year or another figure. */
  | { readonly kind: 'compare'; readonly direction: 'up' | 'down' }
  /** «สูงที่สุด», «ต่ำสุด». */
  | { readonly kind: 'extreme'; readonly which: 'highest' | 'lowest'; readonly isRanked: boolean }
  | { readonly kind: 'level'; readonly level: string; readonly isNamed: boolean }
  /** «ดำเนินการแล้วเสร็จ», «อยู่ระหว่างดำเนินการ» of measures. */
  | { readonly kind: 'status'; readonly status: 'done' | 'in-progress' | 'not-started' }
  /** «จากคะแนนเต็ม ๔๐ คะแนน», «/๔๐». */
  | { readonly kind: 'fullMarks'; readonly value: number }
  /** `{คะแนน:8}` and the like: right by construction. */
  | { readonly kind: 'placeholder' }
  | { readonly kind: Marker };

/** A number with what follows it at once. */
export interface NumberMeaning {
  readonly kind: 'number';
  readonly value: number;
  readonly decimals: number;
  /** Characters of the number itself, without its sign and unit. */
  readonly length: number;
  /** Characters of the sign before it. */
  readonly lead: number;
  readonly unit: Unit;
  readonly sign: '+' | '-' | null;
}

/** What follows a number: points, per cent, one of the things that reports count, anything else counted, or nothing. */
export type Unit = 'points' | 'percent' | 'indicators' | 'tools' | 'measures' | 'other' | 'none';

/** Words whose kind is all the grammar needs to know. */
export type Marker =
  | 'break' // a new line, a bullet
  | 'boundary' // ซึ่ง, ส่วน, ขณะที่, ได้แก่: what follows may speak of something else
  | 'ignored' // a date, a law's year, a web address, a range: numbers that claim nothing
  | 'span' // ย้อนหลัง ๕ ปี, ทุกปี: several years at once
  | 'score' // คะแนน
  | 'mean' // คะแนนเฉลี่ย
  | 'weighted' // ถ่วงน้ำหนัก, of a tool
  | 'verb' // ได้, มี, อยู่ที่
  | 'equals' // เท่ากับ, คิดเป็น, =
  | 'adverb' // เพียง, เล็กน้อย, อย่างต่อเนื่อง
  | 'percent' // ร้อยละ
  | 'bound' // ประมาณ, ขาดอีก, ระหว่าง
  | 'atLeast' // ไม่ต่ำกว่า, ตั้งแต่
  | 'criterion' // เกณฑ์, คะแนนเต็ม
  | 'difference' // ผลต่าง
  | 'aim' // เพื่อให้, ควร, หาก
  | 'fact' // ผลที่ได้, พบว่า: what follows is no aim any more
  | 'not'
  | 'from' // จาก
  | 'to' // เป็น, เหลือ
  | 'all' // ทุกตัวชี้วัด
  | 'none' // ไม่มีตัวชี้วัดใด
  | 'some' // บางตัวชี้วัด, ตัวชี้วัดที่มี…
  | 'measures' // มาตรการ
  | 'someTools' // เครื่องมือที่มี…
  | 'passed' // ผ่านเกณฑ์
  | 'failed' // ไม่ผ่านเกณฑ์
  | 'except' // ยกเว้น, นอกนั้น
  | 'but' // แต่
  | 'namely' // ได้แก่, คือ
  | 'such' // เช่น
  | 'next' // รองลงมา
  | 'upwards' // ขึ้นไป
  | 'consists' // ประกอบด้วย
  | 'open' // (
  | 'close' // )
  | 'and'
  | 'filler'; // words and punctuation that a claim may hold anywhere

/** A meaning and where it stands in the repaired text; `end` is exclusive. */
export type Token = Meaning & { readonly start: number; readonly end: number };
