const FORMAT = /mso-number-format\s*:\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^;}]+))/i;
const RULE = /\.([\w-]+)\s*\{([^}]*)\}/g;

/**
 * The number formats that Excel writes into the HTML it copies: in a cell's own style, or in a style sheet by class. Gives for
 * a cell its format as a cell of a sheet has it, or undefined for none.
 */
export function numberFormats(page: Document): (cell: Element) => string | undefined {
  const classes = new Map<string, string>();
  for (const sheet of page.querySelectorAll('style')) {
    for (const [, name = '', body = ''] of (sheet.textContent ?? '').matchAll(RULE)) {
      const format = formatIn(body);
      if (format !== undefined) classes.set(name, format);
    }
  }
  return (cell) =>
    formatIn(cell.getAttribute('style') ?? '') ??
    [...cell.classList].map((name) => classes.get(name)).find((format) => format !== undefined);
}

function formatIn(style: string): string | undefined {
  const match = FORMAT.exec(style);
  if (!match) return undefined;
  const written = (match[1] ?? match[2] ?? match[3] ?? '').trim();
  const format = written
    .replace(/\\([0-9a-f]{4}) ?/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\(.)/g, '$1');
  // Words for formats («General», «Fixed», «Short Date»), of which only this one says nothing.
  return /^[a-z ]+$/i.test(format) ? undefined : format;
}
