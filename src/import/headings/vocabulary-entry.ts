import type { FieldDefinition } from '../../workbook/definitions';
import type { Role } from './roles';

/** One role: the headings that mean it, and the words that point to it in a heading that nobody has seen. */
export interface Vocabulary {
  readonly role: Role;
  readonly names: readonly string[];
  /** Tried on the heading without spaces and signs (see `plainHeading`). */
  readonly words?: RegExp;
}

/** Every heading that the contract gives a field. */
export function namesOf({ header, aliases, fallbacks }: FieldDefinition): readonly string[] {
  return [header, ...aliases, ...fallbacks];
}
