import type { Gazetteer } from "./gazetteer.ts";
import { ARTICLES } from "./vocabulary.ts";
import { gapBefore, wordsOf, type Tokens } from "./tokens.ts";

/** How much it takes to believe that a spelling stands for the place. */
export type Kind =
  /** Nothing else looks like it. */
  | "name"
  /** Also a word or a surname: needs a preposition, a list or a capital. */
  | "ordinary"
  /** Short or rare, but no word: also a name where it stands apart from other words. */
  | "apart"
  /** A word too common for a preposition to tell: needs a list. */
  | "function"
  /** Digits: an area code. */
  | "code"
  /** A place abroad: part of a list, never a result. */
  | "abroad";

export interface Meaning {
  /** The place's name in the gazetteer; as spelled where it lies abroad. */
  place: string;
  kind: Kind;
}

/** A word in the trie of names. */
export interface Node {
  next: Map<string, Node>;
  /** What the name means that ends here. */
  meaning: Meaning | undefined;
}

export interface Found extends Meaning {
  /** First and last word. */
  from: number;
  to: number;
}

/** Every spelling of the gazetteer. */
export interface Names {
  root: Node;
  /** Spellings of one word, those of several words among them as if written in one. */
  words: ReadonlyMap<string, Meaning>;
  /** Those among them that people misspell: larger places' everyday names. */
  misspelt: ReadonlySet<string>;
  /** The first words of such names of several words. */
  heads: ReadonlySet<string>;
}

/** Between the words of one name: a space, a hyphen, a slash or nothing. */
const INSIDE_NAME = /^(?:[ \-–/.'&]{0,3})$/;
const LONGEST_JOINED = 24;
/** Inhabitants of a place that is named often enough to be misspelt. */
const LARGE = 5000;

/** Puts every spelling of the gazetteer in a trie of words. */
export function indexNames({ places, words }: Gazetteer): Names {
  const root: Node = { next: new Map(), meaning: undefined };
  const ordinary = new Set(words.ordinary.map(keyOf));
  const apart = new Set(words.apart.map(keyOf));
  const functions = new Set(words.functionWords.map(keyOf));
  const large = new Set(words.large);

  const kindOf = (key: string): Kind => {
    if (/^\d+$/.test(key)) return "code";
    if (functions.has(key)) return "function";
    if (apart.has(key)) return "apart";
    return ordinary.has(key) ? "ordinary" : "name";
  };
  const add = (path: string[], meaning: Meaning): void => {
    let node = root;
    for (const word of path) {
      let next = node.next.get(word);
      if (!next) node.next.set(word, (next = { next: new Map(), meaning: undefined }));
      node = next;
    }
    node.meaning ??= meaning;
  };
  const addSpelling = (spelling: string, place: string, abroad = false): void => {
    const kind = abroad ? "abroad" : kindOf(keyOf(spelling));
    for (const path of pathsOf(spelling)) add(path, { place, kind });
  };

  const dutch = places.filter(({ level }) => level !== "country");
  for (const { name } of dutch) addSpelling(name, name);
  for (const { name, alternates } of dutch)
    for (const other of alternates) addSpelling(other, name);
  for (const name of words.abroad) addSpelling(name, name, true);

  const single = new Map<string, Meaning>();
  for (const [word, { meaning }] of root.next) if (meaning) single.set(word, meaning);
  const missable = dutch
    .filter(({ name, population }) => large.has(name) || (population ?? 0) >= LARGE)
    .flatMap(({ name }) => pathsOf(name))
    .filter(([head]) => !ARTICLES.has(head!));
  return {
    root,
    words: single,
    misspelt: new Set(missable.filter((path) => path.length === 1).flat()),
    heads: new Set(missable.filter((path) => path.length > 1).map(([head]) => head!)),
  };
}

/** The longest name that begins at a word. */
export function longestName(tokens: Tokens, from: number, root: Node): Found | undefined {
  const { words } = tokens;
  let node = words[from]!.node;
  let meaning: Meaning | undefined;
  let to = from;
  let at = from;
  // "A'dam": two words to the tokeniser, one to the trie.
  const following = words[from + 1];
  if (following && tokens.text[tokens.ends[from]!] === "'" && gapBefore(tokens, from + 1) === "'") {
    const joined = root.next.get(`${words[from]!.text}'${following.text}`);
    if (joined) [node, at] = [joined, from + 1];
  }
  while (node) {
    if (node.meaning) [meaning, to] = [node.meaning, at];
    at += 1;
    if (at >= words.length || node.next.size === 0) break;
    const next: Node | undefined = node.next.get(words[at]!.text);
    if (!next || !INSIDE_NAME.test(gapBefore(tokens, at))) break;
    node = next;
  }
  return meaning && { place: meaning.place, kind: meaning.kind, from, to };
}

function keyOf(spelling: string): string {
  return wordsOf(spelling).join(" ");
}

/** The word paths of a spelling: as it is, in one word, and with its little words shortened. */
function pathsOf(spelling: string): string[][] {
  const apostrophe = /^(\p{L})'(\p{L}+)(.*)$/u.exec(spelling);
  if (apostrophe) {
    const [, letter, rest, tail] = apostrophe;
    return [[`${letter}'${rest}`.toLowerCase(), ...wordsOf(tail!)]];
  }
  const words = wordsOf(spelling);
  const paths = [words];
  const text = words.join(" ");
  if (words.length > 1 && text.length > 5 && text.length < LONGEST_JOINED) {
    paths.push([words.join("")]);
  }
  if (/ aan de[nr]? /.test(text)) {
    for (const short of ["ad", "a d", "aan den", "aan de", "aan d", "a"]) {
      paths.push(text.replace(/aan de[nr]?/, short).split(" "));
    }
  }
  if (text.endsWith(" aan zee")) paths.push(text.replace("aan zee", "ad zee").split(" "));
  if (text.includes(" en ")) paths.push(text.replace(" en ", " ").split(" "));
  if (text.startsWith("sint ")) paths.push(["st", ...words.slice(1)]);
  return paths;
}
