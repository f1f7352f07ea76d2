import { queryOf, outcome, type Outcome } from './outcome';
import type { Language } from '../strings/language';

/** What Office hands to a command: Office waits until it is told that the command is done. */
export interface CommandEvent {
  completed(): void;
}

/** What running a command needs of the page it runs in. */
export interface Surroundings {
  readonly language: Language;
  /** Shows a page of ours, by its name and query, until a person closes it. */
  readonly show: (page: string) => Promise<void>;
}

/** Carries out a command, shows what came of it, and tells Office that it is done, whatever happens. */
export async function run(
  command: () => Promise<Outcome>,
  event: CommandEvent,
  { language, show }: Surroundings,
): Promise<void> {
  try {
    // Work breaks off without a result when its code cannot be fetched.
    const came = await command().catch(() => outcome('unknown'));
    await show(`dialog.html${queryOf(came, language)}`);
  } finally {
    event.completed();
  }
}
