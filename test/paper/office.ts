import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Workbook } from '@cj-tech-master/excelts';
import { opened } from '../simulator/file/support';
import { standInFonts } from './stand-in-font';
import { type Content, valueOf } from '../../simulator';

const run = promisify(execFile);

/** Makes LibreOffice work out every formula anew when it opens a file, whoever wrote it. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The cells of a workbook: sheet name → address → value, empty cells left out. */
export type Values = ReadonlyMap<string, ReadonlyMap<string, Content>>;

/** What LibreOffice makes of every cell when it works out all formulas itself. */
export async function recalculateWithLibreOffice(bytes: Uint8Array): Promise<Values> {
  return valuesIn((await opened(await convert(bytes, 'xlsx'))).book);
}

/** The workbook as LibreOffice prints it, a PDF file. */
export function printToPdf(bytes: Uint8Array): Promise<Uint8Array> {
  return convert(bytes, 'pdf');
}

/** How many pages LibreOffice prints. */
export async function printPages(bytes: Uint8Array): Promise<number> {
  const pdf = Buffer.from(await printToPdf(bytes)).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** What the OpenXML validator finds wrong, one line each; empty for a valid workbook. */
export async function validateWorkbook(bytes: Uint8Array): Promise<readonly string[]> {
  return withFolder(async (folder) => {
    const file = join(folder, 'workbook.xlsx');
    await writeFile(file, bytes);
    const program = join(process.cwd(), 'node_modules', '.bin', 'ooxml-validator');
    // The program ends with an exit code when the file is not valid; what it found is on its standard output all the same.
    const { stdout } = await run(program, [file]).catch((error: { stdout?: string }) => ({
      stdout: error.stdout ?? '',
    }));
    const { errors } = JSON.parse(stdout) as { errors: { path: string; xPath: string; description: string }[] };
    return errors.map(({ path, xPath, description }) => `${path} ${xPath}: ${description}`);
  });
}

/** All values of a book, as a program reads them. */
export function valuesIn(book: Workbook): Values {
  return new Map(
    book.worksheets.map((sheet) => {
      const values = new Map<string, Content>();
      sheet.eachRow((row) => row.eachCell((cell) => values.set(cell.address, valueOf(cell))));
      return [sheet.name, values];
    }),
  );
}

async function convert(bytes: Uint8Array, format: 'xlsx' | 'pdf'): Promise<Uint8Array> {
  return withFolder(async (folder) => {
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    await writeFile(join(folder, 'in.xlsx'), bytes);
    const out = join(folder, 'out');
    const fonts = await standInFonts(folder);
    const options = ['--headless', '--convert-to', format, '--outdir', out, join(folder, 'in.xlsx')];
    await run('soffice', [`-env:UserInstallation=file://${profile}`, ...options], {
      timeout: 150_000,
      env: { ...process.env, FONTCONFIG_FILE: fonts },
    });
    return new Uint8Array(await readFile(join(out, `in.${format}`)));
  });
}

async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'paper-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
