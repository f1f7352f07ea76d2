/** @jest-environment jsdom */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS } from '../src/commands/commands';
import { all, childrenOf, root, ROOT, sizeOfPng, xml } from './support/manifest';

/** Pixels: 16, 32 and 80 are required, the rest are for screens in between. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

describe('the manifest', () => {
  it('is well-formed', () => {
    expect(all('parsererror')).toHaveLength(0);
  });

  it('asks for no more than it needs', () => {
    expect(all('Permissions')[0]?.textContent).toBe('ReadWriteDocument');
    expect(all('AppDomains')).toHaveLength(0);
  });

  it('has the top-level elements in the documented order', () => {
    const order = childrenOf(root);
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
    const used = [...root.querySelectorAll('[resid]')].map((element) => element.getAttribute('resid'));
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

  it('has an English word for every Thai one, and no other language', () => {
    const own = all('Description').filter((element) => element.hasAttribute('DefaultValue'));
    const translated = [...all('DisplayName'), ...own, ...all('bt:String')];
    expect(all('DefaultLocale')[0]?.textContent).toBe('th-TH');
    expect(translated.length).toBeGreaterThan(10);
    for (const element of translated) {
      const overrides = [...element.children];
      expect(overrides.map((override) => override.getAttribute('Locale'))).toEqual(['en-US']);
      expect(element.getAttribute('DefaultValue')).toMatch(/[ก-๛]/);
      expect(overrides[0]?.getAttribute('Value')).not.toMatch(/[ก-๛]/);
    }
  });

  it('points only to pictures that exist, with the size they are named for', () => {
    const urls = [...xml.matchAll(/assets\/([\w/]+-(\d+)\.png)/g)];
    for (const [, file, size] of urls) {
      const path = join(ROOT, 'assets', String(file));
      expect(existsSync(path)).toBe(true);
      expect(sizeOfPng(path)).toEqual([Number(size), Number(size)]);
    }
  });

  it('gives every icon in all the sizes that screens ask for, each by the picture of that size', () => {
    const address = new Map(
      all('bt:Image').map((image) => [image.getAttribute('id'), image.getAttribute('DefaultValue')]),
    );
    const icons = all('Icon');
    expect(icons).toHaveLength(5);
    for (const icon of icons) {
      const images = [...icon.children];
      expect(images.map((image) => image.getAttribute('size'))).toEqual(SIZES.map(String));
      for (const image of images) {
        expect(address.get(image.getAttribute('resid'))).toContain(`-${image.getAttribute('size')}.png`);
      }
    }
  });

  it('has every address on one origin, so that a build can replace it', () => {
    const origins = new Set([...xml.matchAll(/DefaultValue="(https:\/\/[^/"]+)/g)].map(([, origin]) => origin));
    expect([...origins]).toEqual(['https://localhost:3000']);
  });
});

describe('the ribbon', () => {
  it('has its elements in the order of the schema', () => {
    expect(childrenOf(all('DesktopFormFactor')[0])).toEqual(['GetStarted', 'FunctionFile', 'ExtensionPoint']);
    expect(childrenOf(all('CustomTab')[0])).toEqual(['Group', 'Label']);
    expect(childrenOf(all('Group')[0])).toEqual(['Label', 'Icon', 'Control', 'Control', 'Control', 'Control']);
    for (const control of all('Control')) {
      expect(childrenOf(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
      expect(childrenOf(control.children[1])).toEqual(['Title', 'Description']);
    }
    expect(childrenOf(all('Resources')[0])).toEqual(['Images', 'Urls', 'ShortStrings', 'LongStrings']);
  });

  it('has four buttons, each with words and an id of its own', () => {
    const words = new Map(all('bt:String').map((text) => [text.getAttribute('id'), text.getAttribute('DefaultValue')]));
    const labels = all('Control').map((control) => words.get(control.children[0]?.getAttribute('resid') ?? ''));
    expect(labels).toEqual(['เปิดแผงงาน', 'ตรวจข้อมูล', 'สร้างรายงาน', 'แม่แบบ']);
    const ids = ['CustomTab', 'Group', 'Control'].flatMap((name) => all(name).map(({ id }) => id));
    expect(new Set(ids).size).toBe(6);
  });

  it('opens the pane, and calls only functions that there are', () => {
    const actions = all('Action').map((action) => action.getAttribute('xsi:type'));
    expect(actions).toEqual(['ShowTaskpane', 'ExecuteFunction', 'ExecuteFunction', 'ExecuteFunction']);
    expect(all('FunctionName').map(({ textContent }) => textContent)).toEqual(Object.keys(COMMANDS));
  });
});
