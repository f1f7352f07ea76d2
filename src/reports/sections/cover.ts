import { gap, line } from '../../page/model/blocks';
import type { Block } from '../../page/model/page';
import type { StyleName } from '../../page/model/text-styles';
import { UNAVAILABLE_REASONS } from '../unavailable-reasons';
import type { ReportId, Section } from '../report';
import { fiscalYearLine, placeLine, REPORT_NAMES, roundLine } from '../wording/titles';

const SHEET_NAMES: Readonly<Partial<Record<ReportId, string>>> = {
  development: 'ปก การพัฒนา',
  issues: 'ปก ประเด็น',
};

/** The report's name, its year and round, and whose it is, over a whole sheet of paper. */
export const COVER: Section = {
  id: 'cover',
  sheetName: (report) => SHEET_NAMES[report] ?? 'ปก',
  unavailableReason: ({ settings }) => (settings.agencyName === '' ? UNAVAILABLE_REASONS.agency : null),
  page: ({ settings }, report) => ({
    orientation: 'portrait',
    columns: [1],
    numbered: false,
    onePage: true,
    blocks: [
      gap(130),
      ...lines('coverTitle', REPORT_NAMES[report]),
      gap(36),
      ...lines('coverText', [fiscalYearLine(settings), roundLine(settings)]),
      gap(170),
      ...lines('coverTitle', [settings.agencyName]),
      ...lines('coverText', [placeLine(settings)]),
    ],
  }),
};

function lines(style: StyleName, texts: readonly string[]): readonly Block[] {
  return texts.filter((text) => text !== '').map((text) => line(text, style, 1));
}
