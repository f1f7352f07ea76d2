import type { SwitchableBridge } from './bridge';

/** Microsoft's client, as it is in the package: Excel's object model and the machinery under it. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly bridge: SwitchableBridge;
  /** What the client may use; an attached host puts its own in place. */
  limits: ApiLimits;
}

/** What limits the requirement sets that the client is told of. */
export interface ApiLimits {
  /** The newest ExcelApi set; members of later sets throw ApiNotFound, as in an older Excel. */
  readonly apiVersion: string;
}

/** The floor the add-in's manifest asks for. */
export const DEFAULT_API_VERSION = '1.9';

const KEY = Symbol.for('ita-report-addin.office-client');

/** The client loaded into this realm; null before `loadOfficeClient`. */
export function loadedClient(): OfficeClient | null {
  return (globalThis as { [KEY]?: OfficeClient })[KEY] ?? null;
}

/** Makes a client that has been loaded known to hosts. */
export function rememberClient(client: OfficeClient): void {
  (globalThis as { [KEY]?: OfficeClient })[KEY] = client;
}
