/** @jest-environment jsdom */
import { act, configure, render, waitFor } from '@testing-library/react';
import type { Finding } from '../../src/checks/finding';
import { th } from '../../src/strings/th';
import { thViews } from '../../src/strings/th-views';
import { Pane } from '../../src/taskpane/shell/Pane';
import type { Opened } from '../../src/taskpane/services/services';
import type { Intent } from '../../src/taskpane/state/pane-actions';
import { createStore } from '../../src/taskpane/services/store';
import { FakeServices } from './support/fake-services';
import { BLANK, cellRef, FILLED, finding, fixable, opened, report, reportSheet } from './support/opened';

configure({ asyncUtilTimeout: 60_000 });

jest.mock('../../src/strings/import-view', () => mockBracketed(jest.requireActual('../../src/strings/import-view')));

/** A language in which every text of the table is in brackets: what stands outside them is written in a component. */
function mockBracketed<T>(table: T): T {
  if (typeof table === 'string') return `[${table}]` as T;
  if (typeof table === 'function') {
    const text = table as unknown as (...values: unknown[]) => unknown;
    return ((...values: unknown[]) => mockBracketed(text(...values))) as T;
  }
  const entries = Object.entries(table as object).map(([key, value]) => [key, mockBracketed(value)] as const);
  return Object.fromEntries(entries) as T;
}

const LOCALE = { language: 'th', texts: mockBracketed(th), views: mockBracketed(thViews) } as const;
const PROSE = { th: '[finding]', en: '' };
const mine = (over: Finding): Finding => ({ ...over, message: PROSE, why: PROSE });
const CHOICE = { kind: 'choose-table', table: 'ITA_Scores', candidates: ['T1', 'T2'] } as const;
const FIXES = [
  fixable('error').fix!,
  { kind: 'rename-header', at: cellRef(), before: 'a', after: 'b' },
  { kind: 'insert-table', table: 'ITA_Texts' },
  { kind: 'insert-column', table: 'ITA_Texts', header: 'a' },
  { kind: 'append-row', table: 'ITA_Texts', values: { a: 1 } },
] as const;
const FINDINGS = [
  mine(fixable('error')),
  mine(fixable('error', 'คะแนน!D6')),
  mine(finding('warning', { found: 'a', expected: 'b' })),
  mine(finding('tip', { table: 'ITA_Texts', at: null, fix: CHOICE })),
];
const SHEETS = [reportSheet('ปก', { stale: true }), reportSheet('ผลการดำเนินการ')];
const NO_TOOL = { headers: ['ตัวชี้วัดที่', 'ตัวชี้วัด', 'วิธีวัด', '2567'], rows: [[1, 'การปฏิบัติหน้าที่', 'IIT', 100]] };

type Scene = readonly [name: string, workbook: Opened, steps: readonly Intent[]];
const SCENES: readonly Scene[] = [
  ['no tables', opened({}, {}), []],
  ['empty tables', opened({}, BLANK), []],
  [
    'data',
    opened({
      carryForward: [{ to: 'next-year', fixes: [] }],
      lastChange: { id: 'c1', kind: 'fixes', count: 2 },
    }),
    [],
  ],
  ['a missing column', opened({}, { ...FILLED, ITA_Scores: NO_TOOL }), []],
  ['columns to match', opened({}, { ...FILLED, ITA_Scores: NO_TOOL }), [{ do: 'match-columns', table: 'ITA_Scores' }]],
  [
    'findings',
    opened({ findings: FINDINGS, setAside: [{ key: 'k', finding: FINDINGS[0]!, reason: 'because' }] }),
    [{ do: 'show-step', step: 'check' }],
  ],
  [
    'all findings filtered out',
    opened({ findings: FINDINGS }),
    [{ do: 'show-errors' }, { do: 'filter', filter: { severity: 'error', table: 'ITA_Texts' } }],
  ],
  ['edits to review', opened(), [{ do: 'review', why: 'errors', fixes: FIXES }]],
  [
    'reports to choose',
    opened({ reports: [report('annual', ['ปก'], true), report('memo', [])] }),
    [{ do: 'show-step', step: 'report' }],
  ],
  ['stale reports', opened({ sheets: SHEETS, restorable: 2 }), [{ do: 'show-step', step: 'report' }]],
  ['a question about opening', opened({ opensWithWorkbook: 'unasked' }), []],
  ['an answer about opening', opened(), [{ do: 'open-with-workbook', wanted: true }]],
  ['a document to choose', opened(), [{ do: 'import' }]],
  ['an obstacle', opened({ obstacle: { cause: 'read-only' } }), [{ do: 'show-step', step: 'report' }]],
  ['a failure', opened(), [{ do: 'insert-table', table: 'ITA_Texts' }]],
  ['reports in the making', opened(), [{ do: 'make', request: { reports: ['annual'], draft: false } }]],
];

/** Data of the workbook, not words of the pane. */
const DATA =
  /^(?:IIT|EIT|OIT|T1|T2|a|b|a → b|because|ปก|ผลการดำเนินการ|เปรียบเทียบคะแนน|\S+![A-Z]+\d+|วิธีวัด|ตัวชี้วัด|เครื่องมือ|รายงาน \w+|เทศบาลตำบลบ้านตัวอย่าง|ผ่านดี.*|ต้องมีคะแนนสองปี|98\.43|๙๘\.๔๓|2567)$/;

/** The texts and labels on screen that no table of texts has given. */
function hardCoded(root: HTMLElement): readonly string[] {
  const labels = ['aria-label', 'title', 'placeholder'].flatMap((name) =>
    [...root.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
  );
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement?.closest('style')) texts.push(walker.currentNode.textContent ?? '');
  }
  return [...labels, ...texts]
    .map((text) => text.replace(/\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]/g, '').trim())
    .filter(
      (text) =>
        /\p{L}/u.test(text) && !DATA.test(text) && !text.split(' · ').every((part) => part === '' || DATA.test(part)),
    );
}

describe.each(SCENES)('the pane with %s', (name, workbook, steps) => {
  it('says nothing that is not in the table of texts', async () => {
    const services = new FakeServices(workbook);
    if (name === 'reports in the making') services.hold = new Promise(() => undefined);
    const store = createStore(services);
    const { container } = render(<Pane store={store} theme="light" initialLocale={LOCALE} />);
    await waitFor(() => expect(store.getState().reading).toBe(false));
    if (name === 'a failure') services.failNext = 'sheet-protected';
    await act(async () => steps.forEach((step) => store.send(step)));
    await waitFor(() => expect(container.querySelector('h2')?.textContent).toMatch(/^\[/));
    if (name === 'a document to choose')
      await waitFor(() => expect(container.querySelector('textarea')).not.toBeNull());
    expect(hardCoded(container)).toEqual([]);
  });
});

it('would notice a text written in a component', () => {
  const { container } = render(
    <p title="[fine]">
      [fine] <b aria-label="Hard">๑</b> coded {String(1)} x
    </p>,
  );
  expect(hardCoded(container)).toEqual(['Hard', 'coded', 'x']);
});
