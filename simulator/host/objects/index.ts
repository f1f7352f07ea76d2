/** The object model's root, with every class that its handles lead to. */
import './ranges/range';
import './ranges/range-areas';
import './sheets/worksheet';
import './tables/table';

export { range } from './handles';
export { workbookObject } from './workbook/workbook';
