import type { Result } from '../../result';
import type { Failure } from '../../strings/failures';
import type { Intent } from '../state/pane-actions';
import type { Services } from './services';

/** How to show the place in the workbook that an intent asks for, or null when it asks for none. */
export function wayToPlace(intent: Intent, services: Services): (() => Promise<Result<void, Failure>>) | null {
  switch (intent.do) {
    case 'go-to-cell':
    case 'go-to-error':
      return () => services.goTo(intent.cell);
    case 'look-at': {
      const { cell } = intent;
      return cell && (() => services.goTo(cell));
    }
    case 'go-to-sheet':
      return () => services.goToSheet(intent.name);
    default:
      return null;
  }
}
