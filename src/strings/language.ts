/** The languages of the pane and the messages. Report sheets are official documents and always Thai. */
export type Language = 'th' | 'en';

/** One text in every language. */
export type Localised = Readonly<Record<Language, string>>;
