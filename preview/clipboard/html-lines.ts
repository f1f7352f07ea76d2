const UNREAD = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'math',
  'del',
]);
const BLOCKS = new Set(['p', 'div', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'section', 'article', 'center']); // prettier-ignore
const HIDDEN = /display\s*:\s*none|mso-hide\s*:\s*all/i;
const SAME_CELL = /mso-data-placement\s*:\s*same-cell/i;
const ELEMENT = 1;
const TEXT = 3;
/** Deeper nesting than any person makes is left unread. */
const MAX_DEPTH = 200;

/** What a stretch of HTML holds in order: lines of text, and tables. */
export type FlowPart = string | Element;

/**
 * Takes HTML apart as Excel does when it is pasted: each paragraph and each `<br>` begins a line, except breaks that Excel
 * itself wrote within a cell, which stay in the text. White space collapses; empty lines are left out.
 */
export function flowOf(parent: Element): readonly FlowPart[] {
  const parts: FlowPart[] = [];
  let line = '';
  const end = (): void => {
    const text = line.replace(/ ?\n ?/g, '\n').trim();
    if (text !== '') parts.push(text);
    line = '';
  };
  const read = (node: Node, depth: number): void => {
    if (node.nodeType === TEXT)
      line += (node.nodeValue ?? '').replace(/[ \t\r\n\f\u00a0]+/g, ' ').replace(/\u00ad/g, '');
    if (node.nodeType !== ELEMENT || depth > MAX_DEPTH) return;
    const element = node as Element;
    const style = element.getAttribute('style') ?? '';
    if (UNREAD.has(element.localName) || HIDDEN.test(style)) return;
    if (element.localName === 'table') {
      end();
      parts.push(element);
    } else if (element.localName === 'br') {
      if (SAME_CELL.test(style)) line += '\n';
      else end();
    } else {
      const isBlock = BLOCKS.has(element.localName);
      if (isBlock) end();
      for (const child of element.childNodes) read(child, depth + 1);
      if (isBlock) end();
    }
  };
  for (const child of parent.childNodes) read(child, 0);
  end();
  return parts.map((part) => (typeof part === 'string' ? part.replace(/ {2,}/g, ' ') : part));
}

/** The lines of text in an element, those of tables within it included. */
export function linesOf(element: Element): readonly string[] {
  return flowOf(element).flatMap((part) =>
    typeof part === 'string' ? [part] : [...part.querySelectorAll('td,th')].flatMap((cell) => linesOf(cell)),
  );
}
