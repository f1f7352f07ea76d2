import type { Browser } from 'playwright-core';
import type { Production } from './build';
import { openExcelOnTheDesktop } from './excel-on-the-desktop';
import { openExcelOnTheWeb } from './excel-on-the-web';
import type { Platform, PlayedExcel, PlayOptions } from './played-excel';
import type { Host } from '../../../simulator';

/** Opens Excel on a platform, without any page of the add-in yet. */
export function playExcel(
  platform: Platform,
  browser: Browser,
  production: Production,
  host: Host,
  options: PlayOptions = {},
): Promise<PlayedExcel> {
  return platform === 'web'
    ? openExcelOnTheWeb(browser, production, host, options)
    : openExcelOnTheDesktop(platform, browser, production, host, options);
}
