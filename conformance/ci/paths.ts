import { join } from 'node:path';

const FOLDER = join(process.cwd(), 'conformance');

/** The table of expectations. */
export const EXPECTED_FILE = join(FOLDER, 'expected.tsv');

/** Where the results of real runs lie. */
export const RESULTS_FOLDER = join(FOLDER, 'results');

/** Differences that an issue deals with. */
export const KNOWN_DIFFERENCES_FILE = join(FOLDER, 'known-differences.json');

/** The page whose table the report fills. */
export const LIMITATIONS_FILE = join(process.cwd(), 'docs/limitations.md');

/** What the simulator makes of the whole flow; made anew for every build of the page, never committed. */
export const PREDICTED_FILE = join(FOLDER, 'predicted-cells.json');
