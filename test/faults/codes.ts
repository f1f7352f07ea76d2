import { loadOfficeClient } from '../../simulator/node';

/** The client's own lists of error codes; some are not in its type declarations. */
interface Lists {
  readonly Excel: { readonly ErrorCodes: object };
  readonly OfficeExtension: { readonly ErrorCodes: object; readonly CoreErrorCodes: object };
}

/** In the common API's way, as Excel on the web passes it on while a cell is being edited. */
const CELL_EDITING = '5004';

/** Every error code the installed client knows, from its own enumerations, and one it does not know. */
export function errorCodes(): readonly string[] {
  const { Excel, OfficeExtension } = loadOfficeClient() as unknown as Lists;
  const lists = [Excel.ErrorCodes, OfficeExtension.ErrorCodes, OfficeExtension.CoreErrorCodes];
  const known = lists.flatMap((list) => Object.values(list)).filter((code) => typeof code === 'string');
  return [...new Set([...known, CELL_EDITING, 'SomethingNew'])];
}
