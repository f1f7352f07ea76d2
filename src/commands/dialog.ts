import { officeReady } from '../excel/host/office-ready';
import { askToClose } from '../excel/host/show-dialog';
import './dialog.css';
import { messageIn } from './message';

const ready = officeReady();

/** The page that tells what came of a ribbon command; what to tell is in its address. */
const { language, tone, title, body, close } = messageIn(location.search);
const part = <E extends HTMLElement>(selector: string): E => document.querySelector<E>(selector)!;

document.documentElement.lang = language;
document.title = title;
part('main').dataset['tone'] = tone;
part('#title').textContent = title;
part('#body').textContent = body;
const button = part<HTMLButtonElement>('button');
button.textContent = close;
button.onclick = () => void ready.then(askToClose);
// What is told comes into sight first, even where it does not all fit.
button.focus({ preventScroll: true });
