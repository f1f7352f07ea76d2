/**
 * Makes what is given to an office: `ADDIN_URL=https://ita.example.go.th npm run package [-- FOLDER]`. Exit code 0: made; 2:
 * no usable address, with one line on standard error.
 */
import { zip } from '@cj-tech-master/excelts/archive';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { packageFiles, usableAddress, type PackageFile } from './package-files';

const ROOT = join(__dirname, '..');
const DEFAULT_FOLDER = 'ita-report-package';

/** Every file below a folder, by its path within it. */
function filesIn(folder: string): readonly PackageFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({ path: relative(folder, path).split(sep).join('/'), content: readFileSync(path) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The pages as `npm run build` makes them for this address. */
function build(address: string): readonly PackageFile[] {
  const folder = mkdtempSync(join(tmpdir(), 'ita-report-'));
  try {
    const webpack = require.resolve('webpack/bin/webpack.js');
    execFileSync(process.execPath, [webpack, '--output-path', folder], {
      cwd: ROOT,
      env: { ...process.env, ADDIN_URL: address },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return filesIn(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function main(): Promise<number> {
  const address = usableAddress(process.env['ADDIN_URL']);
  if (!address.ok) {
    console.error(address.failure);
    return 2;
  }
  const folder = process.argv[2] ?? DEFAULT_FOLDER;
  const templates = filesIn(__dirname);
  const files = packageFiles(build(address.value), templates, address.value, process.env['ADDIN_CONTACT']);
  for (const { path, content } of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  // The same files make the same archive, whenever it is made.
  const archive = zip({ reproducible: true });
  for (const { path, content } of files) archive.add(path, content);
  writeFileSync(`${folder}.zip`, await archive.bytes());
  console.log(`${folder}, ${folder}.zip: ${files.length} files for ${address.value}`);
  return 0;
}

void main().then((code) => {
  process.exitCode = code;
});
