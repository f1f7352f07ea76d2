import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportSpec } from './engine/report';

/** The two parts of the corpus: one to develop against, one that is run only at closing. */
export const PARTS = ['open', 'sealed'] as const;

/** A part of the corpus, by the name of its folder. */
export type Part = (typeof PARTS)[number];

/** The reports of a part, by name of their files. */
export async function corpusOf(part: Part): Promise<readonly ReportSpec[]> {
  const folder = join(__dirname, part);
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .sort();
  return Promise.all(
    files.map(async (file) => ((await import(join(folder, file))) as { readonly report: ReportSpec }).report),
  );
}
