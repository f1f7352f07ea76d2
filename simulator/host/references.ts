import type { Area } from '../model/address';
import type { SheetModel } from '../model/sheets/sheet-model';
import { shiftArea, type Shift } from '../model/cells/shift-references';
import type { HostObject } from './describe';
import type { References } from './request';

/** Objects that the client keeps beyond a request (`trackedObjects`), by the id it was given for them. */
export class KeptReferences implements References {
  private readonly kept = new Map<string, HostObject>();
  private last = 0;

  get count(): number {
    return this.kept.size;
  }

  keep(object: HostObject): string {
    this.last += 1;
    const id = `r:${this.last}`;
    this.kept.set(id, object);
    return id;
  }

  get(id: string): HostObject | null {
    return this.kept.get(id) ?? null;
  }

  /** A tracked range moves with its cells; one whose cells are gone is found no more. */
  shift(sheet: SheetModel, shift: Shift): void {
    for (const [id, { type, target }] of this.kept) {
      const { sheet: on, area } = target as { sheet?: SheetModel; area?: Area };
      if (on !== sheet || !area) continue;
      const moved = shiftArea(area, shift);
      if (moved) this.kept.set(id, { type, target: { sheet, area: moved } });
      else this.kept.delete(id);
    }
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  clear(): void {
    this.kept.clear();
  }
}
