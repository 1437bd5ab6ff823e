import type { Language } from "../../site/languages.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";

/** The words of the components in one language. A language that lacks one does not compile. */
export type Strings = typeof en;

const all: Record<Language, Strings> = { en, nl };

/** The words of the components in a language. */
export function stringsIn(language: Language): Strings {
  return all[language];
}
