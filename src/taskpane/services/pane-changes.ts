import type { Fix } from '../../checks/finding';
import type { Result } from '../../result';
import type { Failure } from '../../strings/failures';
import type { Services } from './services';
import type { Intent } from '../state/pane-actions';
import type { Notice } from '../state/pane-state';

/** One change of the workbook: how to carry it out, and what to tell when it is done. */
export interface Change {
  readonly work: () => Promise<Result<readonly string[] | void, Failure>>;
  readonly noticeFor: (value: readonly string[] | void) => Notice;
}

/** The change of the workbook that an intent asks for, or null when it asks for something else. */
export function changeFor(intent: Intent, services: Services): Change | null {
  switch (intent.do) {
    case 'insert-table':
      return { work: () => services.insertTable(intent.table), noticeFor: () => ({ kind: 'inserted' }) };
    case 'insert-template':
      return { work: () => services.insertTemplate(intent.template), noticeFor: () => ({ kind: 'inserted' }) };
    case 'choose-table':
      return {
        work: () => services.chooseTable(intent.table, intent.name),
        noticeFor: () => ({ kind: 'fixed', count: 1 }),
      };
    case 'apply':
      return {
        work: () => services.applyFixes(intent.fixes),
        noticeFor: () => noticeForFixes(intent.fixes),
      };
    case 'set-aside':
      return { work: () => services.setAside(intent.finding, intent.reason), noticeFor: () => ({ kind: 'set-aside' }) };
    case 'revoke':
      return { work: () => services.revoke(intent.key), noticeFor: () => ({ kind: 'revoked' }) };
    case 'finish':
      return { work: () => services.finish(), noticeFor: (names) => noticeForTouches(names ?? []) };
    case 'restore':
      return { work: () => services.restore(), noticeFor: (names) => ({ kind: 'restored', names: names ?? [] }) };
    case 'open-with-workbook':
      return {
        work: () => services.openWithWorkbook(intent.wanted),
        noticeFor: () => ({ kind: intent.wanted ? 'will-open' : 'will-not-open' }),
      };
    default:
      return null;
  }
}

/** The notice for reports that are whole, where charts or page set-up may be missing from some of their sheets. */
function noticeForTouches(names: readonly string[]): Notice {
  return names.length > 0 ? { kind: 'unfinished', count: names.length } : { kind: 'finished' };
}

/** The notice for fixes: of a single one that makes room, that there is something to fill in now. */
function noticeForFixes(fixes: readonly Fix[]): Notice {
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
