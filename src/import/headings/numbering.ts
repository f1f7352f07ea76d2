const DIGIT = '[0-9๐-๙]';
const MAIN = new RegExp(
  `^\\s*(?:ข้อ(?:ที่)?\\s*)?(?:มาตรการที่\\s*)?\\(?${DIGIT}{1,3}\\)?\\s*[.):](?!\\s*${DIGIT})|^\\s*มาตรการที่\\s*${DIGIT}{1,3}`,
);
const SUB = new RegExp(`^\\s*(?:[-–—•●▪➢*·]\\s*\\S|\\(?${DIGIT}{1,3}(?:\\.${DIGIT}{1,3})+)`);

/** Whether a text begins with a number of the first level: `๑.`, `1)`, `(๒)`, `มาตรการที่ ๓`. */
export function isMainItem(text: string): boolean {
  return MAIN.test(text);
}

/** Whether a text begins with a dash, a bullet or a number of a lower level: `- …`, `๖.๑ …`. */
export function isSubItem(text: string): boolean {
  return SUB.test(text);
}
