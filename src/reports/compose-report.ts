import type { SheetPlan } from '../page/model/sheet-actions';
import { line } from '../page/model/blocks';
import { compilePage } from '../page/compile/compile-page';
import type { Page } from '../page/model/page';
import type { Localised } from '../strings/language';
import { formatDate } from '../thai/dates/dates';
import { UNAVAILABLE_REASONS } from './unavailable-reasons';
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
    sections: ['cover', 'results', 'comparison'],
  },
  development: {
    title: { th: 'การนำผลการประเมินไปสู่การพัฒนา', en: 'From the result to improvement' },
    sections: ['cover', 'scores', 'charts', 'analysis', 'plan'],
  },
  memo: {
    title: { th: 'บันทึกข้อความรายงานรอบ', en: 'Memo on the round' },
    sections: ['memo', 'tool-plan', 'status'],
  },
  issues: {
    title: { th: 'รายงานตามประเด็น', en: 'Report by issue' },
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

/** What a report can be made of: every section of it, with what it unavailableReason, or null where it unavailableReason nothing. */
export function availability(
  id: ReportId,
  input: ReportInput,
): readonly { readonly section: SectionId; readonly unavailableReason: Localised | null }[] {
  const sections = REPORTS[id].sections.map((section) => ({
    section,
    unavailableReason: SECTIONS[section].unavailableReason(input),
  }));
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

/** A section that can be made, under the name its sheet should have. */
export interface OutlinedSection {
  readonly report: ReportId;
  readonly section: SectionId;
  readonly sheetName: string;
}

/** The sections of the reports asked for that can be made, and those that have to be left out. Composes none yet. */
export function outlineReports(
  ids: readonly ReportId[],
  input: ReportInput,
): { readonly sections: readonly OutlinedSection[]; readonly omitted: readonly OmittedSection[] } {
  const sections: OutlinedSection[] = [];
  const omitted: OmittedSection[] = [];
  for (const report of ids) {
    for (const { section, unavailableReason } of availability(report, input)) {
      if (unavailableReason) omitted.push({ report, section, reason: unavailableReason });
      else sections.push({ report, section, sheetName: SECTIONS[section].sheetName(report) });
    }
  }
  return { sections, omitted };
}

/** The sheet of one section. */
export function composeSection({ report, section, sheetName }: OutlinedSection, input: ReportInput): SheetPlan {
  return { report, section, sheetName, ...compilePage(pageOf(SECTIONS[section], report, input)) };
}

/** The sheets of the reports asked for, and the sections they had to leave out. */
export function composeReports(
  ids: readonly ReportId[],
  input: ReportInput,
): { readonly plans: readonly SheetPlan[]; readonly omitted: readonly OmittedSection[] } {
  const { sections, omitted } = outlineReports(ids, input);
  return { plans: sections.map((section) => composeSection(section, input)), omitted };
}

/** The page of a section with what all pages have in common: font, digits, page numbers, the word ร่าง, the fingerprint. */
export function pageOf(section: Section, report: ReportId, input: ReportInput): Page {
  const { settings, draft, madeOn, fingerprint } = input;
  const { blocks, ...page } = section.page(input, report);
  const stamp = draft ? 'ร่าง' : null;
  return {
    numbered: true,
    ...page,
    blocks: stamp ? [line(`(${stamp})`, 'draft', page.columns.length, true), ...blocks] : blocks,
    font: settings.font,
    digits: settings.digits,
    stamp,
    footer: `จัดทำเมื่อ ${formatDate(madeOn, settings.digits, 'short')}  รหัสข้อมูล ${fingerprint}`,
  };
}
