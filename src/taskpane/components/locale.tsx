import { createContext, useContext, type ReactElement, type ReactNode } from 'react';
import type { Localised } from '../../strings/language';
import type { Locale } from '../../strings/texts';
import { readable } from './readable-text';

const LocaleContext = createContext<Locale | null>(null);

/** Gives everything inside it its language. */
export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }): ReactElement {
  return <LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>;
}

/** The words of the pane's language, and a way to say a text that comes in every language. */
export function useLocale(): Locale & { readonly say: (text: Localised) => string } {
  const locale = useContext(LocaleContext);
  if (!locale) throw new Error('LocaleProvider is missing');
  return { ...locale, say: (text) => readable(text[locale.language]) };
}
