import type { SheetPlan } from '../page/model/sheet-actions';
import { gap, line } from '../page/model/blocks';
import { compilePage } from '../page/compile/compile-page';
import type { Page } from '../page/model/page';
import type { Localised } from '../strings/language';
import { formatDate } from '../thai/dates/dates';
import { UNAVAILABLE_REASONS } from './unavailable-reasons';
import { closingWords, openingWords, withClosingWords } from './wording/own-words';
import type { Report, ReportId, ReportInput, Section, SectionId } from './report';
import { ANALYSIS } from './sections/analysis';
import { CHARTS } from './sections/charts';
import { COMPARISON } from './sections/comparison';
import { COVER } from './sections/cover';
import { ISSUES } from './sections/issues';
import { MEMO } from './sections/memo';
import { PLAN } from './sections/plan';
import { RESULTS } from './sections/results';
import { SCORES } from './sections/scores';
import { STATUS } from './sections/status';
import { SUMMARY } from './sections/summary';
import { TOOL_PLAN } from './sections/tool-plan';

export type { ReportId, ReportInput } from './report';

const SECTIONS: Readonly<Record<SectionId, Section>> = {
  cover: COVER,
  results: RESULTS,
  comparison: COMPARISON,
  scores: SCORES,
  charts: CHARTS,
  analysis: ANALYSIS,
  plan: PLAN,
  'tool-plan': TOOL_PLAN,
  status: STATUS,
  memo: MEMO,
  issues: ISSUES,
  summary: SUMMARY,
};

/** The reports, each a list of sections in the order of their sheets. */
export const REPORTS: Readonly<Record<ReportId, Report>> = {
  annual: {
    title: { th: 'รายงานผลการดำเนินการ', en: 'Report on the measures' },
    needs: 'results',
    hasOwnWords: true,
    sections: ['cover', 'results', 'comparison'],
  },
  development: {
    title: { th: 'การนำผลการประเมินไปสู่การพัฒนา', en: 'From the result to improvement' },
    hasOwnWords: true,
    sections: ['cover', 'scores', 'charts', 'analysis', 'plan'],
  },
  memo: {
    title: { th: 'บันทึกข้อความรายงานรอบ', en: 'Memo on the round' },
    sections: ['memo', 'tool-plan', 'status'],
  },
  issues: {
    title: { th: 'รายงานตามประเด็น', en: 'Report by issue' },
    hasOwnWords: true,
    sections: ['cover', 'issues'],
  },
  summary: {
    title: { th: 'สรุปหน้าเดียว', en: 'One-page summary' },
    sections: ['summary'],
  },
};

/** A section that a report has to do without, and why. */
export interface OmittedSection {
  readonly report: ReportId;
  readonly section: SectionId;
  readonly reason: Localised;
}

/** What a report can be made of: every section of it, with why it cannot be made, or null where it can. */
export function availability(
  id: ReportId,
  input: ReportInput,
): readonly { readonly section: SectionId; readonly unavailableReason: Localised | null }[] {
  const sections = REPORTS[id].sections.map((section) => ({
    section,
    unavailableReason: SECTIONS[section].unavailableReason(input),
  }));
  const { needs } = REPORTS[id];
  const needed = needs ? SECTIONS[needs].unavailableReason(input) : null;
  if (needed) return sections.map(({ section }) => ({ section, unavailableReason: needed }));
  const hasContent = sections.some(
    ({ section, unavailableReason }) => section !== 'cover' && unavailableReason === null,
  );
  return hasContent
    ? sections
    : sections.map(({ section, unavailableReason }) => ({
        section,
        unavailableReason: unavailableReason ?? UNAVAILABLE_REASONS.otherSections,
      }));
}

/** A section that can be made, under the name its sheet should have, and its place among those of its report. */
export interface OutlinedSection {
  readonly report: ReportId;
  readonly section: SectionId;
  readonly sheetName: string;
  readonly place: SectionPlace;
}

/** Where a section stands in its report. */
interface SectionPlace {
  /** Its pages are numbered from one. */
  readonly isFirst: boolean;
  /** It opens with the clerk's words, or closes with them. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** The sections of the reports asked for that can be made, and those that have to be left out. Composes none yet. */
export function outlineReports(
  ids: readonly ReportId[],
  input: ReportInput,
): { readonly sections: readonly OutlinedSection[]; readonly omitted: readonly OmittedSection[] } {
  const sections: OutlinedSection[] = [];
  const omitted: OmittedSection[] = [];
  for (const report of ids) {
    const available = availability(report, input);
    omitted.push(
      ...available.flatMap(({ section, unavailableReason }) =>
        unavailableReason ? [{ report, section, reason: unavailableReason }] : [],
      ),
    );
    const made = available.filter(({ unavailableReason }) => unavailableReason === null).map(({ section }) => section);
    const opening = made.find((section) => section !== 'cover');
    made.forEach((section, index) => {
      const { hasOwnWords = false } = REPORTS[report];
      const place = {
        isFirst: index === 0,
        opens: hasOwnWords && section === opening,
        closes: hasOwnWords && index === made.length - 1,
      };
      sections.push({ report, section, sheetName: SECTIONS[section].sheetName(report), place });
    });
  }
  return { sections, omitted };
}

/** The sheet of one section. */
export function composeSection(outlined: OutlinedSection, input: ReportInput): SheetPlan {
  const { report, section, sheetName } = outlined;
  return { report, section, sheetName, ...compilePage(pageOf(outlined, input)) };
}

/** The sheets of the reports asked for, and the sections they had to leave out. */
export function composeReports(
  ids: readonly ReportId[],
  input: ReportInput,
): { readonly plans: readonly SheetPlan[]; readonly omitted: readonly OmittedSection[] } {
  const { sections, omitted } = outlineReports(ids, input);
  return { plans: sections.map((section) => composeSection(section, input)), omitted };
}

/** Between the titles of a page and what follows them, in points. */
const BELOW_TITLES = 6;

/** The page of a section with what all pages have in common: font, digits, page numbers, the word ร่าง, the fingerprint. */
export function pageOf({ report, section, place }: OutlinedSection, input: ReportInput): Page {
  const { settings, draft } = input;
  const { titles = [], blocks, ...page } = SECTIONS[section].page(input, report);
  const width = page.columns.length;
  return {
    numbered: true,
    startsNumbering: place.isFirst,
    ...page,
    blocks: [
      ...(draft ? [line(`(${DRAFT})`, 'draft', width, true)] : []),
      ...(titles.length > 0 ? [...titles, gap(BELOW_TITLES)] : []),
      ...(place.opens ? openingWords(input, width) : []),
      ...(place.closes ? withClosingWords(blocks, closingWords(input, width)) : blocks),
    ],
    font: settings.font,
    digits: settings.digits,
    stamp: draft ? DRAFT : null,
    footer: footerOf(input),
  };
}

const DRAFT = 'ร่าง';

/** A draft says in words what its fingerprint is; on the final paper, which is published, the bare code stands small. */
function footerOf({ settings: { digits }, draft, madeOn, fingerprint }: ReportInput): string {
  return `จัดทำเมื่อ ${formatDate(madeOn, digits, 'short')}  ${draft ? 'รหัสข้อมูล ' : ''}${fingerprint}`;
}
