import { inflateRawSync } from 'node:zlib';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { ImportTools, MarkupElement, MarkupNode } from '../src/import/readers/markup';
import { MAX_DEPTH } from '../src/import/readers/limits';
import { readXml, type XmlElement } from '../simulator';

/** The readers' tools as Node has them. */
export const nodeTools: ImportTools = {
  parseXml(text) {
    try {
      return fromXml(readXml(text), 0);
    } catch {
      return null;
    }
  },
  parseHtml(text) {
    const root = parse(text).childNodes.find((node): node is DefaultTreeAdapterTypes.Element => 'tagName' in node);
    return root ? fromHtml(root, 0) : { name: 'html', attributes: {}, children: [] };
  },
  async inflate(data, limit) {
    try {
      return new Uint8Array(inflateRawSync(data, { maxOutputLength: limit }));
    } catch (thrown) {
      const code = (thrown as NodeJS.ErrnoException).code;
      return code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged';
    }
  },
};

function fromXml({ name, attributes, children }: XmlElement, depth: number): MarkupElement {
  return {
    name: localName(name),
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [localName(key), value])),
    children: children.flatMap((child): readonly MarkupNode[] => {
      if (child.type === 'element') return depth < MAX_DEPTH ? [fromXml(child, depth + 1)] : [];
      return child.type === 'text' || child.type === 'cdata' ? [child.value] : [];
    }),
  };
}

function fromHtml(element: DefaultTreeAdapterTypes.Element, depth: number): MarkupElement {
  return {
    name: element.tagName.toLowerCase(),
    attributes: Object.fromEntries(element.attrs.map(({ name, value }) => [localName(name), value])),
    children: element.childNodes.flatMap((child): readonly MarkupNode[] => {
      if ('tagName' in child) return depth < MAX_DEPTH ? [fromHtml(child, depth + 1)] : [];
      return 'value' in child ? [child.value] : [];
    }),
  };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
