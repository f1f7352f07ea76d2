import type { Figures } from '../figures';
import { OFFICE_WORDS, otherOfficeWords, swappedKind } from './offices';
import { quiet, type Filler, type Slot } from './slot';

const officeWord = (word: 'staff' | 'head' | 'clerk'): Filler => ({
  rules: ['claim.agency-kind'],
  truth: (_, { report }) => OFFICE_WORDS[report.agency.kind]?.[word] ?? '',
  lies: (_, { report }) => otherOfficeWords(report.agency.kind, word).map((text) => ({ text, way: 'another kind' })),
});

const MONTHS = 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม'.split(' ');
/** The fiscal year starts with October. */
const OCTOBER = 9;

/** `{indate:15 2}`: 15 February of the fiscal year in which the measures run. False: as many months later as the round has. */
function dateOf({ argument }: Slot, { report }: Figures, later = false): string {
  const [day = '', month = ''] = argument.split(' ');
  const { operatingYear, fiscalYear, round } = report.agency;
  const months = Number(month) - 1 + (later ? round : 0);
  const year = (operatingYear ?? fiscalYear) - (Number(month) - 1 >= OCTOBER ? 1 : 0) + Math.floor(months / 12);
  return `${day} ${MONTHS[months % 12] ?? ''} ${year}`;
}

function spaced(name: string, kind: string): string {
  return name.startsWith(kind) ? `${kind} ${name.slice(kind.length)}` : name;
}

/** Slots that say whose report this is, and of which time. */
export const OFFICE_SLOTS: Readonly<Record<string, Filler>> = {
  agency: {
    rules: ['claim.agency-name'],
    truth: ({ option }, { report }) =>
      option === 'split' ? spaced(report.agency.name, report.agency.kind) : report.agency.name,
    lies: ({ option }, { report }) => {
      const { slips, kind, name } = report.agency;
      const slipped = slips.map((text) => ({ text: option === 'split' ? spaced(text, kind) : text, way: 'misspelt' }));
      const swapped = swappedKind(name, kind);
      return swapped && option !== 'split' ? [...slipped, { text: swapped, way: 'another kind' }] : slipped;
    },
  },
  round: {
    rules: ['claim.round-differs'],
    truth: (_, { report }) => `${report.agency.round} เดือน`,
    lies: (_, { report }) => [{ text: `${18 - report.agency.round} เดือน`, way: 'another round' }],
  },
  ryear: {
    rules: ['claim.round-differs'],
    truth: (_, { report }) => String(report.agency.fiscalYear),
    lies: (_, { report }) => [{ text: String(report.agency.fiscalYear - 1), way: 'another year' }],
  },
  indate: {
    rules: ['claim.date-outside'],
    truth: (slot, figures) => dateOf(slot, figures),
    lies: (slot, figures) => [{ text: dateOf(slot, figures, true), way: 'after the round' }],
  },
  staff: officeWord('staff'),
  head: officeWord('head'),
  clerk: officeWord('clerk'),
  year: quiet((_, figures) => String(figures.resultYear)),
  prev: quiet((_, figures) => String(figures.previousYear)),
  fy: quiet((_, { report }) => String(report.agency.fiscalYear)),
  oy: quiet((_, { report }) => String(report.agency.operatingYear ?? report.agency.fiscalYear)),
  own: quiet((_, { report }) => report.agency.name),
};
