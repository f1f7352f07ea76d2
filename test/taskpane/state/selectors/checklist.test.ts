import { completenessOf } from '../../../../src/checks/completeness';
import { checklistParts, wayTo } from '../../../../src/taskpane/state/selectors/checklist';
import { bookOf } from '../../../support/book';
import { FILLED } from '../../support/opened';

const TODAY = 46_000;
const itemsOf = (spec: typeof FILLED) => completenessOf(bookOf(spec), { today: TODAY });

describe('the assessor’s checklist', () => {
  const [plan, report] = checklistParts(itemsOf(FILLED));

  it('tells of each document what is missing and what is there', () => {
    expect(plan?.complete.map(({ id }) => id)).toEqual(['plan.measures', 'plan.who']);
    expect(plan?.lacking.map(({ id, state }) => [id, state])).toContainEqual(['plan.how', 'partial']);
    expect(report?.complete.map(({ id }) => id)).toContain('report.carried-out');
    expect(report?.lacking.map(({ id }) => id)).toContain('report.outcome');
  });

  it('leads to the cell that lacks it', () => {
    const how = plan?.lacking.find(({ id }) => id === 'plan.how');
    expect(wayTo(how!)).toMatchObject({ do: 'go-to-cell', cell: { row: 2, column: 'วิธีดำเนินการ' } });
  });

  it('leads to the table to put in where there is none', () => {
    const [analysis] = itemsOf(FILLED);
    expect(wayTo(analysis!)).toEqual({ do: 'insert-table', table: 'ITA_Analysis' });
  });
});
