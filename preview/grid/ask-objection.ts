import type { InputObjection } from '../../simulator';
import { TEXTS } from '../texts';

/** What a person decides about something typed that a rule does not allow. */
export type Decision = 'keep' | 'again' | 'cancel';

/** Says what a rule has against something typed, and asks what is to become of it. Escape gives it up. */
export function askObjection({ style, title, message }: InputObjection): Promise<Decision> {
  const dialog = document.createElement('dialog');
  dialog.className = 'objection';
  const heading = document.createElement('h2');
  heading.id = 'objection';
  heading.textContent = title || TEXTS.objection.title;
  dialog.setAttribute('aria-labelledby', heading.id);
  const text = document.createElement('p');
  text.textContent = message || TEXTS.objection.message;
  const buttons = document.createElement('footer');
  const decisions: readonly Decision[] = style === 'stop' ? ['again', 'cancel'] : ['keep', 'again', 'cancel'];
  for (const decision of decisions) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = TEXTS.objection[decision];
    button.onclick = () => dialog.close(decision);
    buttons.append(button);
  }
  dialog.append(heading, text, buttons);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.onclose = () => {
      const decision = dialog.returnValue || 'cancel';
      dialog.remove();
      resolve(decision as Decision);
    };
  });
}
