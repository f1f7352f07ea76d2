import type { Language } from './language';
import { th, type Texts } from './th';
import type { ViewTexts } from './th-views';

/** A language with the pane's words in it. */
export interface Locale {
  readonly language: Language;
  readonly texts: Texts;
  /** The words of the views; without them, the views’ own, which are Thai. */
  readonly views?: ViewTexts;
}

const THAI: Locale = { language: 'th', texts: th };

/** The pane's words in a language. Thai is at hand; any other is fetched, and it stays with Thai when it cannot be. */
export async function loadLocale(language: Language): Promise<Locale> {
  switch (language) {
    case 'th':
      return THAI;
    case 'en':
      return import(/* webpackChunkName: "view-english" */ './english').then(
        ({ en, enViews }) => ({ language, texts: en, views: enViews }),
        () => THAI,
      );
  }
}

/** The language for a host's display language such as `th-TH`; Thai for every one but English. */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage?.toLowerCase().startsWith('en') ? 'en' : 'th';
}
