import { errorCodes } from './codes';
import type { Host } from '../../simulator';

/** Something that goes wrong, at the n-th request of a flow. */
export interface Trouble {
  readonly name: string;
  readonly arrange: (host: Host, n: number) => void;
  /** How it comes to an end, so that a person can try again. */
  readonly end?: (host: Host) => void;
  /** The host is waited for in vain. */
  readonly inVain?: boolean;
  /** Excel cannot move sheets among their tabs. */
  readonly movesNoTabs?: boolean;
  /** Excel cannot do something that a sheet is whole without. */
  readonly lacksTouch?: boolean;
}

/** Each error code, for a request refused as a whole. */
export const REFUSALS: readonly Trouble[] = errorCodes().map((code) => ({
  name: code,
  arrange: ({ faults }, n) => faults.failRequest(n, { code }),
}));

/** Error codes that Excel gives for requests it has carried out, or may have. */
const PERHAPS_DONE = ['GeneralException', 'RequestAborted', 'Timeout', 'ResponsePayloadSizeLimitExceeded', 'Conflict'];

/** Hosts that answer otherwise than asked. */
export const STRANGE_ANSWERS: readonly Trouble[] = [
  ...PERHAPS_DONE.map((code): Trouble => ({
    name: `${code}, but done`,
    arrange: ({ faults }, n) => faults.failRequest(n, { code }, true),
  })),
  { name: 'silent, not done', arrange: ({ faults }, n) => faults.silenceRequest(n, false), inVain: true },
  { name: 'silent, but done', arrange: ({ faults }, n) => faults.silenceRequest(n, true), inVain: true },
  { name: 'late', arrange: ({ faults }, n) => faults.delayRequest(n, 1) },
  { name: 'too late', arrange: ({ faults }, n) => faults.delayRequest(n, 10), inVain: true },
  { name: 'no answer in it', arrange: ({ faults }, n) => faults.answerNull(n) },
  { name: 'null for every value', arrange: ({ faults }, n) => faults.answerHollow(n) },
];

/** Excel as it may be from one moment on, until a person does something about it. */
export const MODES: readonly Trouble[] = [
  mode('a cell is being edited', ({ modes }, on) => (modes.cellEditing = on)),
  mode('read-only', ({ modes }, on) => (modes.readOnly = on)),
  mode('structure protected', ({ modes }, on) => (modes.structureProtected = on)),
  mode('all sheets protected', ({ user, workbook }, on) =>
    workbook.sheets.forEach(({ name }) => (on ? user.protectSheet(name) : user.unprotectSheet(name))),
  ),
  fromThenOn('Conflict'),
  fromThenOn('InvalidOrTimedOutSession'),
  fromThenOn('AccessDenied'),
  fromThenOn('GeneralException'),
];

/** An Excel older than the add-in asks for. */
export const OLD: readonly Trouble[] = ['1.8', '1.4', '1.1'].map((version) => ({
  name: `only ExcelApi ${version}`,
  arrange: ({ modes }) => (modes.apiVersion = version),
  end: ({ modes }) => (modes.apiVersion = '1.9'),
}));

/** Members for what a sheet is whole without. */
const TOUCHES =
  /^(PageLayout|HeaderFooter|WorksheetFreezePanes)|^Worksheet\.(pageLayout|freezePanes|showGridlines|horizontalPageBreaks)$/;

/** An Excel that lacks one member of those that the flow uses. */
export function lacking(members: readonly string[]): readonly Trouble[] {
  return members.map((member) => ({
    name: `lacks ${member}`,
    arrange: ({ faults }) => faults.failMember(member, { code: 'ApiNotFound' }),
    movesNoTabs: member === 'Worksheet.position',
    lacksTouch: TOUCHES.test(member),
  }));
}

/** A request that fails at one of its actions, those before it done. */
export function halfWay(actions: readonly number[], n: number, many: number): readonly Trouble[] {
  const before = actions.slice(0, n - 1).reduce((sum, count) => sum + count, 0);
  const count = actions[n - 1] ?? 0;
  const step = Math.max(1, Math.floor(count / many));
  return Array.from({ length: Math.ceil(count / step) }, (_, index) => ({
    name: `fails at action ${count - index * step}`,
    arrange: ({ faults }) => faults.failAction(before + count - index * step, { code: 'GeneralException' }),
  }));
}

function mode(name: string, turn: (host: Host, on: boolean) => void): Trouble {
  return {
    name,
    arrange: (host, n) => host.faults.interrupt(n, () => turn(host, true)),
    end: (host) => turn(host, false),
  };
}

function fromThenOn(code: string): Trouble {
  return {
    name: `${code} from then on`,
    arrange: ({ faults }, n) => {
      for (let next = n; next < n + 12; next += 1) faults.failRequest(next, { code });
    },
  };
}
