import { normalise } from "../../texts/normalise.ts";
import type { LexiconFile } from "../features/lexicon.ts";
import { wordsOf } from "./words.ts";

/** The single words of a lexicon's drug terms, and of its cues, as the tokenizer reads them. */
export function lexiconWords({ concepts, cues }: LexiconFile): string[] {
  const terms = [
    ...concepts.flatMap(({ sure, slang, faint }) => [...sure, ...slang, ...faint]),
    ...cues.flatMap((cue) => cue.terms),
  ];
  const words = new Set<string>();
  for (const term of terms) {
    // A plus at the end says that the term also begins compounds, as any piece can.
    const found = wordsOf(normalise(term.replace(/\+$/, "")));
    if (found.length === 1) words.add(found[0]!);
  }
  return [...words];
}
