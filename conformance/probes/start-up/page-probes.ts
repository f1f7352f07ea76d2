import { pageProbe } from '../../kit/probe';

/** office.js throws when nobody has called onReady after ten seconds. */
const LATEST_READY = 10_000;

export const paneReady = pageProbe({
  id: 'start-up.pane-ready',
  group: 'start-up',
  why: 'Office is ready for the pane within ten seconds.',
  expected: true,
  observe: async ({ readyAfter }) => readyAfter < LATEST_READY,
});

export const policy = pageProbe({
  id: 'start-up.no-policy-violation',
  group: 'start-up',
  why: 'Office and the page live under the Content-Security-Policy that the add-in has.',
  expected: [],
  observe: async ({ violations }) => [...new Set(violations)].sort(),
});
