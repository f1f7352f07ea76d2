import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { opened } from '../simulator/file/support';

const run = promisify(execFile);

/** A text in a wrapped cell: its font, size and cell width in points. */
export interface WrappedCell {
  readonly text: string;
  readonly width: number;
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
}

/** The row heights, in points, that LibreOffice finds best for these cells. */
export async function bestRowHeights(cells: readonly WrappedCell[]): Promise<readonly number[]> {
  const folder = await mkdtemp(join(tmpdir(), 'rows-'));
  try {
    await writeFile(join(folder, 'rows.fods'), spreadsheetOf(cells));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const options = ['--headless', '--convert-to', 'xlsx', '--outdir', folder, join(folder, 'rows.fods')];
    await run('soffice', [profile, ...options], { timeout: 150_000 });
    const { book } = await opened(new Uint8Array(await readFile(join(folder, 'rows.xlsx'))));
    return book.worksheets.map((sheet) => sheet.getRow(1).height ?? 0);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A flat spreadsheet, each cell on a sheet of its own, its row as high as the program finds best. */
function spreadsheetOf(cells: readonly WrappedCell[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"
  xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
  xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0">
<office:automatic-styles>
<style:style style:name="row" style:family="table-row"><style:table-row-properties style:use-optimal-row-height="true"/></style:style>
${cells.map(stylesOf).join('\n')}
</office:automatic-styles>
<office:body><office:spreadsheet>${cells.map(tableOf).join('\n')}</office:spreadsheet></office:body>
</office:document>`;
}

function stylesOf({ width, font, size, bold }: WrappedCell, index: number): string {
  const weight = bold ? 'bold' : 'normal';
  const latin = `fo:font-family="${font}" fo:font-size="${size}pt" fo:font-weight="${weight}"`;
  const thai = `style:font-family-complex="${font}" style:font-size-complex="${size}pt" style:font-weight-complex="${weight}"`;
  return `<style:style style:name="column${index}" style:family="table-column"><style:table-column-properties style:column-width="${width}pt"/></style:style>
<style:style style:name="cell${index}" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap"/>
<style:text-properties ${latin} ${thai} style:language-complex="th" style:country-complex="TH"/></style:style>`;
}

function tableOf({ text }: WrappedCell, index: number): string {
  const lines = text.split('\n').map((line) => `<text:p>${escaped(line)}</text:p>`);
  return `<table:table table:name="s${index}"><table:table-column table:style-name="column${index}"/>
<table:table-row table:style-name="row"><table:table-cell table:style-name="cell${index}" office:value-type="string">${lines.join('')}</table:table-cell></table:table-row></table:table>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
