import fc from 'fast-check';
import { messageIn } from '../../src/commands/message';
import { queryOf, outcome } from '../../src/commands/outcome';
import { enCommands } from '../../src/strings/en-commands';
import { th } from '../../src/strings/th';
import { thCommands } from '../../src/strings/th-commands';

const told = (kind: Parameters<typeof outcome>[0], facts = {}, language: 'th' | 'en' = 'th') =>
  messageIn(queryOf(outcome(kind, facts), language));

describe('what a ribbon command tells', () => {
  it.each([
    [told('clean'), 'done', 'ข้อมูลเรียบร้อย'],
    [told('warnings', { warnings: 2 }), 'notice', 'ไม่มีจุดที่ต้องแก้'],
    [told('errors-shown', { errors: 12 }), 'stop', 'มี ๑๒ จุดที่ต้องแก้'],
    [told('made', { sheets: 17 }), 'done', 'สร้างรายงานแล้ว ๑๗ ชีต'],
    [told('made-draft', { sheets: 17, errors: 3 }), 'notice', 'สร้างฉบับร่างแล้ว ๑๗ ชีต'],
    [told('made', { sheets: 1 }, 'en'), 'done', 'Reports made: 1 sheet'],
    [told('errors', { errors: 1 }, 'en'), 'stop', '1 thing to fix'],
  ])('%#: its title and tone', (message, tone, title) => {
    expect(message).toMatchObject({ tone, title });
  });

  it('says of reports what was kept and what could not be made, only where there is something to say', () => {
    const { body } = told('made', { sheets: 3, replaced: 3, unmade: 1 });
    expect(body).toContain('ฉบับก่อนหน้า ๓ ชีตเก็บไว้ให้');
    expect(body).toContain('อีก ๑ รายงานข้อมูลยังไม่พอ');
    expect(told('made', { sheets: 3 }).body).toBe('เปิดชีตแรกไว้ให้แล้ว');
  });

  it('tells of a failure in the words of the pane', () => {
    expect(told('cell-being-edited')).toMatchObject({ tone: 'stop', ...th.failures['cell-being-edited'] });
  });

  it('says the same things in every language, in its own digits', () => {
    const facts = { errors: 12, warnings: 3, tips: 4, sheets: 5, replaced: 6, unmade: 7 };
    const kinds = Object.keys(thCommands.outcomes) as (keyof typeof thCommands.outcomes)[];
    expect(Object.keys(enCommands.outcomes)).toEqual(kinds);
    for (const kind of kinds) {
      const thai = told(kind, facts);
      const english = told(kind, facts, 'en');
      expect(`${thai.title} ${thai.body} ${thai.close}`).not.toMatch(/[0-9]|undefined|NaN/);
      expect(`${english.title} ${english.body} ${english.close}`).not.toMatch(/[ก-๛]|undefined|NaN/);
    }
  });
});

describe('an address that somebody else has written', () => {
  it('never puts words into our mouth: only counts are taken from it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (kind, count) => {
        const fields = new URLSearchParams({ kind, errors: count, title: 'โอนเงินด่วน', language: 'xx' });
        const { title, body } = messageIn(`?${fields.toString()}`);
        expect(`${title} ${body}`).not.toMatch(/โอนเงินด่วน|NaN|undefined/);
      }),
    );
    expect(messageIn('?kind=errors&errors=<b>1').title).toBe('มี ๐ จุดที่ต้องแก้');
    expect(messageIn('?kind=constructor').title).toBe(th.failures.unknown.title);
    expect(messageIn('').title).toBe(th.failures.unknown.title);
  });
});
