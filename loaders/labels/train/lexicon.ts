import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { InvestigationError } from "../../io/errors.ts";
import { type Gazetteer, loadGazetteer } from "../../places/gazetteer.ts";
import type { LexiconFile } from "../features/lexicon.ts";

/** The cue whose terms say where, and not what. */
const PLACE = "place";
const SHORTEST = 4;

/**
 * The lexicon of a folder of labelled messages, with the towns and regions of the gazetteer added to
 * its places. Throws {@link InvestigationError} where there is none or it is not JSON.
 */
export async function readLexicon(folder: string): Promise<LexiconFile> {
  const path = join(folder, "lexicon.json");
  try {
    return withTowns(JSON.parse(await readFile(path, "utf8")) as LexiconFile, loadGazetteer());
  } catch (cause) {
    throw new InvestigationError(`no lexicon that can be read in ${path}`, { cause });
  }
}

/** Adds the names that are nothing but names: no word, no short one, no term of the lexicon already. */
export function withTowns(lexicon: LexiconFile, { places, words }: Gazetteer): LexiconFile {
  const taken = new Set([...words.ordinary, ...words.apart, ...words.functionWords, ...words.near]);
  for (const { sure, slang, faint } of lexicon.concepts) {
    for (const term of [...sure, ...slang, ...faint]) taken.add(term.replace(/\+$/, ""));
  }
  for (const term of lexicon.cues.flatMap(({ terms }) => terms)) taken.add(term);
  const towns = places
    .filter(({ level }) => level !== "country")
    .map(({ name }) => name.toLowerCase())
    .filter((name) => name.length >= SHORTEST && !taken.has(name));
  const cues = lexicon.cues.map((cue) =>
    cue.cue === PLACE ? { ...cue, terms: [...cue.terms, ...towns] } : cue,
  );
  return { ...lexicon, cues };
}
