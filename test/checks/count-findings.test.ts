import { countFindings } from '../../src/checks/count-findings';
import { book, PUBLISHED, set } from './base-workbook';
import { check } from './rules/harness';

it('counts what was found by severity', () => {
  expect(countFindings([])).toEqual({ error: 0, warning: 0, tip: 0 });
  const findings = check(book(PUBLISHED, set('ITA_Scores', 1, '2567', 930)));
  expect(countFindings(findings)).toEqual({ error: 1, warning: 3, tip: 2 });
});
