import type { OfficePackage } from './package';
import { readXml } from './xml';

/** Namespace of Strict Office Open XML (ISO/IEC 29500-1), which neither the file library nor many programs read. */
const STRICT = 'http://purl.oclc.org/ooxml/';

/** Parts without which a workbook would be read as holding less than it does. */
const NEEDED = ['worksheet', 'sharedStrings', 'table'];

/** What a file has that writing it again cannot keep. */
export type Unkeepable = 'macros' | 'signature';

/** Whether the workbook is written in Strict Office Open XML. */
export function isStrict(parts: OfficePackage, workbook: string): boolean {
  const declared = Object.values(readXml(new TextDecoder().decode(parts.bytes(workbook))).attributes);
  return declared.some((value) => value.startsWith(STRICT));
}

/** Whether a sheet, its tables or the texts of the cells are named but not there. */
export function lacksParts(parts: OfficePackage, workbook: string): boolean {
  const related = parts.relations(workbook).filter(({ kind }) => NEEDED.includes(kind));
  const all = related.flatMap((relation) => [relation, ...parts.relations(relation.target)]);
  return all.some(({ kind, external, target }) => NEEDED.includes(kind) && !external && !parts.has(target));
}

/**
 * Why a file cannot be written under a name; null when it can. Macros are kept only under .xlsm, and only when the file
 * says that it has them; a digital signature holds for the file as it was signed and for no other.
 */
export function unkeepable(parts: OfficePackage, workbook: string, name: string): Unkeepable | null {
  if (parts.relations('').some(({ type }) => type.includes('/digital-signature/'))) return 'signature';
  const hasMacros = parts.relations(workbook).some(({ kind }) => kind === 'vbaProject');
  const saysMacros = /macroEnabled/.test(parts.contentType(workbook) ?? '');
  const asMacros = /\.xlsm$/i.test(name);
  return (hasMacros || saysMacros || asMacros) && !(saysMacros && asMacros) ? 'macros' : null;
}
