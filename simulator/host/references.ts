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

  remove(id: string): void {
    this.kept.delete(id);
  }

  clear(): void {
    this.kept.clear();
  }
}
