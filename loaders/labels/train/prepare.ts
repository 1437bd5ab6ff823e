import { createFeatureReader, type FeatureReader, type Reading } from "../features/reader.ts";
import type { Lexicon } from "../features/lexicon.ts";
import { createGrowingVocabulary, createVocabulary } from "../features/vocabulary.ts";
import { inverseFrequency, weigh, type Row, type Scales } from "../features/weigh.ts";

/** What a model sees of a text: its vocabulary with the weight of each feature. */
export interface FeatureSpace {
  names: string[];
  idf: Float64Array;
  reader: FeatureReader;
  /** Columns of a row: the names, then the evidence. */
  columns: number;
  row(normalisedText: string): Row;
}

/** Learns the vocabulary of texts: every feature found in at least `minimumTexts` of them. */
export function learnFeatures(
  texts: readonly string[],
  lexicon: Lexicon,
  scales: Scales,
  minimumTexts = 2,
): FeatureSpace {
  const growing = createGrowingVocabulary();
  const reader = createFeatureReader(lexicon, growing);
  const frequency = new Map<number, number>();
  for (const text of texts) {
    for (const id of featuresOf(reader, reader.read(text))) {
      frequency.set(id, (frequency.get(id) ?? 0) + 1);
    }
  }
  const kept = [...frequency]
    .filter(([, count]) => count >= minimumTexts)
    .map(([id, count]) => ({ name: growing.names[id]!, count }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const names = kept.map(({ name }) => name);
  const idf = Float64Array.from(kept, ({ count }) => inverseFrequency(count, texts.length));
  return createFeatureSpace(names, idf, lexicon, scales);
}

export function createFeatureSpace(
  names: string[],
  idf: Float64Array,
  lexicon: Lexicon,
  scales: Scales,
): FeatureSpace {
  const reader = createFeatureReader(lexicon, createVocabulary(names));
  return {
    names,
    idf,
    reader,
    columns: names.length + reader.evidenceNames.length,
    row: (text) => weigh(reader, reader.read(text), idf, scales),
  };
}

/** The ids of all features of a reading, each once. */
function featuresOf(reader: FeatureReader, reading: Reading): Set<number> {
  const ids = new Set<number>();
  for (const counter of [reading.words, reading.classes]) {
    for (let i = 0; i < counter.size; i += 1) ids.add(counter.ids[i]!);
  }
  for (let i = 0; i < reading.tokens.size; i += 1) {
    for (const gram of reader.unit(reading.tokens.ids[i]!).letters) ids.add(gram);
  }
  return ids;
}
