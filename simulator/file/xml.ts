import { parseXml } from '@cj-tech-master/excelts/xml';
import type { XmlElement, XmlNode } from '@cj-tech-master/excelts/xml';

export type { XmlElement, XmlNode };

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** The root element of a part. @throws when it is not well formed */
export function readXml(text: string): XmlElement {
  return parseXml(text.replace(/^\uFEFF/, '')).root;
}

/** Writes a part. */
export function writeXml(root: XmlElement): string {
  return DECLARATION + xmlOf(root);
}

/** Writes one element. */
export function xmlOf(node: XmlNode): string {
  if (node.type === 'text' || node.type === 'cdata') return escapeText(node.value);
  if (node.type !== 'element') return '';
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  const inside = node.children.map(xmlOf).join('');
  const open = `<${node.name}${attributes.join('')}`;
  return inside === '' ? `${open}/>` : `${open}>${inside}</${node.name}>`;
}

/** An element's name without its prefix. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The child elements, of one local name when it is given. */
export function childrenOf(parent: XmlElement, name?: string): XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement => child.type === 'element' && (name === undefined || localName(child) === name),
  );
}

/** The first child element of that local name. */
export function childOf(parent: XmlElement, name: string): XmlElement | undefined {
  return childrenOf(parent, name)[0];
}

/** A new element with the prefix that the given element's name has. */
export function make(like: XmlElement, name: string, attributes: Record<string, string> = {}): XmlElement {
  return { type: 'element', name: prefixOf(like) + name, attributes, children: [] };
}

/** A copy of an unprefixed element, for a document whose elements have the prefix that the given element's name has. */
export function adopt(like: XmlElement, element: XmlElement): XmlElement {
  return {
    type: 'element',
    name: element.name.includes(':') ? element.name : prefixOf(like) + element.name,
    attributes: { ...element.attributes },
    children: element.children.map((child) => (child.type === 'element' ? adopt(like, child) : child)),
  };
}

/** The text within an element. */
export function textOf(element: XmlElement): string {
  return element.children
    .map((child) => (child.type === 'element' ? textOf(child) : 'value' in child ? child.value : ''))
    .join('');
}

/** Calls back for the element and all within it. */
export function walk(element: XmlElement, visit: (element: XmlElement) => void): void {
  visit(element);
  for (const child of childrenOf(element)) walk(child, visit);
}

function prefixOf({ name }: XmlElement): string {
  return name.includes(':') ? name.slice(0, name.indexOf(':') + 1) : '';
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}
