/**
 * One element of parsed XML or HTML, free of any parser's own types. Names are local names (`w:tbl` is `tbl`) in XML and in
 * lower case in HTML; attribute names have no prefix either. Comments and processing instructions are left out.
 */
export interface MarkupElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MarkupNode[];
}

/** An element or a run of text. */
export type MarkupNode = MarkupElement | string;

/** What the readers need of the platform: a browser and Node give each in their own way. */
export interface ImportTools {
  /** The root element; null when the text is not well formed. Entities that the text defines must not be expanded. */
  readonly parseXml: (text: string) => MarkupElement | null;
  /** The `html` element, as browsers understand any text. Scripts never run. */
  readonly parseHtml: (text: string) => MarkupElement;
  /** Inflates raw deflate data; stops as soon as more than `limit` bytes come out. */
  readonly inflate: (data: Uint8Array, limit: number) => Promise<Uint8Array | 'too-large' | 'damaged'>;
}

/** The child elements, of one name when it is given. */
export function elementsOf(parent: MarkupElement, name?: string): readonly MarkupElement[] {
  return parent.children.filter(
    (child): child is MarkupElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first child element of that name. */
export function elementOf(parent: MarkupElement | undefined, name: string): MarkupElement | undefined {
  return parent && elementsOf(parent, name)[0];
}

/** The `val` of the child element of that name, as Word writes properties: `<w:numId w:val="3"/>`. */
export function valueOf(parent: MarkupElement | undefined, name: string): string | undefined {
  return elementOf(parent, name)?.attributes.val;
}
