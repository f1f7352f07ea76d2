/** The largest file that is opened, in bytes (design budget: 20 MB). */
export const MAX_FILE_BYTES = 20 * 2 ** 20;

/** What the XML parts that are read may grow to when unpacked, in bytes (design budget: 50 MB). */
export const MAX_XML_BYTES = 50 * 2 ** 20;

/** How many cells and paragraphs of one source are looked at (design budget: 20,000). */
export const MAX_CELLS = 20_000;

/** Tables within tables, text boxes within text boxes: deeper than this no person nests, but a hostile file does. */
export const MAX_DEPTH = 200;

/** Columns that one cell may span; Word itself stops at 63. */
export const MAX_SPAN = 200;
