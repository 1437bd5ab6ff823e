import { createWordRuns, type Tokenise } from "../text/tokens.ts";
import { createMatcher } from "./match.ts";
import { parsePattern } from "./parse.ts";
import { programOf } from "./program.ts";

/** `\w+` after any number of `\w`, between boundaries or not: what scikit-learn's default is, too. */
const WORD_RUNS = /^(?:\(\?u\))?(\\b)?((?:\\w){0,100})\\w\+\1$/;

/** The tokeniser of a `token_pattern`; see `parsePattern` for what is read. */
export function createTokeniser(source: string): Tokenise {
  const runs = WORD_RUNS.exec(source);
  if (runs) return createWordRuns(runs[2]!.length / 2 + 1);
  return createMatcher(programOf(parsePattern(source)));
}
