import { en } from './en';
import type { Language } from './language';
import { th, type Texts } from './th';

/** The table of every language. */
export const TEXTS: Readonly<Record<Language, Texts>> = { th, en };

/** The language for a host's display language such as `th-TH`; Thai for every one but English. */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage?.toLowerCase().startsWith('en') ? 'en' : 'th';
}
