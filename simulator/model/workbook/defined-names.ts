import { parseArea, splitAddress } from '../address';
import { excelError } from '../excel-error';
import { mapReferences, type Reference } from '../formulas/formula-references';
import type { SheetModel } from '../sheets/sheet-model';
import type { WorkbookModel } from './workbook-model';

/** A defined name; `scope` null means the whole workbook. `formula` has no leading `=`. */
export interface DefinedName {
  name: string;
  readonly scope: SheetModel | null;
  formula: string;
  visible: boolean;
  comment: string;
}

/** The defined names, kept in step with those of the file library. Comments are not kept in the file: it has no place for them. */
export class Names {
  private loaded: DefinedName[] | null = null;

  constructor(private readonly workbook: WorkbookModel) {}

  /** The names of one scope, in alphabetical order as Excel lists them. */
  in(scope: SheetModel | null): readonly DefinedName[] {
    return this.entries()
      .filter((entry) => entry.scope === scope)
      .sort((a, b) => a.name.localeCompare(b.name));
  }

  find(scope: SheetModel | null, name: string): DefinedName | null {
    const wanted = name.toLowerCase();
    return this.entries().find((entry) => entry.scope === scope && entry.name.toLowerCase() === wanted) ?? null;
  }

  add(scope: SheetModel | null, name: string, formula: string, comment: string): DefinedName {
    if (!isName(name)) throw excelError('InvalidArgument');
    if (this.find(scope, name)) throw excelError('ItemAlreadyExists');
    const made = { name, scope, formula, visible: true, comment };
    this.entries().push(made);
    this.save();
    return made;
  }

  /** Puts other names in the place of all. */
  replace(entries: readonly DefinedName[]): void {
    this.loaded = entries.map((entry) => ({ ...entry }));
    this.save();
  }

  remove(entry: DefinedName): void {
    this.loaded = this.entries().filter((other) => other !== entry);
    this.save();
  }

  removeScope(scope: SheetModel): void {
    this.loaded = this.entries().filter((entry) => entry.scope !== scope);
  }

  rewrite(rewrite: (reference: Reference) => string | null): void {
    let changed = false;
    for (const entry of this.entries()) {
      const after = mapReferences(entry.formula, rewrite);
      changed ||= after !== entry.formula;
      entry.formula = after;
    }
    if (changed) this.save();
  }

  /** Hands the names back to the file library; also needed when sheets have moved, as scopes are kept by position. */
  save(): void {
    const tabs = tabsOf(this.workbook);
    this.workbook.book.definedNames.model = this.entries().map((entry) => ({
      name: entry.name,
      ranges: [],
      ...(entry.scope ? { localSheetId: tabs.indexOf(entry.scope.name) } : {}),
      ...(entry.visible ? {} : { hidden: true }),
      ...definition(entry.formula),
    }));
  }

  private entries(): DefinedName[] {
    this.loaded ??= this.load();
    return this.loaded;
  }

  private load(): DefinedName[] {
    const tabs = tabsOf(this.workbook);
    return this.workbook.book.definedNames.model.map((entry) => ({
      name: entry.name,
      scope: entry.localSheetId === undefined ? null : this.workbook.findSheet(tabs[entry.localSheetId] ?? ''),
      formula: entry.rawText ?? entry.formulaExpression ?? entry.ranges.join(','),
      visible: entry.hidden !== true,
      comment: '',
    }));
  }
}

/** The file library takes plain cell ranges apart; everything else is best kept as it is written. */
function definition(formula: string): { rawText: string } | { formulaExpression: string } {
  const plain = formula.split(',').every((part) => /\$[A-Z]+\$\d+/i.test(part) && parseArea(splitAddress(part).rest));
  return plain || /^["{#]/.test(formula) ? { rawText: formula } : { formulaExpression: formula };
}

/** Names of all tabs, chart sheets too, in order. */
function tabsOf({ book }: WorkbookModel): readonly string[] {
  const charts = book.chartsheets as unknown as { readonly name: string; readonly orderNo?: number }[];
  return [...book.worksheets, ...charts].sort((a, b) => (a.orderNo ?? 0) - (b.orderNo ?? 0)).map(({ name }) => name);
}

/** Whether Excel takes this for a name. Source: «Names in formulas», Microsoft Support. */
export function isName(name: string): boolean {
  return (
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) &&
    !parseArea(name) &&
    !/^(r|c|r\d*c\d*)$/i.test(name)
  );
}
