import { configure, render, screen, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { en, enViews } from '../../../src/strings/english';
import { Pane } from '../../../src/taskpane/shell/Pane';
import { createStore } from '../../../src/taskpane/services/store';
import { FakeServices } from './fake-services';
import { opened } from './opened';

// Whether something is hidden is asked of the style sheets, which takes jsdom seconds; what the pane hides, it takes away.
// On a busy machine the parts fetched later take their time.
configure({ defaultHidden: true, asyncUtilTimeout: 60_000 });

/** A pane on screen, the workbook behind it, and a person in front of it. */
export interface RenderedPane extends RenderResult {
  readonly services: FakeServices;
  readonly user: UserEvent;
  /** Presses the button with these words. */
  readonly press: (name: string | RegExp) => Promise<void>;
}

/** Opens the pane, in English, on a workbook in memory. */
export function renderPane(workbook = opened()): RenderedPane {
  const services = new FakeServices(workbook);
  const user = userEvent.setup();
  const locale = { language: 'en', texts: en, views: enViews } as const;
  const rendered = render(<Pane store={createStore(services)} theme="light" initialLocale={locale} />);
  const press = async (name: string | RegExp): Promise<void> => {
    await user.click(await screen.findByRole('button', { name }));
  };
  return { ...rendered, services, user, press };
}
