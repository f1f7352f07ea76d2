import { createRoot } from 'react-dom/client';
import { createServices } from './connected-services';
import { languageOf } from '../strings/texts';
import { createStore } from './store';
import { ThemedPane } from './ThemedPane';

void Office.onReady(() => {
  const root = document.getElementById('root');
  if (!root) return;
  // Outside Office (a page opened in a browser by mistake) there is no context to speak of.
  const context = Office.context as Partial<typeof Office.context> | undefined;
  createRoot(root).render(
    <ThemedPane
      store={createStore(createServices())}
      hostTheme={context?.officeTheme}
      initialLanguage={languageOf(context?.displayLanguage)}
    />,
  );
});
