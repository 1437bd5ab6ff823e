import { readFileSync } from "node:fs";
import {
  compileLexicon,
  type LexiconFile,
  MEANINGS,
} from "../../../loaders/labels/features/lexicon.ts";
import { createDenial } from "../../../loaders/labels/features/denial.ts";
import { createEvidence } from "../../../loaders/labels/features/evidence.ts";
import { createItemReader } from "../../../loaders/labels/features/items.ts";
import { createUnits } from "../../../loaders/labels/features/units.ts";
import { createGrowingVocabulary } from "../../../loaders/labels/features/vocabulary.ts";
import { normalise } from "../../../loaders/texts/normalise.ts";

/** The project's own lexicon. */
export const lexiconFile = JSON.parse(
  readFileSync("data/labels/lexicon.json", "utf8"),
) as LexiconFile;
export const lexicon = compileLexicon(lexiconFile);

const table = createUnits(lexicon, createGrowingVocabulary());
const readItems = createItemReader(lexicon, table);
const markDenied = createDenial(lexicon, table);
const evidence = createEvidence(lexicon, table);

/** The evidence found in a text, by name. */
export function evidenceOf(text: string): Record<string, number> {
  const items = readItems(normalise(text));
  markDenied(items);
  const values = new Float64Array(evidence.names.length);
  evidence.read(items, values);
  return Object.fromEntries(
    evidence.names.map((name, i) => [name, values[i]!]).filter(([, value]) => value !== 0),
  ) as Record<string, number>;
}

/** The drug terms of a text as the lexicon sees them: "wiet: softdrugs", "-wiet: softdrugs" where denied. */
export function termsOf(text: string): string[] {
  const items = readItems(normalise(text));
  markDenied(items);
  const found: string[] = [];
  for (let at = 0; at < items.size; at += 1) {
    const entry = lexicon.entries[items.entries[at]!];
    if (entry === undefined || entry.meaning < 0 || entry.strength === 0) continue;
    const start = items.starts[at]!;
    const tokens = Array.from(
      items.units.subarray(start, start + items.lengths[at]!),
      (unit) => table.list[unit]!.text,
    );
    found.push(
      `${items.denied[at] === 1 ? "-" : ""}${tokens.join(" ")}: ${MEANINGS[entry.meaning]!}`,
    );
  }
  return found;
}

/** How many units and items reading a text takes: its work, without a clock. */
export function workOf(text: string): { units: number; items: number } {
  const items = readItems(normalise(text));
  return { units: items.unitCount, items: items.size };
}
