import { createRoot } from 'react-dom/client';
import { officeReady } from '../excel/host/office-ready';
import { languageOf, loadLocale } from '../strings/texts';
import './page.css';
import { createServices } from './services/connected-services';
import { createStore } from './services/store';
import { ThemedPane } from './theme/ThemedPane';

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  // Outside Office (a page opened in a browser by mistake) there is no context.
  const context = Office.context as Partial<typeof Office.context> | undefined;
  const initialLocale = await loadLocale(languageOf(context?.displayLanguage));
  const store = createStore(createServices());
  createRoot(root).render(<ThemedPane store={store} hostTheme={context?.officeTheme} initialLocale={initialLocale} />);
}

void officeReady().then(start);
