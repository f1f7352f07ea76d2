import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeTemplate } from '../../../src/operations';
import { excelWith } from '../../support/excel';
import { useBrowser } from '../opened';
import { ADDRESS } from './address';
import type { Production } from './build';
import { playExcel } from './play-excel';
import type { Platform, PlayedExcel, PlayOptions } from './played-excel';

/** The build that all tests share (set-up.ts). */
export const production: Production = { address: ADDRESS, folder: process.env['PRODUCTION']! };

/** What a workbook holds at the beginning: the worked example, the one with mistakes in it, or nothing. */
export type Content = 'sample' | 'mistakes' | null;

/** Opens Excels for the tests of a file, each on a workbook of its own, and sees that none had anything to complain of. */
export function useExcel(): (platform: Platform, content: Content, options?: PlayOptions) => Promise<PlayedExcel> {
  const browser = useBrowser();
  return async (platform, content, options) => {
    const host = await excelWith({});
    if (content) expect((await writeTemplate(content)).ok).toBe(true);
    return playExcel(platform, browser(), production, host, options);
  };
}

/** Ends an Excel whose pages must have done nothing that a browser or its policy objects to. */
export async function closeCleanly(excel: PlayedExcel): Promise<void> {
  expect(excel.problems).toEqual([]);
  expect(excel.foreign).toEqual([]);
  await excel.close();
}

/** A file of the build, as text. */
export function builtFile(name: string): string {
  return readFileSync(join(production.folder, name), 'utf8');
}
