import type { Expectations } from '../../conformance/kit/expectations';
import type { Outcome } from '../../conformance/kit/outcome';
import type { Platform } from '../../conformance/kit/platform';
import type { Probe } from '../../conformance/kit/probe';
import { BEGIN, END, openDifferences, reportRows, reportTable, withReport } from '../../conformance/kit/report';
import type { Results } from '../../conformance/kit/results';
import { question } from '../../conformance/kit/probe';

const ask = { th: 'ใช่หรือไม่', en: 'Is it?' };
const PROBES: readonly Probe[] = [
  question({ id: 'paper.breaks', group: 'paper', why: 'Breaks | print.', ask, expected: 'yes' }),
  question({ id: 'sheets.copy', group: 'sheets', why: 'Copies are hidden.', ask, expected: 'yes' }),
];
const everywhere = (text: string) => ({ windows: text, mac: text, web: text });
const EXPECTED: Expectations = new Map([
  ['paper.breaks', everywhere('"yes"')],
  ['sheets.copy', { ...everywhere('"Hidden"'), web: '"Visible"' }],
]);

/** An invented run. */
function run(platform: Platform, date: string, outcomes: Readonly<Record<string, Outcome>>): Results {
  return {
    format: 1,
    date,
    environment: {
      platform,
      host: 'Excel',
      officePlatform: 'PC',
      build: '16.0.1.2',
      displayLanguage: 'th-TH',
      contentLanguage: 'th-TH',
      requirementSets: ['ExcelApi 1.17'],
      userAgent: '',
    },
    results: Object.entries(outcomes).map(([id, outcome]) => ({ id, outcome, milliseconds: 5 })),
  };
}

const FILES = [
  run('windows', '2027-01-05', { 'paper.breaks': { value: 'yes' }, 'sheets.copy': { value: 'Hidden' } }),
  run('windows', '2027-02-01', { 'sheets.copy': { error: 'GeneralException', location: 'Worksheet.copy' } }),
  run('web', '2027-02-01', { 'sheets.copy': { value: 'Visible' } }),
];

describe('the report on results', () => {
  it('compares each with its own platform, the newest of a platform first', () => {
    const rows = reportRows(PROBES, EXPECTED, FILES, []);
    expect(rows.map(({ on }) => [on.windows?.verdict, on.mac, on.web?.verdict])).toEqual([
      ['agrees', null, undefined],
      ['differs', null, 'agrees'],
    ]);
    expect(openDifferences(rows)).toEqual(['sheets.copy on windows, 2027-02-01: "Hidden" → error GeneralException']);
  });

  it('lets a difference stand that an issue deals with', () => {
    const known = { probe: 'sheets.copy', platform: 'windows', issue: 21 } as const;
    const rows = reportRows(PROBES, EXPECTED, FILES, [known]);
    expect(openDifferences(rows)).toEqual([]);
    expect(reportTable(rows)).toContain('| copy | differs (#21) | not yet tried | agrees | Copies are hidden. |');
    const elsewhere = reportRows(PROBES, EXPECTED, FILES, [{ ...known, platform: 'mac' }]);
    expect(openDifferences(elsewhere)).toHaveLength(1);
  });

  it('takes what Excel lacks, and what nothing is expected of, for no difference', () => {
    const lacking = run('mac', '2027-02-01', { 'sheets.copy': { lacks: '1.10' }, 'paper.breaks': { value: 'no' } });
    const unexpected: Expectations = new Map([['paper.breaks', { windows: null, mac: null, web: null }]]);
    expect(openDifferences(reportRows(PROBES, EXPECTED, [lacking], []))).toHaveLength(1);
    expect(openDifferences(reportRows(PROBES, unexpected, [lacking], []))).toEqual([]);
  });

  it('stands between its markers, and nothing around it is touched', () => {
    const table = reportTable(reportRows(PROBES, EXPECTED, FILES, []));
    const page = `before\n${BEGIN}\nold\n${END}\nafter\n`;
    const once = withReport(page, table);
    expect(once).toBe(`before\n${BEGIN}\n\n${table}\n\n${END}\nafter\n`);
    expect(withReport(once, table)).toBe(once);
    expect(table).toContain('Breaks \\| print.');
    expect(() => withReport('no place', table)).toThrow();
  });
});
