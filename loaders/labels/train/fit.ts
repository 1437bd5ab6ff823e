import { compileLexicon, type LexiconFile } from "../features/lexicon.ts";
import type { Scales } from "../features/weigh.ts";
import { AD_LABELS, type Label } from "../labels.ts";
import { HEADS, type Head, type ModelData } from "../model-file.ts";
import type { LabelledMessage } from "./data.ts";
import { fitLogistic, matrixOf } from "./logistic.ts";
import { learnFeatures } from "./prepare.ts";

/** What is decided before training. */
export interface TrainingSettings {
  scales: Scales;
  /** Inverse penalty of each head. */
  c: Record<Head, number>;
  /** Features in fewer messages are left out. */
  minimumTexts: number;
  /** Largest component of the gradient at which a fit ends. */
  tolerance: number;
}

/** Fits every head on the messages; thresholds are 0.5 until they are chosen. Deterministic. */
export function fitModel(
  messages: readonly LabelledMessage[],
  lexicon: LexiconFile,
  settings: TrainingSettings,
): ModelData {
  const texts = messages.map(({ normalised }) => normalised);
  const space = learnFeatures(
    texts,
    compileLexicon(lexicon),
    settings.scales,
    settings.minimumTexts,
  );
  const rows = texts.map((text) => space.row(text));
  const all = messages.map((_, i) => i);
  const ads = all.filter((i) => messages[i]!.labels.has("drugsad"));
  const ofAll = matrixOf(rows, space.columns);
  const ofAds = matrixOf(
    ads.map((i) => rows[i]!),
    space.columns,
  );
  const weights = new Float32Array(space.columns * HEADS.length);
  const intercepts = HEADS.map((head, h) => {
    const label: Label = head === "ad" ? "drugsad" : head;
    // What is offered, and how it is brought, is learnt from ads: only they carry these labels.
    const among = (AD_LABELS as readonly string[]).includes(head) ? ads : all;
    const targets = Uint8Array.from(among, (i) => Number(messages[i]!.labels.has(label)));
    const { c, tolerance } = settings;
    const fitted = fitLogistic(among === ads ? ofAds : ofAll, targets, { c: c[head], tolerance });
    for (let j = 0; j < space.columns; j += 1) weights[j * HEADS.length + h] = fitted[j]!;
    return fitted[space.columns]!;
  });
  return {
    format: "in-plain-sight-tfidf",
    version: 1,
    heads: HEADS,
    intercepts,
    thresholds: HEADS.map(() => 0.5),
    scales: settings.scales,
    evidence: space.reader.evidenceNames,
    lexicon,
    features: space.names,
    idf: Float32Array.from(space.idf),
    weights,
  };
}
