/**
 * The simulator's public face, for Node and browsers alike: Excel's host for Microsoft's own Office.js client. What Node
 * alone can do, load that client from its package, is in `node.ts`.
 */

// The host: an open workbook that answers the client.
export { createHost, type ClientWindow, type Host, type HostOptions } from './host/host';
export { SwitchableBridge } from './client/bridge';
export { DEFAULT_API_VERSION, loadedClient, rememberClient } from './client/loaded';
export { enforceRequirementSets, isAtMost, type CommonUtility } from './client/requirement-sets';

// The protocol that the client speaks, for hosts that answer otherwise.
export type { Platform } from './host/modes';
export type { RequestBody, RequestMessage, ResponseBody } from './host/protocol';

// Workbook files.
export {
  newDocument,
  openDocument,
  saveDocument,
  unkeepableIn,
  type OpenFailure,
  type WorkbookDocument,
} from './file/document';
export { LARGEST_FILE } from './file/limits';
export type { Unkeepable } from './file/unsupported';

// The parts of a file, for whoever proves what was written.
export { OfficePackage } from './file/package';
export { childOf, childrenOf, localName, readXml, textOf, walk, type XmlElement } from './file/xml';

// The workbook itself, for whoever draws or inspects it.
export { displayText } from './display/display';
export { cellName, columnLetters, contains, formatArea, parseArea, splitAddress, type Area } from './model/address';
export { formatOf, formulaOf, valueOf, valueTypeOf, type Content } from './model/cells/cell-content';
export { styleAt } from './model/cells/cell-styles';
export { colorOf } from './model/cells/colors';
export { columnWidth, rowHeight } from './model/cells/line-sizes';
export type { PastedBlock, PastedCell } from './model/cells/paste';
export { mergedAreas } from './model/cells/merged-areas';
export { adviceAt, objectionTo, type InputAdvice, type InputObjection } from './model/rules/check-input';
export { ExcelError } from './model/excel-error';
export { isProtected, protect, unprotect } from './model/sheets/protection-state';
export type { SheetModel } from './model/sheets/sheet-model';
export { tablesIn, tablesOn } from './model/tables/table-list';
export type { TableModel } from './model/tables/table-model';
export { WorkbookModel } from './model/workbook/workbook-model';
