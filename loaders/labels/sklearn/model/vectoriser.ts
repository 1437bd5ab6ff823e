import { createHash } from "node:crypto";
import type { Instance } from "../pickle/values.ts";
import { Members, type Value } from "../pickle/values.ts";
import { createTokeniser } from "../pattern/tokeniser.ts";
import { createCharAnalyser } from "../text/char-analyser.ts";
import { createCharWbAnalyser } from "../text/char-wb-analyser.ts";
import type { Analyser } from "../text/counts.ts";
import { ENGLISH_STOP_WORDS } from "../text/english.ts";
import { createPreprocessor } from "../text/preprocess.ts";
import { createTermTable } from "../text/term-table.ts";
import { createWordAnalyser } from "../text/word-analyser.ts";
import { Attributes, unfit } from "./attributes.ts";
import { readVocabulary } from "./vocabulary.ts";
import { readWeighting, type Weighting } from "./weighting.ts";

/** A text into weighted terms. */
export interface Vectoriser extends Weighting {
  /** How many terms there are. */
  terms: number;
  /** A term counts once however often it stands in the text. */
  binary: boolean;
  /** Cuts a text into terms; the tables for it are made when it is first asked for. */
  analyser: () => Analyser;
  /** The same for vectorisers that do the same. */
  identity: string;
}

/** A term of more tokens or characters than this is none. */
const LONGEST_TERM = 100;

/** Reads a TfidfVectorizer, or a CountVectorizer with the TfidfTransformer behind it, if any. */
export function readVectoriser(instance: Instance, transformer: Instance | null): Vectoriser {
  const attributes = new Attributes(instance);
  const isTfidf = attributes.className === "TfidfVectorizer";
  if (!isTfidf && attributes.className !== "CountVectorizer") {
    throw unfit(`begins with ${attributes.className}, not with a vectoriser of texts`);
  }
  if (isTfidf && transformer) throw unfit("a TfidfTransformer follows a TfidfVectorizer");
  for (const name of ["preprocessor", "tokenizer"]) {
    if (attributes.get(name) !== null) throw unfit(`the vectoriser has a ${name} of its own`);
  }
  attributes.choice("input", ["content"]);
  const terms = readVocabulary(attributes.get("vocabulary_"));
  const weighting = readWeighting(
    isTfidf ? attributes.instance("_tfidf") : transformer,
    terms.length,
  );
  const settings = readSettings(attributes);
  const binary = attributes.flag("binary");
  const { idf, ...rest } = weighting;
  const identity = createHash("sha256").update(JSON.stringify([binary, rest]));
  for (const part of [JSON.stringify(settings), ...terms]) {
    // In units, since a term may hold half a pair.
    identity.update(`${part.length}:`).update(part, "utf16le");
  }
  identity.update(idf ?? "");
  return {
    ...{ terms: terms.length, binary, ...weighting },
    analyser: () => createAnalyser(settings, terms),
    identity: identity.digest("hex"),
  };
}

interface Settings {
  analyzer: "word" | "char" | "char_wb";
  ngrams: readonly [number, number];
  lowercase: boolean;
  stripAccents: "ascii" | "unicode" | null;
  tokenPattern: string;
  stopWords: readonly string[];
}

function readSettings(attributes: Attributes): Settings {
  const analyzer = attributes.choice("analyzer", ["word", "char", "char_wb"]);
  return {
    analyzer,
    ngrams: ngramsOf(attributes.get("ngram_range")),
    lowercase: attributes.flag("lowercase"),
    stripAccents: attributes.choice("strip_accents", [null, "ascii", "unicode"]),
    // Characters need neither.
    tokenPattern: analyzer === "word" ? attributes.text("token_pattern") : "",
    stopWords: analyzer === "word" ? stopWordsOf(attributes.get("stop_words")) : [],
  };
}

function createAnalyser(settings: Settings, terms: readonly string[]): Analyser {
  const { analyzer, ngrams, stopWords } = settings;
  const preprocess = createPreprocessor(settings);
  const table = createTermTable(terms);
  if (analyzer === "char") return createCharAnalyser({ preprocess, ngrams }, table);
  if (analyzer === "char_wb") return createCharWbAnalyser({ preprocess, ngrams }, table);
  const tokenise = createTokeniser(settings.tokenPattern);
  return createWordAnalyser({ preprocess, tokenise, stopWords, ngrams }, table);
}

function ngramsOf(value: Value): [number, number] {
  const [least, most] = Array.isArray(value) ? value : [];
  const isCount = (n: Value | undefined): n is number =>
    typeof n === "number" && Number.isInteger(n) && n >= 1 && n <= LONGEST_TERM;
  if (!isCount(least) || !isCount(most) || least > most) {
    throw unfit(`ngram_range of the vectoriser is no range from 1 to ${LONGEST_TERM}`);
  }
  return [least, most];
}

function stopWordsOf(value: Value): readonly string[] {
  if (value === null) return [];
  if (value === "english") return ENGLISH_STOP_WORDS;
  const words = value instanceof Members ? value.items : value;
  if (!Array.isArray(words) || !words.every((word) => typeof word === "string")) {
    throw unfit("stop_words of the vectoriser are no list of words");
  }
  return [...new Set(words)];
}
