/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const xml = readFileSync(join(root, 'manifest.xml'), 'utf8');
const manifest = new DOMParser().parseFromString(xml, 'text/xml');

const all = (name: string): readonly Element[] => [...manifest.getElementsByTagName(name)];
const valueOf = (name: string, attribute = 'DefaultValue'): string | null | undefined =>
  all(name)[0]?.getAttribute(attribute);

describe('the manifest', () => {
  it('is well-formed', () => {
    expect(all('parsererror')).toHaveLength(0);
  });

  it('asks for no more than it needs', () => {
    expect(all('Permissions')[0]?.textContent).toBe('ReadWriteDocument');
    expect(all('AppDomains')).toHaveLength(0);
    expect(valueOf('Set', 'Name')).toBe('ExcelApi');
    expect(valueOf('Set', 'MinVersion')).toBe('1.9');
  });

  it('has the top-level elements in the documented order', () => {
    const order = [...manifest.documentElement.children].map(({ localName }) => localName);
    expect(order).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
  });

  it('defines every resource it names, once, with an id of at most 32 characters', () => {
    const defined = ['bt:Image', 'bt:Url', 'bt:String'].flatMap((name) =>
      all(name).flatMap((element) => element.getAttribute('id') ?? []),
    );
    const used = [...manifest.querySelectorAll('[resid]')].map((element) => element.getAttribute('resid'));
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  it.each([
    ['bt:ShortStrings', 125],
    ['bt:LongStrings', 250],
  ])('keeps every text of %s within %i characters, in Thai and in English', (group, limit) => {
    const strings = all(group).flatMap((element) => [...element.getElementsByTagName('bt:String')]);
    expect(strings.length).toBeGreaterThan(0);
    for (const element of strings) {
      const override = element.getElementsByTagName('bt:Override')[0];
      expect(override?.getAttribute('Locale')).toBe('en-US');
      for (const text of [element.getAttribute('DefaultValue'), override?.getAttribute('Value')]) {
        expect(text?.length).toBeGreaterThan(0);
        expect(text?.length).toBeLessThanOrEqual(limit);
      }
    }
  });

  it('points only to pictures that exist, with the size they are named for', () => {
    const urls = [...xml.matchAll(/assets\/(icon-(\d+)\.png)/g)];
    expect(urls.length).toBeGreaterThanOrEqual(5);
    for (const [, file, size] of urls) {
      const path = join(root, 'assets', String(file));
      expect(existsSync(path)).toBe(true);
      const png = readFileSync(path);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
    }
  });

  it('has every address on one origin, so that a build can replace it', () => {
    const origins = new Set([...xml.matchAll(/DefaultValue="(https:\/\/[^/"]+)/g)].map(([, origin]) => origin));
    expect([...origins]).toEqual(['https://localhost:3000']);
  });
});
