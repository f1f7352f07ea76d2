import { GROUPS } from '../../conformance/kit/probe';
import { PROBES } from '../../conformance/probes/all-probes';

describe('the probes', () => {
  it('are more than seventy, each with an id of its own that names its group', () => {
    expect(PROBES.length).toBeGreaterThanOrEqual(70);
    expect(new Set(PROBES.map(({ id }) => id)).size).toBe(PROBES.length);
    expect(PROBES.filter(({ id, group }) => !id.startsWith(`${group}.`))).toEqual([]);
  });

  it('leave no group empty', () => {
    expect(GROUPS.filter((group) => !PROBES.some((probe) => probe.group === group))).toEqual([]);
  });

  it('say in one line what hangs on them, and what a person does in Thai and English', () => {
    for (const probe of PROBES) {
      expect(probe.why).toMatch(/^[^\n]{20,160}$/);
      const ask = probe.kind === 'workbook' ? probe.person?.ask : probe.ask;
      if (!ask) continue;
      expect(ask.th).toMatch(/[ก-ฮ]/);
      expect(ask.en).toMatch(/[A-Za-z]/);
    }
  });

  it('are of all kinds: asked by program, by the page, by a person', () => {
    const kinds = new Set(PROBES.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['page', 'question', 'workbook']);
  });
});
