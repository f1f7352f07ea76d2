import type { Language } from './language';
import { th, type Texts } from './th';

/** A language with the pane's words in it. */
export interface Locale {
  readonly language: Language;
  readonly texts: Texts;
}

const THAI: Locale = { language: 'th', texts: th };

/** The pane's words in a language. Thai is at hand; any other is fetched, and it stays with Thai when it cannot be. */
export async function loadLocale(language: Language): Promise<Locale> {
  switch (language) {
    case 'th':
      return THAI;
    case 'en':
      return import(/* webpackChunkName: "view-english" */ './en').then(
        ({ en }) => ({ language, texts: en }),
        () => THAI,
      );
  }
}

/** The language for a host's display language such as `th-TH`; Thai for every one but English. */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage?.toLowerCase().startsWith('en') ? 'en' : 'th';
}
