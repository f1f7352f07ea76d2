import { formatArea, intersection, type Area } from '../model/address';
import type { WorkbookEvent } from '../model/workbook/workbook-events';
import type { SheetModel } from '../model/sheets/sheet-model';
import { tablesOn } from '../model/tables/table-list';
import type { EventEntry } from './protocol';

/** The numbers the client knows events by. */
export const EventType = {
  TableSelectionChanged: 100,
  TableChanged: 101,
  TableAdded: 102,
  TableDeleted: 103,
  WorksheetChanged: 10,
  WorksheetActivated: 11,
  WorksheetDeactivated: 12,
  WorksheetAdded: 13,
  SelectionChanged: 14,
  WorksheetDeleted: 15,
  WorksheetNameChanged: 25,
} as const;

/** The target of events registered on a collection of the whole workbook. */
export const WORKBOOK_TARGET = 'Workbook';

type Payload = Readonly<Record<string, unknown>>;

interface Raised {
  readonly type: number;
  readonly targets: readonly string[];
  readonly payload: Payload;
}

/** Which events the client has asked for; only those are sent. */
export class Events {
  private readonly registered = new Map<string, number>();
  private readonly queued: EventEntry[] = [];

  constructor(private readonly keepArea: (sheet: SheetModel, area: Area) => string) {}

  register(type: number, target: string): void {
    const key = `${type}:${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type}:${target}`;
    this.registered.set(key, Math.max(0, (this.registered.get(key) ?? 0) - 1));
  }

  /** Queues what the client wants to know of something that happened. */
  raise(event: WorkbookEvent): void {
    for (const { type, targets, payload } of this.raisedBy(event)) {
      for (const targetId of targets) {
        if (!this.registered.get(`${type}:${targetId}`)) continue;
        this.queued.push({ messageCategory: 65536, messageType: type, targetId, message: JSON.stringify(payload) });
      }
    }
  }

  /** Takes everything queued. */
  take(): readonly EventEntry[] {
    return this.queued.splice(0);
  }

  private raisedBy(event: WorkbookEvent): readonly Raised[] {
    const { sheet } = event;
    const here = [sheet.id, WORKBOOK_TARGET];
    const base = { worksheetId: sheet.id, source: 'Local' };
    switch (event.kind) {
      case 'sheet-added':
        return [{ type: EventType.WorksheetAdded, targets: [WORKBOOK_TARGET], payload: base }];
      case 'sheet-deleted':
        return [{ type: EventType.WorksheetDeleted, targets: [WORKBOOK_TARGET], payload: base }];
      case 'sheet-activated':
        return [{ type: EventType.WorksheetActivated, targets: here, payload: base }];
      case 'sheet-deactivated':
        return [{ type: EventType.WorksheetDeactivated, targets: here, payload: base }];
      case 'sheet-renamed':
        return [
          {
            type: EventType.WorksheetNameChanged,
            targets: here,
            payload: { ...base, nameBefore: event.before, nameAfter: sheet.name },
          },
        ];
      case 'table-added':
      case 'table-deleted':
        return [
          {
            type: event.kind === 'table-added' ? EventType.TableAdded : EventType.TableDeleted,
            targets: here,
            payload: { ...base, tableId: event.id, tableName: event.name },
          },
        ];
      case 'selection-changed':
        return this.selection(sheet, event.area);
      case 'cells-changed':
        return this.changed(event);
    }
  }

  private selection(sheet: SheetModel, area: Area): readonly Raised[] {
    const worksheetId = sheet.id;
    const inTables = tablesOn(sheet).map((table): Raised => {
      const inside = intersection(table.area, area);
      const payload = { worksheetId, tableId: table.id, address: inside ? formatArea(inside) : '' };
      return { type: EventType.TableSelectionChanged, targets: [table.id], payload };
    });
    const payload = { worksheetId, address: formatArea(area) };
    return [{ type: EventType.SelectionChanged, targets: [sheet.id, WORKBOOK_TARGET], payload }, ...inTables];
  }

  private changed(event: Extract<WorkbookEvent, { kind: 'cells-changed' }>): readonly Raised[] {
    const { sheet, area, change, details } = event;
    const base = {
      worksheetId: sheet.id,
      source: 'Local',
      triggerSource: 'Unknown',
      changeType: change,
      shiftDirection: 'None',
      ...(details ? { valueBefore: details.before, valueAfter: details.after } : {}),
    };
    const inTables = tablesOn(sheet).flatMap((table): readonly Raised[] => {
      const inside = intersection(table.area, area);
      if (!inside) return [];
      const payload = {
        ...base,
        tableId: table.id,
        address: formatArea(inside),
        referenceId: this.keepArea(sheet, inside),
      };
      return [{ type: EventType.TableChanged, targets: [table.id, sheet.id, WORKBOOK_TARGET], payload }];
    });
    const payload = { ...base, address: formatArea(area), referenceId: this.keepArea(sheet, area) };
    return [{ type: EventType.WorksheetChanged, targets: [sheet.id, WORKBOOK_TARGET], payload }, ...inTables];
  }
}
