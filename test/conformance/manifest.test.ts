/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS } from '../../conformance/kit/commands';

const root = join(__dirname, '../..');
const parse = (path: string): Document =>
  new DOMParser().parseFromString(readFileSync(join(root, path), 'utf8'), 'text/xml');
const kit = parse('conformance/manifest.xml');
const product = parse('manifest.xml');
const all = (document: Document, name: string): readonly Element[] => [...document.getElementsByTagName(name)];
const textOf = (document: Document, name: string): string | null | undefined => all(document, name)[0]?.textContent;

describe('the manifest of the conformance kit', () => {
  it('can be loaded beside that of the add-in: another id, another address, other names', () => {
    expect(all(kit, 'parsererror')).toHaveLength(0);
    expect(textOf(kit, 'Id')).not.toBe(textOf(product, 'Id'));
    const addresses = [...new XMLSerializer().serializeToString(kit).matchAll(/https:\/\/localhost:\d+/g)].flat();
    expect([...new Set(addresses)]).toEqual(['https://localhost:3001']);
  });

  it('asks for the same sets and rights as the add-in', () => {
    for (const name of ['Permissions', 'Requirements']) {
      const words = (document: Document) => all(document, name)[0]!.outerHTML.replace(/\s+/g, ' ');
      expect(words(kit)).toBe(words(product));
    }
  });

  it('defines what it names, and only that, from pictures that are there', () => {
    const defined = ['bt:Image', 'bt:Url', 'bt:String'].flatMap((name) =>
      all(kit, name).flatMap((one) => one.getAttribute('id') ?? []),
    );
    const used = [...kit.querySelectorAll('[resid]')].map((element) => element.getAttribute('resid'));
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
    const pictures = [...kit.querySelectorAll('Resources [DefaultValue$=".png"]')].map(
      (image) => new URL(image.getAttribute('DefaultValue')!).pathname,
    );
    expect(pictures).toHaveLength(6);
    expect(pictures.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('has a button for every function of the kit, with the label that the page names', () => {
    expect(all(kit, 'FunctionName').map((one) => one.textContent)).toEqual(COMMANDS.map(({ name }) => name));
    const labels = all(kit, 'bt:String').map((one) => one.getAttribute('DefaultValue'));
    for (const { label } of COMMANDS) expect(labels).toContain(label.th);
  });
});
