import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zip } from '@cj-tech-master/excelts/archive';
import { openDocument, type WorkbookDocument } from '../../../simulator/file/document';
import { OfficePackage } from '../../../simulator/file/package';

export const FIXTURES = ['xlsxwriter', 'openpyxl', 'libreoffice'] as const;

export function fixture(name: (typeof FIXTURES)[number]): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, 'fixtures', `${name}.xlsx`)));
}

/** Opens a file that must open. */
export async function opened(bytes: Uint8Array): Promise<WorkbookDocument> {
  const result = await openDocument(bytes);
  if (!result.ok) throw new Error(`not opened: ${result.failure.cause}`);
  return result.value;
}

/** A file's parts as text by path. */
export async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const parts = await OfficePackage.read(bytes);
  return new Map(parts.paths.map((path) => [path, Buffer.from(parts.bytes(path)!).toString('latin1')]));
}

/** The parts of a file that are not as they were. */
export async function changedParts(before: Uint8Array, after: Uint8Array): Promise<string[]> {
  const [was, is] = [await partsOf(before), await partsOf(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((path) => was.get(path) !== is.get(path)).sort();
}

/** A file with some of its parts replaced. */
export async function withParts(bytes: Uint8Array, replaced: Record<string, string>): Promise<Uint8Array> {
  const parts = await OfficePackage.read(bytes);
  for (const [path, text] of Object.entries(replaced)) parts.set(path, new TextEncoder().encode(text));
  return parts.write();
}

/** A zip file of these texts. */
export function zipOf(files: Record<string, string | Uint8Array>): Promise<Uint8Array> {
  const archive = zip();
  for (const [path, content] of Object.entries(files)) archive.add(path, content);
  return archive.bytes();
}
