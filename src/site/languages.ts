/** The languages of the site; the first is at the root, the others in a folder of their own. */
export const LANGUAGES = ["en", "nl"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The names of the languages, each in itself. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: "English", nl: "Nederlands" };

/** The language of a page by its path: `/nl/who` is Dutch, `/who` English. */
export function languageOf(path: string): Language {
  return LANGUAGES.find((language) => path.startsWith(`/${language}/`)) ?? LANGUAGES[0];
}

/** The path of a page in a language: `inLanguage("/nl/who", "en")` is `/who`. */
export function inLanguage(path: string, language: Language): string {
  const current = languageOf(path);
  const bare = current === LANGUAGES[0] ? path : path.slice(current.length + 1);
  return language === LANGUAGES[0] ? bare : `/${language}${bare}`;
}
