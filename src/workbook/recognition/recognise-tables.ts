import { TABLE_IDS, type TableId } from '../cell';
import { hasSignature } from './match-columns';
import { DEFINITIONS } from '../definitions';
import type { TableHeader } from '../snapshot';

/** The tables that could be each contract table. */
export type Candidates<T extends TableHeader> = Readonly<Record<TableId, readonly T[]>>;

/**
 * The tables worth reading for each contract table: the one that has its name (in any case, as Excel compares names),
 * else all whose headers tell it. A table that has the name of one contract table is never taken for another.
 */
export function candidatesOf<T extends TableHeader>(tables: readonly T[]): Candidates<T> {
  const unnamed = tables.filter(({ name }) => !TABLE_IDS.some((id) => isNamed(name, id)));
  const entries = TABLE_IDS.map((id): [TableId, readonly T[]] => {
    const named = tables.filter(({ name }) => isNamed(name, id));
    return [id, named.length > 0 ? named : unnamed.filter(({ headers }) => hasSignature(DEFINITIONS[id], headers))];
  });
  return Object.fromEntries(entries) as Record<TableId, readonly T[]>;
}

/** Whether a table's name is the contract's, as Excel compares names. */
export function isNamed(name: string, id: TableId): boolean {
  return name.toLowerCase() === id.toLowerCase();
}
