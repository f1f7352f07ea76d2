import type { SheetSnapshot } from '../../workbook/snapshot';
import { repaired, repairsOf } from '../own-sheets/recover';
import { sameSheet, type OwnSheet } from '../own-sheets/standing';
import { ownSheets } from './publish-plan';

/** A kept version, and the sheet it changes places with (null when a person has deleted that one). */
export interface Exchange {
  readonly kept: OwnSheet;
  readonly current: OwnSheet | null;
}

/** The versions that a restore would bring back. */
export function restorable(found: readonly SheetSnapshot[]): readonly Exchange[] {
  const sheets = repaired(found, repairsOf(found));
  const current = ownSheets(sheets, 'current');
  return ownSheets(sheets, 'previous').map((kept) => ({
    kept,
    current: current.find(({ tag }) => sameSheet(tag, kept.tag)) ?? null,
  }));
}
