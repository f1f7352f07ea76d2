import { CRITERIA, criteriaOf, levelNames, levelOf } from '../../src/assessment/criteria';

const tools = (IIT: number | null, EIT: number | null, OIT: number | null) => ({ IIT, EIT, OIT });
const unknown = tools(null, null, null);
const level = (year: number, total: number, scores = tools(100, 100, 100)) =>
  levelOf(criteriaOf(year).criteria, total, scores);

describe('criteriaOf', () => {
  it('has an entry a year, each with its source and how far it may be relied on', () => {
    expect(CRITERIA.map(({ year, certainty }) => [year, certainty])).toEqual([
      [2562, 'unverified'],
      [2563, 'unverified'],
      [2564, 'unverified'],
      [2565, 'public source'],
      [2566, 'unverified'],
      [2567, 'public source'],
      [2568, 'public source'],
      [2569, 'public source'],
    ]);
    for (const { source } of CRITERIA) expect(source).toContain('ITA');
    expect(criteriaOf(2566).criteria.source).not.toBe(criteriaOf(2567).criteria.source);
  });

  it('says whether the criteria are the year’s own, and else uses the latest', () => {
    expect(criteriaOf(2565)).toMatchObject({ exact: true, criteria: { year: 2565 } });
    expect(criteriaOf(2569)).toMatchObject({ exact: true, criteria: { year: 2569 } });
    expect(criteriaOf(2570)).toMatchObject({ exact: false, criteria: { year: 2569 } });
    expect(criteriaOf(2561)).toMatchObject({ exact: false, criteria: { year: 2569 } });
  });

  it('names the levels from the highest', () => {
    expect(levelNames(criteriaOf(2565).criteria)).toEqual(['AA', 'A', 'B', 'C', 'D', 'E', 'F']);
    expect(levelNames(criteriaOf(2567).criteria)).toEqual(['ผ่านดีเยี่ยม', 'ผ่านดี', 'ผ่าน', 'ต้องปรับปรุง', 'ต้องปรับปรุงโดยด่วน']);
  });
});

describe('levelOf', () => {
  it.each([2562, 2563, 2564, 2565])('grades %d by letters', (year) => {
    const totals = [100, 95, 94.99, 85, 84.99, 75, 74.99, 65, 64.99, 55, 54.99, 50, 49.99, 0];
    expect(totals.map((total) => level(year, total, unknown)).join(' ')).toBe('AA AA A A B B C C D D E E F F');
  });

  it.each([2566, 2567, 2568, 2569, 2570])('grades %d by names', (year) => {
    expect(level(year, 100)).toBe('ผ่านดีเยี่ยม');
    expect(level(year, 95)).toBe('ผ่านดีเยี่ยม');
    expect(level(year, 94.99)).toBe('ผ่านดี');
    expect(level(year, 85)).toBe('ผ่านดี');
    expect(level(year, 84.99)).toBe('ต้องปรับปรุง');
    expect(level(year, 70)).toBe('ต้องปรับปรุง');
    expect(level(year, 69.99)).toBe('ต้องปรับปรุงโดยด่วน');
    expect(level(year, 0)).toBe('ต้องปรับปรุงโดยด่วน');
  });

  it('asks every tool to reach the level', () => {
    expect(level(2567, 98, tools(95, 95, 95))).toBe('ผ่านดีเยี่ยม');
    expect(level(2567, 98, tools(94.99, 100, 100))).toBe('ผ่านดี');
    expect(level(2567, 98, tools(100, 94.99, 100))).toBe('ผ่านดี');
    expect(level(2567, 98, tools(100, 100, 94.99))).toBe('ผ่านดี');
    expect(level(2567, 98, tools(100, 85, 100))).toBe('ผ่านดี');
    expect(level(2567, 98, tools(100, 84.99, 100))).toBe('ผ่าน');
    expect(level(2567, 88, tools(100, 70, 95))).toBe('ผ่าน');
    expect(level(2567, 80, tools(100, 100, 0))).toBe('ต้องปรับปรุง');
  });

  it('judges rounded scores, so that nothing falls between two levels', () => {
    expect(level(2567, 94.995)).toBe('ผ่านดีเยี่ยม');
    expect(level(2567, 94.9949)).toBe('ผ่านดี');
    expect(level(2567, 84.995)).toBe('ผ่านดี');
    expect(level(2567, 84.9949)).toBe('ต้องปรับปรุง');
    expect(level(2567, 69.995)).toBe('ต้องปรับปรุง');
    expect(level(2567, 96, tools(94.995, 95, 97))).toBe('ผ่านดีเยี่ยม');
    expect(level(2567, 96, tools(94.9949, 95, 97))).toBe('ผ่านดี');
  });

  it('does not guess when the level hangs on a tool that is not known', () => {
    expect(level(2567, 96, unknown)).toBeNull();
    expect(level(2567, 96, tools(100, null, 100))).toBeNull();
    expect(level(2567, 96, tools(null, 90, null))).toBeNull();
    expect(level(2567, 96, tools(null, 84, null))).toBe('ผ่าน');
    expect(level(2567, 84, unknown)).toBe('ต้องปรับปรุง');
    expect(level(2565, 96, unknown)).toBe('AA');
  });

  it('takes a score of nought for a score', () => {
    expect(level(2567, 90, tools(0, 100, 100))).toBe('ผ่าน');
  });

  it('gives none to what is no number', () => {
    expect(level(2567, NaN)).toBeNull();
  });
});
