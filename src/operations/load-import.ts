import type { Importing } from './import/importing';
import type { Inspection } from './inspect-workbook';

/** Fetches what brings in old documents: most sittings do without it. `latest` is the workbook as it was last read. */
export async function loadImporting(latest: () => Inspection | null): Promise<Importing> {
  const { createImporting } = await import(/* webpackChunkName: "view-import-work" */ './import/importing');
  return createImporting(latest);
}
