import type { Random } from "../../simulate/random.ts";
import { classOnly } from "./forward.ts";
import type { Tokenizer } from "./tokenizer.ts";
import { CLS, SEP, UNK } from "./vocabulary.ts";
import { wordsOf } from "./words.ts";

/** How often a message is changed while training, so that no spelling is learnt by heart. */
export interface AugmentOptions {
  /** Of messages: one or two words are disguised. */
  disguise: number;
  /** Of pieces: unknown. */
  unknown: number;
  /** Of pieces: read without its own vector, as any of its classes. */
  classOnly: number;
  /** Of words of some length: split at another place than the vocabulary would. */
  split: number;
}

/** Digits and marks that stand for a letter. */
const DISGUISES: Record<string, string[]> = {
  ...{ a: ["4", "@"], b: ["8"], e: ["3", "€"], g: ["9"], i: ["1", "!"], l: ["1", "|"] },
  ...{ o: ["0"], s: ["5", "$"], t: ["7", "+"], u: ["*"] },
};
const SHORTEST_DISGUISED = 3;
const SHORTEST_SPLIT = 4;

/** A message's pieces for one pass of training. */
export function augmented(
  normalisedText: string,
  tokenizer: Tokenizer,
  vocabulary: number,
  options: AugmentOptions,
  random: Random,
): number[] {
  let words = wordsOf(normalisedText);
  if (random.chance(options.disguise)) words = disguiseSome(words, random);
  const pieces: number[] = [CLS];
  for (const word of words) {
    const length = word.length;
    if (length >= SHORTEST_SPLIT && random.chance(options.split)) {
      pieces.push(...splitAt(word, 1 + random.below(length - 1), tokenizer));
    } else pieces.push(...tokenizer.encodeWord(word));
  }
  for (let i = 1; i < pieces.length; i += 1) {
    const chance = random.next();
    if (chance < options.unknown) pieces[i] = UNK;
    else if (chance < options.unknown + options.classOnly) {
      pieces[i] = classOnly(pieces[i]!, vocabulary);
    }
  }
  pieces.push(SEP);
  return pieces;
}

/** One or two words with a letter replaced, doubled or followed by a mark. */
function disguiseSome(words: string[], random: Random): string[] {
  const long = [...words.keys()].filter((i) => words[i]!.length >= SHORTEST_DISGUISED);
  if (long.length === 0) return words;
  const chosen = new Set([random.pick(long), random.pick(long)]);
  return words.flatMap((word, i) => (chosen.has(i) ? wordsOf(disguised(word, random)) : [word]));
}

function disguised(word: string, random: Random): string {
  const at = random.below(word.length);
  const letter = word[at]!;
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  switch (random.below(3)) {
    case 0:
      return before + random.pick(DISGUISES[letter] ?? [letter]) + after;
    case 1:
      return before + letter.repeat(2 + random.below(2)) + after;
    default:
      return [...word].join(random.pick([" ", ".", "-"]));
  }
}

/** The longest pieces on both sides of a cut, the second half as continuing. */
function splitAt(word: string, at: number, tokenizer: Tokenizer): number[] {
  return [...tokenizer.encodeWord(word.slice(0, at)), ...tokenizer.encodeRest(word.slice(at))];
}
