import type { FrameLocator, Page } from 'playwright-core';
import type { Blocked, Observed } from './served';
import type { Host } from '../../../simulator';

/** The Excels that office.js has a file of its own for, and that the add-in is made for. */
export const PLATFORMS = ['web', 'win32', 'mac'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** What Excel says it can do. */
export const REQUIREMENTS = '{"ExcelApi":"1.17","DialogApi":"1.2"}';

/** The licence that Excel names to office.js, which takes a text that is not XML for something to be shown. */
export const TOKEN = encodeURIComponent('<r><t cid="customer" oid="object" /></r>');

/** The add-in's pages that Excel opens by itself; the dialog is opened by them. */
export type AddinPage = 'taskpane' | 'commands';

/** One of the add-in's pages, wherever it is shown. */
export type ShownPage = Pick<FrameLocator & Page, 'getByRole' | 'getByText' | 'locator'>;

/** Excel, played to a production build of the add-in and the unmodified office.js, with the simulator's workbook. */
export interface PlayedExcel extends Observed {
  readonly host: Host;
  /** Opens one of the add-in's pages. */
  readonly open: (file: AddinPage) => Promise<ShownPage>;
  /** Resolves once the page of the ribbon's functions listens to the ribbon. */
  readonly listening: () => Promise<void>;
  /** Presses a button of the ribbon: runs one of its functions in the page `commands`, once it listens. */
  readonly press: (functionName: string) => Promise<void>;
  /** The ribbon's functions that have said that they are done. */
  readonly completed: () => Promise<readonly string[]>;
  /** Resolves once a function has said that it is done. */
  readonly isDone: (functionName: string) => Promise<void>;
  /** The dialog, when it has been opened. */
  readonly dialog: () => Promise<ShownPage>;
  /** Resolves once the dialog is gone. */
  readonly dialogGone: () => Promise<void>;
  /** A person closes the dialog by the cross in its frame. */
  readonly closeDialogByCross: () => Promise<void>;
  /** The document's settings of the add-in, as the workbook would keep them. */
  readonly settings: () => Promise<Readonly<Record<string, string>>>;
  /** Lets this much time pass in all pages, in milliseconds, without waiting for it. */
  readonly passTime: (ms: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** How Excel is to be played. */
export interface PlayOptions {
  readonly blocked?: Blocked;
  /** Settings that the document already holds, each in the form in which office.js writes it. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Holds the clock of the pages, to be moved by `passTime`. */
  readonly ownClock?: boolean;
}
