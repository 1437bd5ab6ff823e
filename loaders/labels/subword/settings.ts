import type { SubwordSettings } from "./fit.ts";

/** Chosen by cross-validation over whole authors; see docs/method.md. */
export const subwordSettings: SubwordSettings = {
  vocabulary: { size: 4000, minimumPairs: 3, minimumCharacters: 2 },
  shape: { dimensions: 32, widths: [1, 2, 3, 4], filters: 32, hidden: 48 },
  loss: { smoothing: 0.05, labelWeight: 0.5 },
  augment: { disguise: 0.1, unknown: 0.03, classOnly: 0.2, split: 0.05 },
  dropout: { pooled: 0.5, hidden: 0.5 },
  members: 1,
  epochs: 12,
  batch: 24,
  rate: 2e-3,
  decay: 0.2,
  seed: 1,
};
