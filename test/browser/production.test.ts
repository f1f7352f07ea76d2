import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fragmentOf, outcome } from '../../src/commands/outcome';
import { writeTemplate } from '../../src/operations';
import { excelWith, sheetNames, valuesOf } from '../support/excel';
import { bringAxe, coloursAtRest, scrollsSideways, THEMES, violations } from './axe';
import { useBrowser } from './opened';
import { buildProduction, type Production } from './production/build';
import { openExcel, type ExcelOnTheWeb } from './production/excel-on-the-web';

/** Not the address that the manifest in the repository names, so that a build that forgets to replace it is seen. */
const ADDRESS = 'https://localhost:4443';

const browser = useBrowser();
let production: Production;

beforeAll(async () => {
  production = await buildProduction(ADDRESS);
}, 900_000);

afterAll(() => production?.remove());

/** Excel on the web with a workbook that holds the worked example, or the one with mistakes in it. */
async function excelOn(content: 'sample' | 'mistakes' | null): Promise<ExcelOnTheWeb> {
  const host = await excelWith({});
  if (content) expect((await writeTemplate(content)).ok).toBe(true);
  return openExcel(browser(), production, host);
}

/** All values in all cells of a sheet. */
async function cellsOf(sheet: string): Promise<readonly unknown[]> {
  return (await valuesOf(sheet)).flat();
}

describe('the pane as it is put on a server, in Excel on the web', () => {
  it('reads the workbook, checks it and makes the reports, with the real office.js and no more than it', async () => {
    const excel = await excelOn('sample');
    const pane = await excel.open('pane', 'taskpane.html');
    const press = (label: string): Promise<void> => pane.getByRole('button', { name: label, exact: true }).click();
    await pane.getByRole('heading', { name: 'อ่านข้อมูลแล้ว' }).waitFor();
    await pane.getByRole('heading', { name: 'เทศบาลตำบลบ้านตัวอย่าง' }).waitFor();
    for (const label of ['ตรวจข้อมูล', 'ไปสร้างรายงาน']) await press(label);
    for (const report of await pane.getByRole('checkbox').all()) await report.check();
    for (const label of ['สร้างรายงาน', 'สร้างรายงานเลย']) await press(label);
    await pane.getByRole('heading', { name: 'รายงานพร้อมใช้' }).waitFor();

    expect(await sheetNames()).toEqual(expect.arrayContaining(['ปก', 'เปรียบเทียบคะแนน']));
    expect(await cellsOf('เปรียบเทียบคะแนน')).toContain(95.42);
    expect(excel.problems).toEqual([]);
    expect(excel.foreign).toEqual([]);
    await excel.page.close();
  });

  it('hears of it when a cell is changed', async () => {
    const excel = await excelOn('sample');
    const pane = await excel.open('pane', 'taskpane.html');
    await pane.getByRole('heading', { name: 'อ่านข้อมูลแล้ว' }).waitFor();
    excel.host.user.setCell('หน่วยงาน', 'B4', 'เทศบาลตำบลบ้านใหม่');
    await pane.getByRole('heading', { name: 'เทศบาลตำบลบ้านใหม่' }).waitFor();
    expect(excel.problems).toEqual([]);
    await excel.page.close();
  });
});

describe('the Content-Security-Policy of the pane', () => {
  it('lets no code run but its own and that of Office, and nothing be fetched', async () => {
    const excel = await excelOn(null);
    const pane = await excel.open('pane', 'taskpane.html');
    await pane.getByRole('heading', { name: 'เริ่มจากใส่ตารางลงในสมุดงาน' }).waitFor();
    const tried = await pane.locator('body').evaluate(async (body) => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "inline"';
      body.append(script);
      // Later, since the browser's debugger, which calls this, may evaluate what the page may not.
      await new Promise((resolve) => setTimeout(resolve));
      const evaluated = await new Promise((resolve) => resolve(new Function('return true')())).catch(() => false);
      const fetched = await fetch('taskpane.html').then(
        () => true,
        () => false,
      );
      return { inline: document.title === 'inline', evaluated, fetched };
    });
    expect(tried).toEqual({ inline: false, evaluated: false, fetched: false });
    await excel.page.close();
  });
});

describe('the ribbon in Excel on the web, the pane never opened', () => {
  it.each([
    ['insertTables', null, /^ใส่ตารางแล้ว/],
    ['checkData', 'mistakes', /จุดที่ต้องแก้$/],
    ['makeReports', 'sample', /^สร้างรายงานแล้ว/],
  ] as const)('%s does its work, tells of it, and is done once that is closed', async (name, content, title) => {
    const excel = await excelOn(content);
    await excel.open('commands', 'commands.html');
    await excel.press(name);
    const dialog = excel.page.frameLocator('#dialog');
    await dialog.getByRole('heading', { name: title }).waitFor();
    expect(await excel.completed()).toEqual([]);
    await excel.page.keyboard.press('Enter');
    await excel.page.locator('#dialog').waitFor({ state: 'detached' });
    expect(await excel.completed()).toEqual([name]);
    expect(excel.problems).toEqual([]);
    expect(excel.foreign).toEqual([]);
    await excel.page.close();
  });
});

describe('the dialog of the ribbon', () => {
  const OUTCOMES = [
    outcome('made', { sheets: 14, replaced: 14, unmade: 2 }),
    outcome('made-draft', { sheets: 14, replaced: 14, unmade: 2, errors: 3 }),
    outcome('errors-shown', { errors: 13, warnings: 8, tips: 6 }),
    outcome('structure-protected'),
  ];

  it.each(['th', 'en'] as const)(
    'can be read by everyone, in every theme, on a small screen («%s»)',
    async (language) => {
      const excel = await excelOn(null);
      const objections: string[] = [];
      for (const told of OUTCOMES) {
        const dialog = await excel.open('dialog', `dialog.html${fragmentOf(told, language)}`);
        await dialog.getByRole('button').waitFor();
        const frame = excel.page.frames().find((one) => one.url().includes('dialog.html'))!;
        await bringAxe(frame);
        for (const { name, media } of THEMES) {
          await excel.page.emulateMedia(media);
          await coloursAtRest(frame);
          for (const size of [
            { width: 437, height: 246 },
            { width: 320, height: 200 },
          ]) {
            await excel.page.setViewportSize(size);
            const where = `${told.kind}, ${name}, ${size.width} px`;
            objections.push(...(await violations(frame)).map((one) => `${where}: ${one}`));
            if (await scrollsSideways(frame)) objections.push(`${where}: scrolls sideways`);
          }
        }
        await excel.page.locator('#dialog').evaluate((element) => element.remove());
      }
      expect(objections).toEqual([]);
      await excel.page.close();
    },
  );
});

describe('the manifest as it is put on a server', () => {
  it('names the address it is served from, and no other', () => {
    const manifest = readFileSync(join(production.folder, 'manifest.xml'), 'utf8');
    const addresses = [...manifest.matchAll(/DefaultValue="(https:\/\/[^/"]+)/g)].map(([, origin]) => origin);
    expect([...new Set(addresses)]).toEqual([ADDRESS]);
    expect(manifest).not.toContain('localhost:3000');
  });
});
