import {
  columnChoices,
  firstToFill,
  hasNoTables,
  renamesOf,
  tableCards,
} from '../../../../src/taskpane/state/selectors/table-cards';
import { BLANK, FILLED, finding, opened } from '../../support/opened';

const statusOf = (workbook = opened()): Record<string, string> =>
  Object.fromEntries(tableCards(workbook).map(({ id, status }) => [id, status]));

describe('the cards of the tables', () => {
  it('say how many rows a clerk has filled', () => {
    const cards = tableCards(opened());
    expect(cards.find(({ id }) => id === 'ITA_Scores')).toMatchObject({ status: 'ready', rows: 10 });
    expect(cards.find(({ id }) => id === 'ITA_Measures')).toMatchObject({ status: 'ready', rows: 2 });
    expect(statusOf()['ITA_Signers']).toBe('optional');
  });

  it('call an absent table needed when a finding says so', () => {
    const workbook = opened({ findings: [finding('error', { table: 'ITA_Results', at: null })] });
    expect(statusOf(workbook)['ITA_Results']).toBe('needed');
  });

  it('do not take the template’s own numbers and names for data', () => {
    expect(statusOf(opened({}, BLANK))).toMatchObject({
      ITA_Agency: 'empty',
      ITA_Scores: 'empty',
      ITA_Measures: 'empty',
    });
    expect(firstToFill(opened({}, BLANK))?.id).toBe('ITA_Agency');
    expect(firstToFill(opened())).toBeNull();
  });

  it('name the required columns that are missing', () => {
    const scores = { headers: ['ตัวชี้วัดที่', 'ตัวชี้วัด', 'วิธีวัด', '2567'], rows: [[1, 'การปฏิบัติหน้าที่', 'IIT', 100]] };
    const workbook = opened({}, { ...FILLED, ITA_Scores: scores });
    expect(tableCards(workbook).find(({ id }) => id === 'ITA_Scores')).toMatchObject({
      status: 'columns-missing',
      missing: ['เครื่องมือ'],
    });
  });

  it('never choose between two candidates', () => {
    const results = (name: string) => ({
      name,
      sheet: name,
      headers: ['ปีงบประมาณ', 'คะแนนรวม'],
      rows: [[2567, 95.42]],
    });
    const workbook = opened({}, { ...FILLED, more: [results('ก'), results('ข')] });
    expect(tableCards(workbook).find(({ id }) => id === 'ITA_Results')).toMatchObject({
      status: 'ambiguous',
      candidates: ['ก', 'ข'],
    });
  });

  it('know a workbook without tables', () => {
    expect(hasNoTables(opened({}, {}).book)).toBe(true);
    expect(hasNoTables(opened({}, BLANK).book)).toBe(false);
  });
});

describe('matching columns', () => {
  const scores = { headers: ['ตัวชี้วัดที่', 'ชื่อ', 'วิธีวัด', '2567'], rows: [[1, 'การปฏิบัติหน้าที่', 'IIT', 100]] };
  const choices = columnChoices(opened({}, { ...FILLED, ITA_Scores: scores }).book.tables.ITA_Scores);

  it('offers the columns of the user’s own for each missing one', () => {
    expect(choices.map(({ missing }) => missing)).toEqual(['ตัวชี้วัด', 'เครื่องมือ']);
    expect(choices[0]?.candidates.map(({ header }) => header)).toEqual(['ชื่อ', 'วิธีวัด']);
  });

  it('renames the headers chosen, and nothing else', () => {
    expect(renamesOf(choices, { เครื่องมือ: 'วิธีวัด' })).toMatchObject([
      { kind: 'rename-header', before: 'วิธีวัด', after: 'เครื่องมือ' },
    ]);
    expect(renamesOf(choices, {})).toEqual([]);
  });

  it('lets one column stand for one only', () => {
    expect(renamesOf(choices, { ตัวชี้วัด: 'ชื่อ', เครื่องมือ: 'ชื่อ' })).toHaveLength(1);
  });
});
