/**
 * Whether this Excel has a version of ExcelApi above the floor of the manifest. Outside Office (the command line) and in the
 * plain client there is nobody to ask, and nothing above the floor is used.
 */
export function supportsApi(version: string): boolean {
  if (typeof Office === 'undefined') return false;
  const context = Office.context as Partial<Office.Context> | undefined;
  return context?.requirements?.isSetSupported('ExcelApi', version) ?? false;
}
