import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { committedReport, readResultsIn } from '../../conformance/ci/committed';
import { LIMITATIONS_FILE } from '../../conformance/ci/paths';
import { readExpectations, writeExpectations } from '../../conformance/kit/expectations';
import { openDifferences, reportTable, withReport } from '../../conformance/kit/report';
import { PROBES } from '../../conformance/probes/all-probes';
import { readExpected } from './support';

describe('the results from real Excels that are committed', () => {
  it('contradict the simulator nowhere but where an issue says so', () => {
    // Put the simulator right first, then the add-in; or give the difference an issue (known-differences.json).
    expect(openDifferences(committedReport())).toEqual([]);
  });

  it('are what docs/limitations.md tells: «npm run conformance:report» writes it', () => {
    const page = readFileSync(LIMITATIONS_FILE, 'utf8');
    expect(page === withReport(page, reportTable(committedReport()))).toBe(true);
  });
});

describe('a results file', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'ita-results-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const put = (name: string, content: unknown) =>
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  const whole = {
    format: 1,
    date: '2027-01-05',
    environment: { platform: 'windows', build: '16.0.1.2' },
    results: [{ id: 'paper.a4', outcome: { value: 'A4' }, milliseconds: 3 }],
  };

  it('is read as the page gave it, whatever letter is behind its date', () => {
    put('windows-2027-01-05b.json', whole);
    put('README.md', 'not a results file');
    expect(readResultsIn(folder)).toEqual([whole]);
    expect(readResultsIn(join(folder, 'none'))).toEqual([]);
  });

  it.each([
    ['windows-2027-01-05.json', '{ "format": 1, "date": ', /not JSON/],
    ['windows-2027-01-05.json', 'null', /format/],
    ['windows-2027-01-05.json', { ...whole, format: 2 }, /format/],
    ['windows-2027-01-05.json', { ...whole, date: '5 ม.ค. 2570' }, /no date/],
    ['windows-2027-01-05.json', { ...whole, environment: undefined }, /where/],
    ['windows-2027-01-05.json', { ...whole, results: [{ id: 'paper.a4' }] }, /no outcome/],
    ['mac-2027-01-05.json', whole, /should begin with windows-2027-01-05/],
  ])('that is not one is named with what is wrong with it: %s %#', (name, content, objection) => {
    put(name, content);
    expect(() => readResultsIn(folder)).toThrow(objection);
    expect(() => readResultsIn(folder)).toThrow(name);
  });
});

describe('the table of expectations', () => {
  it('has a row for every probe, and reads back as it was written', () => {
    const expected = readExpected();
    expect([...expected.keys()]).toEqual(PROBES.map(({ id }) => id));
    expect(readExpectations(writeExpectations(expected))).toEqual(expected);
  });
});
