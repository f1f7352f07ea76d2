import { MAX_DEPTH } from './limits';
import type { MarkupElement, MarkupNode } from './markup';

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/** What this module needs of a DOM node: any DOM, a browser's or one of Node's, has it. */
interface DomNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly localName?: string;
  readonly attributes?: ArrayLike<{ readonly localName: string; readonly value: string }>;
  readonly childNodes: ArrayLike<DomNode>;
}

/** The tree below a DOM element in the readers' own shape; deeper than any person nests is left out. */
export function fromDom(element: DomNode, depth = 0): MarkupElement {
  const attributes: Record<string, string> = {};
  for (const { localName, value } of Array.from(element.attributes ?? [])) attributes[localName] = value;
  const children: MarkupNode[] = [];
  for (const child of Array.from(element.childNodes)) {
    if (child.nodeType === ELEMENT && depth < MAX_DEPTH) children.push(fromDom(child, depth + 1));
    else if (child.nodeType === TEXT || child.nodeType === CDATA) children.push(child.nodeValue ?? '');
  }
  return { name: element.localName ?? '', attributes, children };
}
