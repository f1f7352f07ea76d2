import { officeReady } from '../excel/host/office-ready';
import { showDialog } from '../excel/host/show-dialog';
import { languageOf } from '../strings/texts';
import { COMMANDS } from './commands';
import { run } from './run';

const show = (page: string): Promise<void> => showDialog(new URL(page, location.href).href);

/** Tells Office what each of the ribbon's buttons runs. */
function associateCommands(): void {
  for (const [name, command] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) =>
      run(command, event, { language: languageOf(Office.context.displayLanguage), show }),
    );
  }
}

// The page without a face in which Office runs the ribbon's buttons.
void officeReady();
// Not only once Office is ready: on the web it may call a button's function before. Without office.js nobody calls.
if (typeof Office !== 'undefined') associateCommands();
