import { editOf } from '../../cell-edits';
import { textsAmong } from '../../printed-cells';
import { shown } from '../../message-words';
import { defineRule } from '../../rule';
import { nearestOf } from '../../text/nearest';
import { TOKEN_NAMES } from '../../text/text-tokens';

/** Characters that cannot be seen or printed, and how Excel writes them in a file: `_x000B_`. Tabs and line breaks are not among them. */
const CONTROLS = /_x00(?:0[0-8BCEFbcef]|1[0-9A-Fa-f])_|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/** Asked of every cell, so by a plain search. */
function isEscaped(text: string): boolean {
  return text.includes('_x00');
}

/** Control characters left from another program. */
export const controlCharacter = defineRule({
  id: 'text.control-character',
  severities: ['warning'],
  why: {
    th: 'อักขระนี้พิมพ์ไม่ได้ และบางโปรแกรมเปิดไฟล์ไม่ได้',
    en: 'They cannot be printed, and some programs refuse such files.',
  },
  remedy: { th: 'แทนด้วยช่องว่าง', en: 'put a space in their place' },
  message: ({ found }) => ({
    th: `มีอักขระควบคุมใน “${found}” ลบออกหรือพิมพ์ช่วงนั้นใหม่`,
    en: `There are control characters in “${found}”. Remove them, or type the place anew.`,
  }),
  *check({ printed, odd }) {
    const suspects = new Set([
      ...odd().map(({ cell }) => cell),
      ...textsAmong(printed(), isEscaped).map(({ cell }) => cell),
    ]);
    for (const cell of suspects) {
      if (typeof cell.raw !== 'string' || cell.raw.search(CONTROLS) < 0) continue;
      const sound = cell.raw.replace(CONTROLS, ' ').replace(/ {2,}/g, ' ');
      yield { at: cell.at, found: shown(sound), expected: shown(sound), fix: editOf(cell, sound) };
    }
  },
});

/** A brace that opens a token and is never closed: «{คะแนน:8 คะแนน». */
const UNCLOSED = /\{([^{}\n]{0,20})(?=[{\n]|$|[^{}\n]{0,200}$)/;

/** A token that is never closed. */
export const tokenUnclosed = defineRule({
  id: 'text.token-unclosed',
  severities: ['error'],
  why: { th: 'โปรแกรมจะไม่แทนค่า และพิมพ์วงเล็บปีกกาออกมา', en: 'It is not filled in, and its brace is printed.' },
  message: ({ found, expected }) => ({
    th: `“${found}” ไม่มี “}” ปิด${expected === '' ? '' : ` อาจหมายถึง ${expected}`} เติม “}” หรือลบ “{”`,
    en: `“${found}” has no “}”.${expected === '' ? '' : ` Perhaps ${expected}.`} Close it, or delete the brace.`,
  }),
  *check({ book }) {
    for (const { text } of [...book.texts, ...book.analyses]) {
      const open = unclosedIn(text.value ?? '');
      if (open !== null) yield { at: text.at, found: shown(open), expected: nearestOf(`${open}}`, TOKEN_NAMES) ?? '' };
    }
  },
});

/** The first brace that is never closed, with the word behind it; null when there is none. */
function unclosedIn(text: string): string | null {
  const rest = text.replace(/\{[^{}\n]*\}/g, '');
  return UNCLOSED.test(rest) ? (/\{[^\s{}]*/.exec(rest)?.[0] ?? null) : null;
}
