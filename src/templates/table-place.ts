/** Where a table begins on its sheet, 0-based: under a line with its title and a line that says how to fill it. */
export const TABLE_TOP = 2;

/** Tables begin in the first column. */
export const TABLE_LEFT = 0;
