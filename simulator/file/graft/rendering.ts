import type { Workbook } from '@cj-tech-master/excelts';
import { writeBook } from '../book';
import { OfficePackage } from '../package';
import { childOf, childrenOf, localName, make, walk, xmlOf, type XmlElement } from '../xml';
import { StyleReader } from './styles';

/** A worksheet as the file library writes it. */
export interface RenderedSheet {
  readonly path: string;
  readonly root: XmlElement;
}

/** A whole workbook as the file library writes it, ready to be compared with another and to be taken from. */
export class Rendering {
  private constructor(
    readonly parts: OfficePackage,
    readonly workbookPath: string,
    readonly workbook: XmlElement,
    readonly styles: StyleReader,
    /** By name. */
    readonly sheets: ReadonlyMap<string, RenderedSheet>,
  ) {}

  static async of(book: Workbook): Promise<Rendering> {
    const parts = await OfficePackage.read(await writeBook(book));
    const path = parts.related('', 'officeDocument')!;
    const workbook = parts.xml(path);
    const styles = parts.xml(parts.related(path, 'styles')!);
    repairStyles(styles);
    const texts = sharedTexts(parts, path);
    const targets = new Map(parts.relations(path).map(({ id, target }) => [id, target]));
    const sheets = new Map<string, RenderedSheet>();
    for (const { attributes } of childrenOf(childOf(workbook, 'sheets')!)) {
      const target = targets.get(attributes['r:id']!)!;
      if (!target.includes('/worksheets/')) continue;
      const root = parts.xml(target);
      writeTextsInline(root, texts);
      sheets.set(attributes.name!, { path: target, root });
    }
    return new Rendering(parts, path, workbook, new StyleReader(styles), sheets);
  }

  /** An element in words that do not depend on how this rendering counts its styles and relationships, or names its extensions. */
  describe(element: XmlElement, sheet: RenderedSheet): string {
    const styled = ['c', 'row', 'col'].includes(localName(element));
    const attributes = Object.entries(element.attributes).map(([name, value]) => {
      if (name === 'spans') return '';
      if (styled && (name === 's' || name === 'style')) return ` ${name}=${this.styles.describe(Number(value))}`;
      if (/dxfId$/i.test(name)) return ` ${name}=${this.styles.describeDifferential(Number(value))}`;
      return ` ${name}=${name === 'r:id' ? this.describeTarget(sheet, value) : withoutIds(value)}`;
    });
    const inside = element.children.map((child) =>
      child.type === 'element' ? this.describe(child, sheet) : withoutIds(xmlOf(child)),
    );
    return `<${element.name}${attributes.join('')}>${inside.join('')}`;
  }

  private describeTarget(sheet: RenderedSheet, id: string): string {
    const relation = this.parts.relations(sheet.path).find((other) => other.id === id);
    if (!relation) return '';
    if (relation.external) return relation.target;
    if (relation.kind !== 'table') return relation.kind;
    const table = this.parts.xml(relation.target);
    delete table.attributes.id;
    return xmlOf(table);
  }
}

/** Text without the ids that the file library makes up each time it writes, as for data bars. */
function withoutIds(text: string): string {
  return text.replace(/\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}/gi, '{}');
}

/** The file library writes a pattern type it does not know as `undefined`, which Excel takes for damage. */
export function repairStyles(styles: XmlElement): void {
  walk(styles, ({ attributes }) => {
    if (attributes.patternType === 'undefined') attributes.patternType = 'solid';
  });
}

function sharedTexts(parts: OfficePackage, workbook: string): readonly XmlElement[] {
  const path = parts.related(workbook, 'sharedStrings');
  return path && parts.has(path) ? childrenOf(parts.xml(path), 'si') : [];
}

function writeTextsInline(root: XmlElement, texts: readonly XmlElement[]): void {
  walk(root, (cell) => {
    if (localName(cell) !== 'c' || cell.attributes.t !== 's') return;
    const text =
      texts[
        Number(
          childOf(cell, 'v')
            ?.children.map((child) => ('value' in child ? child.value : ''))
            .join(''),
        )
      ];
    cell.attributes.t = 'inlineStr';
    cell.children = [{ ...make(cell, 'is'), children: text?.children ?? [] }];
  });
}
