import type { SubwordSettings } from "./fit.ts";

/** Chosen by cross-validation over whole authors; see docs/method.md. */
export const subwordSettings: SubwordSettings = {
  vocabulary: { joined: 2000, minimumPairs: 3, minimumCharacters: 2 },
  shape: { dimensions: 24, widths: [1, 2, 3, 4], filters: 24, hidden: 32 },
  loss: { smoothing: 0.04, labelWeight: 1 },
  augment: { disguise: 0.2, unknown: 0.05, classOnly: 0.25, split: 0.05 },
  dropout: { pooled: 0.3, hidden: 0.3 },
  members: 2,
  epochs: 12,
  batch: 48,
  rate: 5e-3,
  decay: 0.05,
  seed: 1,
};
