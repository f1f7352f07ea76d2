/** The three instruments of the assessment. */
export const TOOL_IDS = ['IIT', 'EIT', 'OIT'] as const;

/** One instrument: internal perception, external perception, open data. */
export type ToolId = (typeof TOOL_IDS)[number];
