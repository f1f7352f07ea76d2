import { writeTemplate } from '../../src/operations';
import { loadOfficeClient } from '../../simulator/node';
import { createHost, type Host, newDocument } from '../../simulator';

const ROWS_AT_ONCE = 500;

/** Opens a simulated Excel on the worked example with so many measures. */
export async function workbookWith(measures: number): Promise<Host> {
  loadOfficeClient();
  const host = createHost(newDocument());
  host.attach();
  const written = await writeTemplate('sample');
  if (!written.ok) throw new Error(written.failure.cause);
  await repeatMeasures(measures);
  host.counters.reset();
  return host;
}

/** Every long text differs from its neighbours', as in real tables. */
async function repeatMeasures(count: number): Promise<void> {
  const context = new Excel.RequestContext();
  const table = context.workbook.tables.getItem('ITA_Measures');
  const body = table.getDataBodyRange().load('values');
  await context.sync();
  const rows = Array.from({ length: Math.max(0, count - body.values.length) }, (_, index) =>
    body.values[index % body.values.length]?.map((value) =>
      typeof value === 'string' && value !== '' ? `'${value}${value.length > 40 ? ` ครั้งที่ ${index}` : ''}` : value,
    ),
  );
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    table.rows.add(undefined, rows.slice(from, from + ROWS_AT_ONCE) as (string | number)[][]);
    await context.sync();
  }
}
