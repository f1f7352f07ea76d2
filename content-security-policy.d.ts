/** Who may show the pages in a frame, for the header that only a server can send. */
export const FRAME_ANCESTORS: readonly string[];
