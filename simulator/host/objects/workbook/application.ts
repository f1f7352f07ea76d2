import { excelError } from '../../../model/excel-error';
import type { WorkbookModel } from '../../../model/workbook/workbook-model';
import { describeClass, type HostObject } from '../../describe';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

/** Source of each member's meaning: «Excel.Application class», Office Add-ins reference. */
const APPLICATION = describeClass<Excel.Application, WorkbookModel>({
  name: 'Application',
  scalars: {
    calculationMode: {
      get: (workbook) => workbook.calculationMode,
      set: (workbook, wanted) => {
        const mode = MODES.find((name) => name === wanted);
        if (!mode) throw excelError('InvalidArgument');
        workbook.calculationMode = mode;
      },
    },
    calculationState: { get: () => 'Done' },
  },
  methods: {
    calculate: (workbook) => workbook.calculate(),
    suspendApiCalculationUntilNextSync: (workbook) => {
      workbook.calculationSuspended = true;
    },
    // There is no screen to hold still.
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

/** A handle of `Excel.Application`. */
export function application(workbook: WorkbookModel): HostObject<WorkbookModel> {
  return { type: APPLICATION, target: workbook };
}
