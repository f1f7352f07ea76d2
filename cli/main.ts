import { readArguments } from './arguments';
import { runCheck } from './check-files';
import { runReport, runTemplate } from './commands';
import { stopped, type Outcome } from './outcome';
import { runImport } from './import-command';
import { TEXTS } from './texts';

/** Runs one command line and says what came of it; a fault of ours becomes one line too, never a stack. */
export async function run(args: readonly string[]): Promise<Outcome> {
  const command = readArguments(args);
  const json = args.includes('--json');
  if (!command.ok) return stopped(command.failure, json);
  try {
    switch (command.value.name) {
      case 'check':
        return await runCheck(command.value);
      case 'report':
        return await runReport(command.value);
      case 'import':
        return await runImport(command.value);
      case 'template':
        return await runTemplate(command.value);
    }
  } catch (thrown) {
    return stopped(TEXTS.unexpected(thrown instanceof Error ? thrown.message : String(thrown)), json);
  }
}
