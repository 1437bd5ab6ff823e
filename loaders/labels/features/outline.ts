import { KIND, type Kind } from "./chunk.ts";
import type { Counter } from "./counter.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { createWindow } from "./window.ts";

/**
 * The outline of a text: its classes, numbers and question marks in order, other words between them
 * as one gap: "=^ =seeking =_ =product =n". Sequences of one to three are counted.
 */
export interface Outline {
  start(): void;
  /** A token that is of no class. */
  pushToken(kind: Kind): void;
  pushClass(id: number): void;
  end(): void;
}

export function createOutline(vocabulary: Vocabulary, counter: Counter): Outline {
  const window = createWindow(vocabulary, counter, 3);
  const beginning = vocabulary.word("=^");
  const end = vocabulary.word("=$");
  const gap = vocabulary.word("=_");
  const number = vocabulary.word("=n");
  const question = vocabulary.word("=?");
  let inGap = false;
  return {
    start() {
      window.start();
      window.push(beginning, false);
      inGap = false;
    },
    pushToken(kind) {
      if (kind === KIND.number || kind === KIND.question) {
        window.push(kind === KIND.number ? number : question, true);
        inGap = false;
      } else if (kind === KIND.word || kind === KIND.symbol) {
        if (!inGap) window.push(gap, false);
        inGap = true;
      }
    },
    pushClass(id) {
      window.push(id, true);
      inGap = false;
    },
    end() {
      window.push(end, false);
    },
  };
}
