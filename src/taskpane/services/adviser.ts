import { openedOf } from '../state/pane-state';
import { chosenReports } from '../state/selectors/report-choices';
import type { PaneAccess } from './pane-access';
import { safely } from './safely';
import type { Services } from './services';

/**
 * Has the workbook, as it was last read, looked through for the step in view. Nothing waits for it, it fails without a
 * word, and of several under way only the last one counts.
 */
export function createAdviser(services: Services, { getState, dispatch }: PaneAccess): () => Promise<void> {
  let latest = 0;
  return async () => {
    const state = getState();
    if (state.step === 'data' || !openedOf(state)) return;
    const mine = ++latest;
    const reports = state.step === 'report' ? chosenReports(state) : [];
    const advice = await safely(() => services.advise(reports));
    if (mine === latest && advice.ok) dispatch({ did: 'advise', advice: advice.value });
  };
}
