import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project's top folder. */
export const ROOT = join(__dirname, '../..');

/** The manifest as text, and as a document; needs jsdom. */
export const xml = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const manifest = new DOMParser().parseFromString(xml, 'text/xml');

/** The manifest's outermost element. */
export const root = manifest.documentElement;

/** All elements of a name, with its prefix where it has one, in document order. */
export const all = (name: string): readonly Element[] => [...manifest.getElementsByTagName(name)];

/** An attribute of the first element of a name. */
export const valueOf = (name: string, attribute = 'DefaultValue'): string | null | undefined =>
  all(name)[0]?.getAttribute(attribute);

/** The names of an element's children, without prefixes. */
export const childrenOf = (element: Element | undefined): readonly string[] =>
  [...(element?.children ?? [])].map(({ localName }) => localName);

/** Width and height of a PNG file in pixels. */
export function sizeOfPng(path: string): readonly [number, number] {
  const png = readFileSync(path);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
