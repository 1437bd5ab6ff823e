import type { LexiconFile } from "../../../loaders/labels/features/lexicon.ts";
import type { Label } from "../../../loaders/labels/labels.ts";
import type { SubwordSettings } from "../../../loaders/labels/subword/fit.ts";
import type { LabelledMessage } from "../../../loaders/labels/train/data.ts";
import { normalise } from "../../../loaders/texts/normalise.ts";

const message = (text: string, labels: Label[], author: string): LabelledMessage => ({
  ...{ id: text, author, text, normalised: normalise(text), labels: new Set(labels) },
});

const OFFERED: [string, Label][] = [
  ["wiet", "softdrugs"],
  ["hasj", "softdrugs"],
  ["coke", "harddrugs"],
  ["xtc 💊", "harddrugs"],
];

/** A handful of messages that a network can tell apart. */
export const messages: LabelledMessage[] = ["anna", "bram", "cas", "daan"].flatMap((author) =>
  OFFERED.flatMap(([drug, label]) => [
    message(`${drug} te koop, wij bezorgen in breda`, ["drugsad", label, "bezorging"], author),
    message(`nu ${drug} op voorraad! afhalen kan`, ["drugsad", label, "pickup"], author),
    message(`wie heeft er ${drug}? graag snel`, ["geendrugsad"], author),
    message(`pas op voor ${drug}, zegt de politie`, ["geendrugsad"], author),
  ]),
);

export const lexicon: LexiconFile = {
  about: "for tests",
  concepts: [
    {
      concept: "cannabis",
      label: "softdrugs",
      sure: ["wiet+", "hasj"],
      slang: ["groen"],
      faint: [],
    },
    { concept: "cocaine", label: "harddrugs", sure: ["coke+"], slang: ["wit"], faint: [] },
  ],
  cues: [{ cue: "seeking", group: "ask", terms: ["wie", "gezocht", "op zoek"] }],
};

/** A network that trains in a moment. */
export const settings: SubwordSettings = {
  vocabulary: { joined: 120, minimumPairs: 2, minimumCharacters: 1 },
  shape: { dimensions: 6, widths: [1, 2, 3], filters: 4, hidden: 8 },
  loss: { smoothing: 0.02, labelWeight: 1 },
  augment: { disguise: 0.1, unknown: 0.02, classOnly: 0.1, split: 0.1 },
  dropout: { pooled: 0, hidden: 0 },
  ...{ members: 2, epochs: 12, batch: 8, rate: 0.02, decay: 0.01, seed: 7 },
};
