import type { Fix } from '../checks/finding';
import type { Result } from '../result';
import type { Failure } from '../strings/failures';
import type { Services } from './services';
import type { Intent } from './state/actions';
import type { Notice } from './state/state';

/** One change of the workbook: how to carry it out, and what to tell when it is done. */
export interface Change {
  readonly work: () => Promise<Result<readonly string[] | void, Failure>>;
  readonly told: (value: readonly string[] | void) => Notice;
}

/** The change of the workbook that an intent asks for, or null when it asks for something else. */
export function changeFor(intent: Intent, services: Services): Change | null {
  switch (intent.do) {
    case 'insert-table':
      return { work: () => services.insertTable(intent.table), told: () => ({ kind: 'inserted' }) };
    case 'insert-template':
      return { work: () => services.insertTemplate(intent.template), told: () => ({ kind: 'inserted' }) };
    case 'choose-table':
      return {
        work: () => services.chooseTable(intent.table, intent.name),
        told: () => ({ kind: 'fixed', count: 1 }),
      };
    case 'apply':
      return {
        work: () => services.applyFixes(intent.fixes),
        told: () => toldOf(intent.fixes),
      };
    case 'set-aside':
      return { work: () => services.setAside(intent.finding, intent.reason), told: () => ({ kind: 'set-aside' }) };
    case 'revoke':
      return { work: () => services.revoke(intent.key), told: () => ({ kind: 'revoked' }) };
    case 'restore':
      return { work: () => services.restore(), told: (names) => ({ kind: 'restored', names: names ?? [] }) };
    default:
      return null;
  }
}

/** What is told of fixes: of a single one that makes room, that there is something to fill in now. */
function toldOf(fixes: readonly Fix[]): Notice {
  const [first, ...others] = fixes;
  switch (others.length === 0 && first?.kind) {
    case 'append-row':
      return { kind: 'row-added' };
    case 'insert-column':
      return { kind: 'column-added' };
    case 'insert-table':
      return { kind: 'inserted' };
    default:
      return { kind: 'fixed', count: fixes.length };
  }
}
