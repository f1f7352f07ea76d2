import { checkFormula } from '../../../simulator/model/formulas/formula-syntax';
import { mapReferences, type Reference } from '../../../simulator/model/formulas/formula-references';
import { shiftReference, type Shift } from '../../../simulator/model/cells/shift-references';

/** What a formula refers to. */
function referencesOf(formula: string): readonly Reference[] {
  const found: Reference[] = [];
  mapReferences(formula, (reference) => {
    found.push(reference);
    return null;
  });
  return found;
}

describe('mapReferences', () => {
  it('finds cells, ranges, whole rows and columns, and names, with their sheets', () => {
    expect(referencesOf("SUM('ผล 1'!$A$1:B2,C:C,3:4)+ข้อมูล!D5*อัตรา")).toEqual([
      { sheet: null, target: 'SUM', kind: 'name' },
      { sheet: 'ผล 1', target: '$A$1:B2', kind: 'cells' },
      { sheet: null, target: 'C:C', kind: 'cells' },
      { sheet: null, target: '3:4', kind: 'cells' },
      { sheet: 'ข้อมูล', target: 'D5', kind: 'cells' },
      { sheet: null, target: 'อัตรา', kind: 'name' },
    ]);
  });

  it('leaves texts, functions with digits and structured references alone', () => {
    const formula = 'LOG10(A1)&"A1 ""B2"""&ITA_Scores[[#This Row],[ปี A1]]';
    expect(mapReferences(formula, ({ kind }) => (kind === 'cells' ? 'X9' : null))).toBe(
      'LOG10(X9)&"A1 ""B2"""&ITA_Scores[[#This Row],[ปี A1]]',
    );
  });
});

describe('shiftReference', () => {
  const insertTwoAtRow3: Shift = { axis: 'rows', at: 2, by: 2, lane: [0, 16_383] };
  const deleteRows3and4: Shift = { axis: 'rows', at: 2, by: -2, lane: [0, 16_383] };

  it.each([
    ['A2', insertTwoAtRow3, null],
    ['$A$3', insertTwoAtRow3, '$A$5'],
    ['A1:A9', insertTwoAtRow3, 'A1:A11'],
    ['A:A', insertTwoAtRow3, null],
    ['3:4', insertTwoAtRow3, '5:6'],
    ['A3', deleteRows3and4, '#REF!'],
    ['A5', deleteRows3and4, 'A3'],
    ['A1:A3', deleteRows3and4, 'A1:A2'],
    ['A4:A9', deleteRows3and4, 'A3:A7'],
  ])('%s', (target, shift, after) => {
    expect(shiftReference(target, shift)).toBe(after);
  });

  it('moves only what lies in the lane', () => {
    const right: Shift = { axis: 'columns', at: 1, by: 1, lane: [0, 4] };
    expect(shiftReference('C3', right)).toBe('D3');
    expect(shiftReference('C9', right)).toBeNull();
  });
});

describe('checkFormula', () => {
  it.each(["'ผล 1'!A1", 'ข้อมูล', 'SUM(ITA_Scores[คะแนน])', '#REF!*2', 'A1#', 'TEXT(A1,"[$-D00041E]0.00")'])(
    'takes %s',
    (formula) => {
      expect(() => checkFormula(formula)).not.toThrow();
    },
  );

  it.each(['SUM(', 'A1 B2)', '1 2', 'ก,ข)'])('refuses %s', (formula) => {
    expect(() => checkFormula(formula)).toThrow();
  });
});
