import { readFileSync } from 'node:fs';
import { EXPECTED_FILE } from '../../conformance/ci/paths';
import { readExpectations, type Expectations } from '../../conformance/kit/expectations';

/** The committed table of expectations. */
export function readExpected(): Expectations {
  return readExpectations(readFileSync(EXPECTED_FILE, 'utf8'));
}
