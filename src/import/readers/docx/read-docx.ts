import { fail, succeed, type Result } from '../../../result';
import type { Source } from '../../source';
import type { SourceFailure } from '../failure';
import { GridBuilder } from '../grid-builder';
import { elementOf, elementsOf, type ImportTools, type MarkupElement } from '../markup';
import { docxFailureOf } from '../sniff';
import { ZipFile } from '../zip';
import { BodyReader } from './body';
import { Numbering, StyleNumbers } from './numbering';

const PACKAGE_RELATIONS = '_rels/.rels';

/**
 * Reads a Word file (.docx). Headers, footers, notes and comments are other parts and are not read. Never throws: a file
 * that is no .docx, is cut off, has a password or unpacks to more than `MAX_XML_BYTES` fails with its reason.
 */
export async function readDocx(bytes: Uint8Array, tools: ImportTools): Promise<Result<Source, SourceFailure>> {
  const failure = docxFailureOf(bytes);
  if (failure) return fail(failure);
  const zip = ZipFile.open(bytes, tools);
  if (!zip) return fail('damaged');
  const parts = new PartReader(zip, tools);
  const path = await parts.documentPath();
  if (!path.ok) return path;
  const document = await parts.xml(path.value);
  if (!document.ok) return document;
  const body = elementOf(document.value, 'body');
  if (document.value.name !== 'document' || !body) return fail('not-docx');
  const styles = await parts.related(path.value, 'styles');
  if (!styles.ok) return styles;
  const numbering = await parts.related(path.value, 'numbering');
  if (!numbering.ok) return numbering;

  const builder = new GridBuilder();
  new BodyReader(builder, new Numbering(numbering.value, new StyleNumbers(styles.value))).readBody(body);
  if (builder.isOverfull) return fail('too-many-cells');
  return builder.grids.length > 0 ? succeed({ kind: 'docx', grids: builder.grids }) : fail('empty');
}

/** The XML parts of one package. */
class PartReader {
  constructor(
    private readonly zip: ZipFile,
    private readonly tools: ImportTools,
  ) {}

  async xml(path: string): Promise<Result<MarkupElement, SourceFailure>> {
    const text = await this.zip.text(path);
    if (!text.ok) return text;
    const root = this.tools.parseXml(text.value.replace(/^\uFEFF/, ''));
    return root ? succeed(root) : fail('damaged');
  }

  /** The main part; a zip that is no Office file, or another program's, has none that we read. */
  async documentPath(): Promise<Result<string, SourceFailure>> {
    if (!this.zip.has(PACKAGE_RELATIONS)) return fail('not-docx');
    const relations = await this.xml(PACKAGE_RELATIONS);
    if (!relations.ok) return relations;
    const target = targetOf(relations.value, 'officeDocument');
    if (target === undefined) return fail('not-docx');
    const path = target.replace(/^\//, '');
    if (path.startsWith('xl/')) return fail('workbook');
    if (!path.startsWith('word/') && !this.zip.has(path)) return fail('not-docx');
    return this.zip.has(path) ? succeed(path) : fail('damaged');
  }

  /** A part that the main part refers to; null when there is none. */
  async related(main: string, kind: string): Promise<Result<MarkupElement | null, SourceFailure>> {
    const folder = main.slice(0, main.lastIndexOf('/') + 1);
    const relationsPath = `${folder}_rels/${main.slice(folder.length)}.rels`;
    if (!this.zip.has(relationsPath)) return succeed(null);
    const relations = await this.xml(relationsPath);
    if (!relations.ok) return relations;
    const target = targetOf(relations.value, kind);
    const path = target?.startsWith('/') ? target.slice(1) : `${folder}${target ?? ''}`;
    return target !== undefined && this.zip.has(path) ? this.xml(path) : succeed(null);
  }
}

function targetOf(relations: MarkupElement, kind: string): string | undefined {
  return elementsOf(relations, 'Relationship').find(
    ({ attributes }) => attributes.Type?.endsWith(`/${kind}`) && attributes.TargetMode !== 'External',
  )?.attributes.Target;
}
