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

/** Runs a conversation about the active sheet. */
export function onSheet<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));
}

/** The code of the error a conversation ends with. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  return (await errorOf(work)).code;
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
