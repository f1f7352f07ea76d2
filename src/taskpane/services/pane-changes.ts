import type { Fix } from '../../checks/finding';
import { succeed, type Result } from '../../result';
import type { Failure } from '../../strings/failures';
import type { Services } from './services';
import type { Intent } from '../state/pane-actions';
import type { Change, Notice } from '../state/pane-state';

/** The change of the workbook that an intent asks for, or null when it asks for something else. */
export function changeFor(intent: Intent, services: Services): Change | null {
  switch (intent.do) {
    case 'insert-table':
      return withNotice(() => services.insertTable(intent.table), { kind: 'inserted' });
    case 'insert-template':
      return withNotice(() => services.insertTemplate(intent.template), { kind: 'inserted' });
    case 'choose-table':
      return withNotice(() => services.chooseTable(intent.table, intent.name), { kind: 'fixed', count: 1 });
    case 'apply':
      return withNotice(() => services.applyFixes(intent.fixes, intent.kind), noticeForFixes(intent.fixes));
    case 'undo':
      return withNotice(
        () => services.undo(intent.id),
        (left) => ({ kind: 'undone', left }),
      );
    case 'set-aside':
      return withNotice(() => services.setAside(intent.finding, intent.reason), { kind: 'set-aside' });
    case 'revoke':
      return withNotice(() => services.revoke(intent.key), { kind: 'revoked' });
    case 'finish':
      return withNotice(() => services.finish(), noticeForTouches);
    case 'restore':
      return withNotice(
        () => services.restore(),
        (names) => ({ kind: 'restored', names }),
      );
    case 'open-with-workbook':
      return withNotice(() => services.openWithWorkbook(intent.wanted), {
        kind: intent.wanted ? 'will-open' : 'will-not-open',
      });
    case 'carry-out':
      return intent.change;
    default:
      return null;
  }
}

/** The work, with what to tell when it is done. */
function withNotice<T>(work: () => Promise<Result<T, Failure>>, notice: Notice | ((value: T) => Notice)): Change {
  return async () => {
    const done = await work();
    return done.ok ? succeed(typeof notice === 'function' ? notice(done.value) : notice) : done;
  };
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
