import { readIndicators } from '../../assessment/indicators';
import { foldThai } from '../../thai/text/repair';
import { AGENCY_SETTINGS, ANALYSIS, SIGNERS, TEXTS } from '../../workbook/definitions';
import { textPart } from '../../workbook/kinds/choices';
import { isDash } from '../headings/content';
import { cellAt, columnOf, ownCell, type Region } from '../regions/region';
import type { SourceCell } from '../source';
import { indicatorsIn } from './context';
import { DraftRow, put } from './draft';
import type { Drafts } from './drafts';

/** The รายการ of ITA_Agency by every name it is known by, folded. */
const SETTINGS = new Map(
  Object.values(AGENCY_SETTINGS).flatMap(({ header, aliases }) =>
    [header, ...aliases].map((name) => [foldThai(name), header] as const),
  ),
);

/** The setting that a label names («อำเภอ :»); undefined for any other text. */
export function settingNamed(label: string): string | undefined {
  return SETTINGS.get(foldThai(label).replace(/[:.]+$/, ''));
}

/** Puts a setting where none is yet. */
export function offerSetting(
  drafts: Drafts,
  item: string,
  value: string | number,
  cells: readonly SourceCell[],
  range?: readonly [number, number],
): void {
  const row = drafts.rowFor('ITA_Agency', 'รายการ', item);
  drafts.offer(row, 'ค่า', value, cells, range ? { range } : {});
}

/** Reads a table of settings: รายการ and ค่า. */
export function readSettings({ view, columns, top, bottom }: Region, drafts: Drafts): void {
  const itemColumn = columnOf(columns, 'item');
  const valueColumn = columnOf(columns, 'value');
  for (let row = top; row < bottom; row += 1) {
    const item = itemColumn && ownCell(view, row, itemColumn);
    const value = valueColumn && ownCell(view, row, valueColumn);
    const setting = item && settingNamed(item.text);
    if (item && value && setting && !isDash(value.text)) {
      offerSetting(drafts, setting, value.text, [value]);
      drafts.ledger.mark([item], { kind: 'context' });
    }
    drafts.ledger.leave(view.starting(row), 'unknown-column');
  }
}

/** Reads a table that says what was made of each indicator's score. */
export function readAnalysisTable({ view, columns, top, bottom }: Region, drafts: Drafts): void {
  const A = ANALYSIS.fields;
  const indicator = columnOf(columns, 'indicator') ?? columnOf(columns, 'indicatorName');
  const finding = columnOf(columns, 'finding');
  for (let row = top; row < bottom; row += 1) {
    const indicatorCell = indicator && cellAt(view, row, indicator);
    const text = finding && ownCell(view, row, finding);
    const numbers = indicatorCell ? (indicatorsIn(indicatorCell.text) ?? readIndicators(indicatorCell.text)) : null;
    const [number] = numbers ?? [];
    if (text && indicatorCell && number !== undefined && numbers?.length === 1 && !isDash(text.text)) {
      const draft = drafts.rowFor('ITA_Analysis', A.indicator.header, number);
      drafts.offer(draft, A.text.header, text.text, [text]);
      drafts.ledger.place([indicatorCell], { table: 'ITA_Analysis', row: draft, column: A.indicator.header });
    }
    drafts.ledger.leave(view.starting(row), 'unknown-column');
  }
}

/** Reads a table of passages: ตอน and ข้อความ. */
export function readPassages({ view, columns, top, bottom }: Region, drafts: Drafts): void {
  const partColumn = columnOf(columns, 'part');
  const textColumn = columnOf(columns, 'passage');
  for (let row = top; row < bottom; row += 1) {
    const part = partColumn && cellAt(view, row, partColumn);
    const text = textColumn && ownCell(view, row, textColumn);
    if (part && text && textPart.read(part.text, 'General').value !== null) {
      const draft = new DraftRow('ITA_Texts');
      drafts.add(draft);
      put(drafts.ledger, draft, TEXTS.fields.part.header, part.text, [part]);
      put(drafts.ledger, draft, TEXTS.fields.text.header, text.text, [text]);
    }
    drafts.ledger.leave(view.starting(row), 'unknown-column');
  }
}

/** Reads a table of signature blocks. */
export function readSignerTable({ view, columns, top, bottom }: Region, drafts: Drafts): void {
  const S = SIGNERS.fields;
  const headers = {
    name: S.name.header,
    position: S.position.header,
    comment: S.comment.header,
    passage: S.text.header,
  };
  let order = 0;
  for (let row = top; row < bottom; row += 1) {
    const nameColumn = columnOf(columns, 'name');
    if (nameColumn && ownCell(view, row, nameColumn)) {
      const draft = new DraftRow('ITA_Signers');
      drafts.add(draft);
      order += 1;
      put(drafts.ledger, draft, S.order.header, order, []);
      for (const role of ['name', 'position', 'comment', 'passage'] as const) {
        const column = columnOf(columns, role);
        const cell = column && ownCell(view, row, column);
        if (cell && !isDash(cell.text)) put(drafts.ledger, draft, headers[role], cell.text, [cell]);
      }
    }
    drafts.ledger.mark(view.starting(row), { kind: 'context' });
  }
}
