import type { Fix } from '../../src/checks/finding';
import {
  applyFixes,
  check,
  makeReports,
  openWorkbook,
  restorePrevious,
  setAsideFinding,
  writeTemplate,
  type Failure,
  type Result,
} from '../../src/operations';
import { importBatches, openImport, planImport, undoImport, writeImport } from '../../src/operations/import';
import { excelWith, type Tables } from '../support/excel';
import { documentWith } from '../support/import-source';
import { CLERK, WITHOUT_MEASURES, WITHOUT_SOME, YEAR_END } from './workbooks';
import type { Host } from '../../simulator';

/** Something a person does with the pane, from reading the workbook on. */
export interface Flow {
  readonly name: string;
  readonly tables: Tables;
  /** What was done before. */
  readonly before?: () => Promise<unknown>;
  readonly run: () => Promise<Result<unknown, Failure>>;
  /** Members without which what was begun cannot be put right: every Excel with add-ins has them (ExcelApi 1.1). */
  readonly needs?: readonly string[];
}

const REPORT = { reports: ['issues'], draft: true } as const;

/** Every flow of the add-in. */
export const FLOWS = {
  open: { name: 'open', tables: CLERK, run: openWorkbook },
  check: { name: 'check', tables: CLERK, run: check },
  fix: { name: 'fix', tables: CLERK, run: fixAll },
  setAside: { name: 'set aside', tables: CLERK, run: setFirstAside },
  report: { name: 'report', tables: CLERK, run: () => makeReports(REPORT) },
  reportAgain: { name: 'report again', tables: CLERK, before: reportTwice, run: () => makeReports(REPORT) },
  restore: {
    name: 'restore',
    tables: CLERK,
    before: reportTwice,
    run: restorePrevious,
    needs: ['Worksheet.visibility'],
  },
  template: { name: 'template', tables: WITHOUT_SOME, run: () => writeTemplate('blank') },
  carryForward: { name: 'carry on', tables: CLERK, run: goOn },
  import: { name: 'import', tables: CLERK, run: bringIn },
  importNew: { name: 'import, new', tables: WITHOUT_MEASURES, run: bringIn },
  undoImport: { name: 'undo import', tables: CLERK, before: bringIn, run: takeBack },
  rollForward: { name: 'roll forward', tables: YEAR_END, run: goOn },
} as const satisfies Record<string, Flow>;

/** A simulated Excel in which everything before the flow has been done. */
export async function opened({ tables, before }: Flow): Promise<Host> {
  const host = await excelWith(tables);
  await before?.();
  host.faults.clear();
  host.counters.reset();
  return host;
}

/** Twice, with something else in it, so that the version kept and the present one differ. */
async function reportTwice(): Promise<void> {
  await makeReports(REPORT);
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getItem('ประเด็น').getRange('B2').values = [['ขั้นตอนการให้บริการประชาชน']];
  await context.sync();
  await makeReports(REPORT);
}

async function fixAll(): Promise<Result<unknown, Failure>> {
  const checked = await check();
  if (!checked.ok) return checked;
  const fixes = checked.value.findings.flatMap(({ fix }): readonly Fix[] => (fix ? [fix] : []));
  return applyFixes(fixes, checked.value);
}

async function setFirstAside(): Promise<Result<unknown, Failure>> {
  const checked = await check();
  if (!checked.ok) return checked;
  const finding = checked.value.findings.find(({ rule }) => rule === 'change.outlier');
  return finding ? setAsideFinding(checked.value, finding, 'ตรวจสอบแล้ว ถูกต้อง') : checked;
}

async function goOn(): Promise<Result<unknown, Failure>> {
  const workbook = await openWorkbook();
  if (!workbook.ok) return workbook;
  const { carryForward, inspection } = workbook.value;
  const [way] = carryForward;
  return applyFixes(way?.fixes ?? [], inspection, way?.to);
}

const DOCUMENT = documentWith([
  ['ลำดับ', 'มาตรการ', 'วิธีดำเนินการ', 'ผู้รับผิดชอบ', 'การติดตาม'],
  ['๑', 'พัฒนาระบบนัดหมายออนไลน์', 'จัดทำระบบ', 'สำนักปลัด', 'รายไตรมาส'],
  ['๒', 'อบรมเจ้าหน้าที่ผู้ให้บริการ', '=1+1', 'กองคลัง', 'รายไตรมาส'],
]);

async function bringIn(): Promise<Result<unknown, Failure>> {
  const opened = await openImport(DOCUMENT);
  return opened.ok ? writeImport(planImport(opened.value, {}).planned) : opened;
}

async function takeBack(): Promise<Result<unknown, Failure>> {
  const workbook = await openWorkbook();
  if (!workbook.ok) return workbook;
  const [last] = importBatches(workbook.value.inspection.notebook);
  return last ? undoImport(last.id) : workbook;
}
