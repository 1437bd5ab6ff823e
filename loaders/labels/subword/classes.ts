import { compileLexicon, type LexiconFile, MEANINGS, STRENGTH } from "../features/lexicon.ts";
import { CONTINUING, SPECIAL } from "./vocabulary.ts";

/** Which classes each piece belongs to; a piece's vector is its own plus those of its classes. */
export interface PieceClasses {
  /** Names of the classes, for those who look. */
  names: string[];
  /** For each piece the indices of its classes. */
  of: number[][];
}

/** A continuing piece shorter than this says too little to be taken for a term. */
const SHORTEST_TERM_WITHIN = 4;

/**
 * What the lexicon and the shape of a piece say of it: the concept and the meaning of a drug term,
 * how sure it is, the cues it gives, and whether it is a number, a letter, a picture or a mark. Terms
 * that no labelled message holds thereby begin with what is learnt of their like.
 */
export function classesOf(vocabulary: readonly string[], file: LexiconFile): PieceClasses {
  const lexicon = compileLexicon(file);
  const names: string[] = [];
  const index = new Map<string, number>();
  const classOf = (name: string): number => {
    let at = index.get(name);
    if (at === undefined) index.set(name, (at = names.push(name) - 1));
    return at;
  };
  const of = vocabulary.map((piece, id) => {
    if (id < SPECIAL.length) return [];
    const within = piece.startsWith(CONTINUING);
    const text = within ? piece.slice(CONTINUING.length) : piece;
    const found = [classOf(shapeOf(text, within))];
    const entry = within && text.length < SHORTEST_TERM_WITHIN ? -1 : lexicon.ofWord(text);
    if (entry < 0) return found;
    const { concept, meaning, strength, cues } = lexicon.entries[entry]!;
    if (meaning >= 0) {
      const certainty = strength === STRENGTH.sure ? "sure" : "slang";
      found.push(classOf(`${MEANINGS[meaning]!} ${certainty}`), classOf(`drug ${certainty}`));
      found.push(classOf(lexicon.concepts[concept]!));
    }
    for (const cue of cues) found.push(classOf(`${lexicon.cues[cue]!} cue`));
    return found;
  });
  return { names, of };
}

function shapeOf(text: string, within: boolean): string {
  const place = within ? "within" : "first";
  if (/^\d+$/.test(text)) return `number of ${Math.min(text.length, 5)} digits ${place}`;
  if (/^\d/.test(text)) return "number with letters";
  if (/^\p{L}$/u.test(text)) return `letter ${place}`;
  if (/^\p{L}/u.test(text)) return `letters ${place}`;
  if (/^\p{Extended_Pictographic}/u.test(text)) return "picture";
  return "mark";
}
