import type { WorkbookDocument } from '../../file/document';

/**
 * The namespace of the part in which the simulator keeps an add-in's settings. Excel keeps them in the task pane's own
 * part (`xl/webextensions`), which the file library does not write; a custom XML part survives the file just as well.
 */
export const SETTINGS_NAMESPACE = 'urn:ita-report-addin:simulator:settings';

/** The add-in's settings in the workbook: any value that JSON can hold, by key. */
export class Settings {
  constructor(private readonly document: WorkbookDocument) {}

  all(): ReadonlyMap<string, unknown> {
    const xml = this.part()?.xml ?? '';
    const json = /<settings[^>]*>(.*)<\/settings>/s.exec(xml)?.[1];
    return new Map(Object.entries(json ? (JSON.parse(unescapeXml(json)) as Record<string, unknown>) : {}));
  }

  set(key: string, value: unknown): void {
    this.write(new Map(this.all()).set(key, value));
  }

  delete(key: string): boolean {
    const settings = new Map(this.all());
    const found = settings.delete(key);
    if (found) this.write(settings);
    return found;
  }

  private part() {
    return this.document.customXml.find(({ namespace }) => namespace === SETTINGS_NAMESPACE);
  }

  private write(settings: ReadonlyMap<string, unknown>): void {
    const json = escapeXml(JSON.stringify(Object.fromEntries(settings)));
    const xml = `<settings xmlns="${SETTINGS_NAMESPACE}">${json}</settings>`;
    const part = this.part();
    const others = this.document.customXml.filter((other) => other !== part);
    const id = part?.id ?? '{17A00000-5E77-4195-8000-000000000001}';
    this.document.customXml.splice(0, Infinity, ...others, { id, namespace: SETTINGS_NAMESPACE, xml });
  }
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function unescapeXml(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
