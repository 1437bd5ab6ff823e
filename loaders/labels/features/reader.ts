import { KIND } from "./chunk.ts";
import { Counter } from "./counter.ts";
import { createDenial } from "./denial.ts";
import { createEvidence } from "./evidence.ts";
import { createItemReader } from "./items.ts";
import { MEANINGS, type Lexicon } from "./lexicon.ts";
import { createOutline } from "./outline.ts";
import { createUnits, type Unit } from "./units.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { createWindow } from "./window.ts";

/** What was read from a text; filled anew by each call and valid until the next. */
export interface Reading {
  /** Words and pairs of words. */
  words: Counter;
  /** Sequences of one to three in which terms of the lexicon stand as their class. */
  classes: Counter;
  /** Distinct tokens, for their letters: indices for `unit`. */
  tokens: Counter;
  /** The evidence, by {@link FeatureReader.evidenceNames}. */
  evidence: Float64Array;
}

export interface FeatureReader {
  evidenceNames: string[];
  unit(index: number): Unit;
  read(normalisedText: string): Reading;
}

/** Reads texts into counted features; the same code for training and for classifying. */
export function createFeatureReader(lexicon: Lexicon, vocabulary: Vocabulary): FeatureReader {
  const table = createUnits(lexicon, vocabulary);
  const readItems = createItemReader(lexicon, table);
  const markDenied = createDenial(lexicon, table);
  const evidence = createEvidence(lexicon, table);
  const reading: Reading = {
    words: new Counter(),
    classes: new Counter(),
    tokens: new Counter(),
    evidence: new Float64Array(evidence.names.length),
  };
  const specific = createWindow(vocabulary, reading.classes, 2);
  const general = createWindow(vocabulary, reading.classes, 3);
  const outline = createOutline(vocabulary, reading.classes);
  const classIds = classesOf(lexicon, vocabulary);
  const number = vocabulary.word("<n>");
  const place = lexicon.cues.indexOf("place");
  const placeId = vocabulary.word("<place>");

  return {
    evidenceNames: evidence.names,
    unit: (index) => table.list[index]!,
    read(text) {
      reading.words.clear();
      reading.classes.clear();
      reading.tokens.clear();
      const items = readItems(text);
      markDenied(items);
      evidence.read(items, reading.evidence);
      specific.start();
      general.start();
      outline.start();
      let before = -1;
      for (let at = 0; at < items.size; at += 1) {
        const start = items.starts[at]!;
        const end = start + items.lengths[at]!;
        const entry = items.entries[at]!;
        const isTerm = entry >= 0 && lexicon.entries[entry]!.meaning >= 0;
        // Which place it is says nothing of what is done there: it counts as its class alone.
        const isPlace = entry >= 0 && !isTerm && lexicon.entries[entry]!.cues[0] === place;
        for (let i = start; i < end; i += 1) {
          const index = items.units[i]!;
          const unit = table.list[index]!;
          if (unit.kind === KIND.separator) continue;
          const word = isPlace ? placeId : unit.word;
          if (word >= 0) reading.words.add(word);
          const pair = vocabulary.next(before, word);
          if (pair >= 0) reading.words.add(pair);
          before = word;
          if (unit.letters.length > 0 && !isPlace) reading.tokens.add(index);
          if (isTerm) continue;
          if (unit.kind === KIND.number) specific.push(number, true);
          else specific.push(unit.word, false);
          if (entry >= 0) continue;
          if (unit.kind === KIND.number) general.push(number, true);
          else general.push(unit.word, false);
        }
        if (entry < 0) {
          outline.pushToken(table.list[items.units[start]!]!.kind);
          continue;
        }
        const isDenied = items.denied[at] === 1;
        const ids = classIds[entry]!;
        outline.pushClass(isDenied ? ids.outlineDenied : ids.outline);
        if (isTerm) specific.push(isDenied ? ids.denied : ids.specific, true);
        general.push(isDenied ? ids.denied : ids.general, true);
      }
      outline.end();
      return reading;
    },
  };
}

interface ClassIds {
  specific: number;
  general: number;
  denied: number;
  outline: number;
  outlineDenied: number;
}

/** Behind the name of a class, by strength: "<product??>" is an everyday word, "<product?>" slang. */
const MARKS = ["??", "?", ""] as const;

/** The names of classes, by label and for all products together: `<harddrugs>` and `<product>`. */
function classesOf(lexicon: Lexicon, vocabulary: Vocabulary): ClassIds[] {
  return lexicon.entries.map(({ meaning, strength, cues }) => {
    if (meaning < 0) {
      const cue = lexicon.cues[cues[0]!]!.replaceAll(" ", "-");
      const id = vocabulary.word(`<${cue}>`);
      return {
        specific: id,
        general: id,
        denied: vocabulary.word(`<no-${cue}>`),
        outline: vocabulary.word(`=${cue}`),
        outlineDenied: vocabulary.word(`=no-${cue}`),
      };
    }
    const label = MEANINGS[meaning]!;
    const isProduct = meaning < 4;
    return {
      specific: vocabulary.word(`<${label}${MARKS[strength]}>`),
      general: vocabulary.word(`<${isProduct ? "product" : label}${MARKS[strength]}>`),
      denied: vocabulary.word("<denied>"),
      outline: vocabulary.word(`=${isProduct ? (strength === 0 ? "faint" : "product") : label}`),
      outlineDenied: vocabulary.word("=denied"),
    };
  });
}
