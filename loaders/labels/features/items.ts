import { KIND } from "./chunk.ts";
import { grown } from "./counter.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Unit, Units } from "./units.ts";

/** A text as a sequence of items: each a term of the lexicon (of one or more tokens) or one token. */
export interface Items {
  size: number;
  /** Where each item begins in `units`. */
  starts: Int32Array<ArrayBuffer>;
  /** How many tokens it takes. */
  lengths: Int32Array<ArrayBuffer>;
  /** Its entry of the lexicon, or -1. */
  entries: Int32Array<ArrayBuffer>;
  /** 1 where the text denies it: "geen wiet", "4-FA uitverkocht". */
  denied: Int32Array<ArrayBuffer>;
  /** The text's tokens, as indices into the units' list. */
  units: Int32Array<ArrayBuffer>;
  unitCount: number;
}

const LONGEST_SPELLED = 14;
const SHORTEST_SPELLED = 3;

export function createItemReader(lexicon: Lexicon, table: Units): (text: string) => Items {
  const items: Items = {
    size: 0,
    starts: new Int32Array(1024),
    lengths: new Int32Array(1024),
    entries: new Int32Array(1024),
    denied: new Int32Array(1024),
    units: new Int32Array(1024),
    unitCount: 0,
  };
  const unitAt = (at: number): Unit => table.list[items.units[at]!]!;
  let base = 0;
  const tokenAt = (offset: number): string | undefined =>
    base + offset < items.unitCount ? unitAt(base + offset).text : undefined;

  return (text) => {
    table.trim();
    readUnits(text, table, items);
    joinSpelled(lexicon, table, items);
    items.size = 0;
    for (let at = 0; at < items.unitCount;) {
      const unit = unitAt(at);
      base = at;
      const match = unit.starts ? lexicon.match(tokenAt) : null;
      const length = match?.length ?? 1;
      let entry = match?.entry ?? unit.entry;
      if (entry >= 0 && length === 1 && isMeasure(items, table, at)) entry = -1;
      push(items, at, length, entry);
      at += length;
    }
    dropLoneLetters(items, lexicon, table);
    return items;
  };
}

function readUnits(text: string, table: Units, items: Items): void {
  items.unitCount = 0;
  for (let start = 0; start < text.length;) {
    let end = text.indexOf(" ", start);
    if (end < 0) end = text.length;
    if (end > start) {
      const units = table.ofChunk(text.slice(start, end));
      const needed = items.unitCount + units.length;
      if (needed > items.units.length) items.units = grown(items.units, needed);
      items.units.set(units, items.unitCount);
      items.unitCount = needed;
    }
    start = end + 1;
  }
}

/** Puts terms together that are spelled out: "w i e t", "x.t.c", "3 m m c". */
function joinSpelled(lexicon: Lexicon, table: Units, items: Items): void {
  const { units } = items;
  let write = 0;
  for (let at = 0; at < items.unitCount;) {
    const run = table.list[units[at]!]!.single ? spelledRun(items, table, at) : 0;
    let taken = 0;
    if (run >= SHORTEST_SPELLED) {
      let word = "";
      for (let i = 0; i < run; i += 1) {
        word += table.list[units[at + i]!]!.text;
        if (i + 1 >= SHORTEST_SPELLED && lexicon.hasWord(word)) {
          taken = i + 1;
          units[write] = table.ofWord(word);
        }
      }
    }
    if (taken === 0) {
      units[write] = units[at]!;
      taken = 1;
    }
    write += 1;
    at += taken;
  }
  items.unitCount = write;
}

function spelledRun(items: Items, table: Units, at: number): number {
  let run = 1;
  while (
    run < LONGEST_SPELLED &&
    at + run < items.unitCount &&
    table.list[items.units[at + run]!]!.single
  ) {
    run += 1;
  }
  return run;
}

const MEASURES = new Set(["g", "x", "k", "l", "e", "s", "m", "h", "ml", "c"]);

/** A letter behind a number measures ("5 g", "10 x", "12 m"): it is no slang there. */
function isMeasure(items: Items, table: Units, at: number): boolean {
  if (at === 0) return false;
  const unit = table.list[items.units[at]!]!;
  if (!unit.single || !MEASURES.has(unit.text)) return false;
  return table.list[items.units[at - 1]!]!.kind === KIND.number;
}

/**
 * A letter stands for a drug only beside what is sold so: a number ("c 50"), another product ("m en
 * keta"), a unit or a word of stock.
 */
function dropLoneLetters(items: Items, lexicon: Lexicon, table: Units): void {
  for (let at = 0; at < items.size; at += 1) {
    const entry = items.entries[at]!;
    if (entry < 0 || items.lengths[at] !== 1) continue;
    const unit = table.list[items.units[items.starts[at]!]!]!;
    if (!unit.single || lexicon.entries[entry]!.meaning < 0) continue;
    if (!supports(items, lexicon, table, at, 1) && !supports(items, lexicon, table, at, -1)) {
      items.entries[at] = -1;
    }
  }
}

function supports(items: Items, lexicon: Lexicon, table: Units, at: number, step: 1 | -1): boolean {
  let next = at + step;
  for (let skipped = 0; next >= 0 && next < items.size && skipped < 2; skipped += 1) {
    const { kind, text } = table.list[items.units[items.starts[next]!]!]!;
    if (kind !== KIND.separator && text !== "en" && text !== "and") break;
    next += step;
  }
  if (next < 0 || next >= items.size) return false;
  const unit = table.list[items.units[items.starts[next]!]!]!;
  if (unit.kind === KIND.number || unit.kind === KIND.currency) return step === 1;
  const entry = items.entries[next]!;
  if (entry < 0) return false;
  const { meaning, cues } = lexicon.entries[entry]!;
  if (meaning >= 0) return !unit.single;
  return cues.some((cue) => SUPPORTING.has(lexicon.cues[cue]!));
}

const SUPPORTING = new Set(["stock", "unit"]);

function push(items: Items, start: number, length: number, entry: number): void {
  const at = items.size;
  if (at === items.starts.length) {
    items.starts = grown(items.starts, at + 1);
    items.lengths = grown(items.lengths, at + 1);
    items.entries = grown(items.entries, at + 1);
    items.denied = grown(items.denied, at + 1);
  }
  items.starts[at] = start;
  items.lengths[at] = length;
  items.entries[at] = entry;
  items.denied[at] = 0;
  items.size = at + 1;
}
