import { GROUPS, type Probe } from '../kit/probe';
import * as batch from './batch/batch-probes';
import * as batchPerson from './batch/person-probes';
import * as charts from './charts/chart-probes';
import * as chartQuestions from './charts/questions';
import * as files from './files/file-probes';
import * as looks from './formats/look-probes';
import * as numberFormats from './formats/number-format-probes';
import * as input from './input/input-probes';
import * as events from './life/event-probes';
import * as undoGroup from './life/undo-group';
import * as undoOnce from './life/undo-once';
import { wholeFlowProbe } from './life/whole-flow';
import * as marks from './marks/mark-probes';
import * as reopen from './marks/reopen-probe';
import * as paper from './paper/paper-probes';
import * as paperQuestions from './paper/questions';
import * as copies from './sheets/copy-probes';
import * as sheets from './sheets/sheet-probes';
import * as sizes from './sizes/size-probes';
import * as buttons from './start-up/command-probes';
import * as dialogs from './start-up/dialog-probes';
import * as pages from './start-up/page-probes';
import * as formulas from './text/formula-probes';
import * as texts from './text/text-probes';

const FILES: readonly Readonly<Record<string, Probe | readonly Probe[]>>[] = [
  ...[pages, buttons, dialogs, batch, batchPerson, marks, reopen, copies, sheets, texts, formulas],
  ...[numberFormats, looks, sizes, paper, paperQuestions, charts, chartQuestions, input, files],
  ...[events, { wholeFlowProbe }, undoOnce, undoGroup],
];

/** Every probe: all that the files of the groups export, by group and id. */
export const PROBES: readonly Probe[] = FILES.flatMap((file) => Object.values(file).flat()).sort(
  (a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || (a.id < b.id ? -1 : 1),
);
