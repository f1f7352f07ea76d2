import { showDialog } from '../excel/host/show-dialog';
import { languageOf } from '../strings/texts';
import { COMMANDS } from './commands';
import { run } from './run';

const show = (page: string): Promise<void> => showDialog(new URL(page, location.href).href);

// The page without a face in which Office runs the ribbon's buttons.
for (const [name, command] of Object.entries(COMMANDS)) {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) =>
    run(command, event, { language: languageOf(Office.context.displayLanguage), show }),
  );
}
