/** @jest-environment jsdom */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { all, childrenOf, ROOT, root, sizeOfPng, valueOf } from './support/manifest';

/**
 * What Microsoft's validator asks of a manifest, which runs on a server of its own and so cannot be part of these tests.
 * Sources: «Validate an Office Add-in's manifest», the manifest reference, and [MS-OWEMXML].
 */

/** The ids of one group of resources. */
const idsIn = (group: string): readonly string[] =>
  all(group).flatMap((element) => [...element.children].map(({ id }) => id));

/** The resids that elements of a name refer to. */
const residsOf = (name: string, within: Element = root): readonly (string | null)[] =>
  [...within.getElementsByTagName(name)].flatMap((one) =>
    one.hasAttribute('resid') ? [one.getAttribute('resid')] : [],
  );

const urls = [...root.outerHTML.matchAll(/Value="(https?:[^"]+)"/g)].map(([, url]) => new URL(String(url)));

/** Files that `npm run build` puts beside the pages of src. */
const BUILT = ['taskpane.html', 'commands.html'];

describe('the manifest, by the rules of Microsoft’s validator', () => {
  it('names itself by a GUID, a version of four numbers and a provider', () => {
    expect(all('Id')[0]?.textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(all('Version')[0]?.textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(all('ProviderName')[0]?.textContent).toMatch(/^.{1,125}$/);
  });

  it('keeps name and description within what Excel shows, in both languages', () => {
    for (const [name, limit] of [
      ['DisplayName', 30],
      ['Description', 250],
    ] as const) {
      const element = all(name)[0]!;
      const texts = [element.getAttribute('DefaultValue'), element.children[0]?.getAttribute('Value')];
      for (const text of texts) expect(text?.length).toBeLessThanOrEqual(limit);
    }
  });

  it('uses https everywhere, and only files that a build puts there', () => {
    expect(urls.length).toBeGreaterThan(40);
    for (const { protocol, pathname } of urls) {
      expect(protocol).toBe('https:');
      const file = pathname.slice(1);
      const there = BUILT.includes(file) || ['', 'deploy/site'].some((folder) => existsSync(join(ROOT, folder, file)));
      expect([file, there]).toEqual([file, true]);
    }
  });

  it('has its two own icons as PNG files of 32 and 64 pixels', () => {
    for (const [name, size] of [
      ['IconUrl', 32],
      ['HighResolutionIconUrl', 64],
    ] as const) {
      const file = new URL(String(valueOf(name))).pathname;
      expect(sizeOfPng(join(ROOT, file))).toEqual([size, size]);
    }
  });

  it('leads to a support page of its own, and from the first-run callout too', () => {
    expect(valueOf('SupportUrl')).toMatch(/\/support\.html$/);
    const callout = all('GetStarted')[0];
    expect(childrenOf(callout)).toEqual(['Title', 'Description', 'LearnMoreUrl']);
    const url = all('bt:Url').find(({ id }) => id === residsOf('LearnMoreUrl')[0]);
    expect(url?.getAttribute('DefaultValue')).toBe(valueOf('SupportUrl'));
  });

  it('is for workbooks alone, on computers: the commands say the same as the add-in', () => {
    expect(all('Host').map((host) => host.getAttribute('Name') ?? host.getAttribute('xsi:type'))).toEqual([
      'Workbook',
      'Workbook',
    ]);
    expect(childrenOf(all('Host')[1])).toEqual(['DesktopFormFactor']);
  });

  it('leaves out Excel on iPad, which has no add-in commands, by the set that it lacks', () => {
    const sets = all('Set').map((set) => `${set.getAttribute('Name')} ${set.getAttribute('MinVersion')}`);
    expect(sets).toEqual(['ExcelApi 1.9', 'AddinCommands 1.1']);
  });

  it('refers from each place to a resource of the kind that belongs there', () => {
    const [images, addresses, short, long] = ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'].map(idsIn);
    const overrides = all('VersionOverrides')[0]!;
    const kinds = [
      ['Title', short],
      ['Label', short],
      ['Description', long],
      ['LearnMoreUrl', addresses],
      ['FunctionFile', addresses],
      ['SourceLocation', addresses],
      ['bt:Image', images],
    ] as const;
    for (const [name, ids] of kinds) {
      const used = residsOf(name, overrides);
      expect(used.length).toBeGreaterThan(0);
      expect(used.filter((id) => !ids?.includes(String(id)))).toEqual([]);
    }
  });

  it('opens one pane, under the id by which Excel opens it with a document', () => {
    expect(all('TaskpaneId').map(({ textContent }) => textContent)).toEqual(['Office.AutoShowTaskpaneWithDocument']);
  });

  it('has ids that are no longer than 125 letters, without blanks', () => {
    const ids = ['CustomTab', 'Group', 'Control'].flatMap((name) => all(name).map(({ id }) => id));
    for (const id of ids) expect(id).toMatch(/^[\w.]{1,125}$/);
  });
});
