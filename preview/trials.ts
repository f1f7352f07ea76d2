import { TEXTS } from './texts';
import { type Host, isProtected, protect, unprotect } from '../simulator';

/** A condition the add-in can be tried under; `once` ones are used up by the next request. */
export interface Trial {
  readonly label: string;
  readonly once?: boolean;
  readonly isOn: (host: Host) => boolean;
  readonly set: (host: Host, on: boolean) => void;
}

const SLOW_MILLISECONDS = 2000;

/** The conditions of the menu. */
export const TRIALS: readonly Trial[] = [
  mode('structureProtected'),
  {
    label: TEXTS.modes.sheetProtected,
    isOn: ({ workbook }) => isProtected(workbook.activeSheet),
    set: ({ workbook }, on) => (on ? protect(workbook.activeSheet, {}) : unprotect(workbook.activeSheet)),
  },
  mode('readOnly'),
  mode('cellEditing'),
  {
    label: TEXTS.modes.slow,
    isOn: ({ faults }) => faults.latency > 0,
    set: ({ faults }, on) => (faults.latency = on ? SLOW_MILLISECONDS : 0),
  },
  once(TEXTS.modes.failNext, ({ faults }) => faults.failRequest(1, { code: 'GeneralException' })),
  once(TEXTS.modes.silenceNext, ({ faults }) => faults.silenceRequest(1, false)),
  {
    label: TEXTS.modes.oldExcel,
    isOn: ({ modes }) => modes.apiVersion === OLD_API,
    set: ({ modes }, on) => (modes.apiVersion = on ? OLD_API : '1.17'),
  },
];

/** Below the floor that the manifest asks for. */
const OLD_API = '1.8';

function mode(name: 'structureProtected' | 'readOnly' | 'cellEditing'): Trial {
  return {
    label: TEXTS.modes[name],
    isOn: ({ modes }) => modes[name],
    set: ({ modes }, on) => (modes[name] = on),
  };
}

function once(label: string, set: (host: Host) => void): Trial {
  return {
    label,
    once: true,
    isOn: () => false,
    set: (host) => {
      // Requests are counted anew, so that «the first» is the next one.
      const { latency } = host.faults;
      host.faults.clear();
      host.faults.latency = latency;
      set(host);
    },
  };
}
