import type { FailureCause } from '../../src/operations';
import { writeTemplate } from '../../src/operations';
import { STEPS, type Stage } from './stage';
import { toDraft, toErrors, toReports } from './walks';
import { protect } from '../../simulator';

const OLD_API = '1.8';

/** The way to each cause of failure, as it comes about in Excel. */
export const FAILURES: Readonly<Record<FailureCause, (stage: Stage) => Promise<void>>> = {
  'cell-being-edited': async (stage) => {
    await toReview(stage);
    stage.host.modes.cellEditing = true;
    await stage.primary('cell-being-edited');
  },
  'other-book-in-front': (stage) => refusedWhileMaking(stage, 'InactiveWorkbook', 'other-book-in-front'),
  'cells-in-the-way': (stage) => refusedWhileMaking(stage, 'MergedRangeConflict', 'cells-in-the-way'),
  'others-at-work': async (stage) => {
    await toReports(stage);
    stage.host.user.addSheet(`ITA~${Date.now().toString(36)}zzzz~1`);
    await stage.primary('others-at-work');
  },
  'structure-protected': async (stage) => {
    await stage.open({ workbook: 'clean', before: ({ modes }) => (modes.structureProtected = true) });
    await stage.press(STEPS.report, 'structure-protected');
  },
  'sheet-protected': async (stage) => {
    await toReview(stage);
    stage.host.workbook.sheets.forEach((sheet) => protect(sheet, {}));
    await stage.primary('sheet-protected');
  },
  'read-only': async (stage) => {
    await stage.open({ workbook: 'clean', before: ({ modes }) => (modes.readOnly = true) });
    await stage.press(STEPS.report, 'read-only');
  },
  // Such an Excel can still be read from; it has no page layout.
  'excel-too-old': async (stage) => {
    await toReports(stage);
    stage.host.modes.apiVersion = OLD_API;
    await stage.primary('excel-too-old');
  },
  'host-silent': (stage) =>
    stage.open({
      workbook: 'sample',
      before: ({ faults }) => {
        // Counted anew, the first request is the pane's.
        faults.clear();
        faults.silenceRequest(1, false);
      },
      shows: 'host-silent',
    }),
  'request-too-large': (stage) => refusedWhileMaking(stage, 'RequestPayloadSizeLimitExceeded', 'request-too-large'),
  'data-changed': async (stage) => {
    await toReview(stage);
    stage.host.user.setCell('คะแนน', 'B8', 'เพิ่งแก้เป็นอย่างอื่น');
    await stage.primary('data-changed');
  },
  cancelled: async (stage) => {
    await toReports(stage);
    stage.host.faults.latency = 300;
    await stage.primary('generating');
    await stage.primary('cancelled');
    stage.host.faults.latency = 0;
  },
  'nothing-to-write': async (stage) => {
    await toDraft(stage);
    ['คะแนน', 'ผลรายปี', 'มาตรการ'].forEach((sheet) => stage.host.user.deleteSheet(sheet));
    await stage.press('main section button', 'nothing-to-write');
  },
  'tables-exist': async (stage) => {
    await stage.open({ workbook: 'empty', shows: 'no-tables' });
    stage.host.attach();
    await writeTemplate('blank');
    stage.host.detach();
    await stage.press('main section:last-of-type button', 'tables-exist');
  },
  'errors-found': async (stage) => {
    await toReports(stage);
    stage.host.user.setCell('คะแนน', 'E4', '1000');
    await stage.primary('errors-found');
  },
  'not-as-written': async (stage) => {
    await toReports(stage);
    // Somebody spoils a score between the reading and the writing.
    const stop = stage.host.onChange(() => {
      stop();
      stage.host.user.setCell('คะแนน', 'E4', '=NA()');
    });
    await stage.primary('not-as-written');
  },
  unknown: (stage) => refusedWhileMaking(stage, 'GeneralException', 'unknown'),
};

async function toReview(stage: Stage): Promise<void> {
  await toErrors(stage);
  await stage.primary('review');
}

/** The first request of a run reads, the second writes. */
async function refusedWhileMaking(stage: Stage, code: string, shows: FailureCause): Promise<void> {
  await toReports(stage);
  const { faults } = stage.host;
  faults.clear();
  faults.failRequest(2, { code });
  await stage.primary(shows);
}
