/** Files larger than this are refused: Excel on the web itself stops at 100 MB. In bytes. */
export const LARGEST_FILE = 100 * 2 ** 20;

/** What all parts of a file together may come to when unpacked; beyond it, it is taken for a trap. In bytes. */
export const LARGEST_CONTENT = 180 * 2 ** 20;
