import { loadOfficeClient } from '../../../simulator/client/load';
import { newDocument } from '../../../simulator/file/document';
import { createHost, type Host, type HostOptions } from '../../../simulator/host/host';

loadOfficeClient();

/** A new workbook with one sheet, open in a simulated Excel to which `Excel.run` talks. */
export function openExcel(options?: HostOptions): Host {
  const host = createHost(newDocument(), options);
  host.attach();
  return host;
}

/** The error a conversation ends with. */
export async function errorOf(work: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await work;
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error('Expected the host to refuse.');
}
