import { type Confusion, f1Of } from "./thresholds.ts";
import type { Scores } from "./evaluate.ts";

/** What a model card says beside the scores. */
export interface CardFacts {
  scores: Scores;
  /** Messages by label: how many were labelled so by hand. */
  positives: Record<string, number>;
  features: number;
  thresholds: Record<string, number>;
}

/** The model card (Mitchell et al., FAT* 2019) in markdown, with front matter as the Hugging Face hub reads it. */
export function modelCard({ scores, positives, features, thresholds }: CardFacts): string {
  const rows = scores.labels.map((score) => {
    const { true_positive: right, false_positive: wrong, false_negative: missed } = score;
    return [
      score.model === "ad" ? "ad or not" : "ten labels",
      score.label,
      String(positives[score.label] ?? 0),
      share(right, right + wrong),
      share(right, right + missed),
      f1Of(score).toFixed(3),
    ];
  });
  const labels = scores.labels.filter(({ model }) => model === "labels");
  const macro = labels.reduce((sum, score) => sum + f1Of(score), 0) / labels.length;
  const [ad] = scores.labels;
  return `---
license: cc-by-4.0
language: [nl, en]
library_name: in-plain-sight
pipeline_tag: text-classification
tags: [telegram, journalism, multi-label]
---

# Drug advertisements in public Telegram groups: TF-IDF and logistic regression

Two models in one file. One says whether a message is a drug advertisement; the other gives the ten
labels of the model that NOS published in January 2024. Made by \`npm run train\`; the same labelled
messages give the same bytes.

**Intended use.** Counting in a dump of public group chats, by journalists and researchers who look at
the errors and publish intervals. **Not** for decisions about a person, nor for finding sellers.

## Data

${count(scores.messages)} messages in \`data/labels/\`, ${count(positives.drugsad ?? 0)} of them advertisements, labelled by
\`data/labels/CODEBOOK.md\`. **All of them were invented for this project**: each was written and labelled
by hand, by several authors, half as hard near misses; others are ordinary background. None is a real
message. Scores on a real dump will differ, and a newsroom should label messages of its own.

## Scores

Split: ${scores.split}. In brackets the 95 % Wilson interval.

${table(["model", "label", "labelled so", "precision", "recall", "F1"], rows)}

Ad or not: ${(100 * accuracy(ad!)).toFixed(1)} % right; Brier score ${scores.brier.toFixed(3)}. Macro-F1 over the ten labels: ${macro.toFixed(3)}.
A product or a way of delivery counts as said only where the first model calls the message an ad, as
in what is published.

${table(
  ["author held out", "messages", "right on ad or not"],
  scores.authors.map(({ author, messages, right }) => [
    author,
    String(messages),
    share(right, messages),
  ]),
)}

## Features

${count(features)} features that occur in at least three messages: words and pairs of words, classes of what is
named (terms of \`data/labels/lexicon.json\`, prices, amounts), and letter n-grams within words, each kind
with sublinear TF-IDF to unit length; and numbers that say how sure the evidence of an offer is
(asking, denying, pricing). \`model.json\` holds names and settings, \`model.bin\` little-endian 32-bit floats.

Thresholds: ${Object.entries(thresholds)
    .map(([head, threshold]) => `${head} ${threshold}`)
    .join(", ")}.

## Limits

- Dutch, Flemish and English as written in such groups; other languages are called no ad.
- Each message is read alone: a price list whose heading is in the message before may be missed.
- Street language changes; the lexicon is of 2024.
- Whether an offer is real cannot be told: scammers' ads are ads.

## Licence

Weights and labelled messages: CC BY 4.0.
`;
}

const accuracy = ({ true_positive, false_positive, false_negative, true_negative }: Confusion) =>
  (true_positive + true_negative) /
  (true_positive + false_positive + false_negative + true_negative);

/** A share with its 95 % interval (Wilson, JASA 22, 1927). */
function share(k: number, n: number): string {
  if (n === 0) return "–";
  const z2 = 1.96 ** 2;
  const centre = (k + z2 / 2) / (n + z2);
  const half = (1.96 * Math.sqrt((k * (n - k)) / n + z2 / 4)) / (n + z2);
  return `${(k / n).toFixed(3)} (${(centre - half).toFixed(3)}–${(centre + half).toFixed(3)})`;
}

function count(value: number): string {
  return value.toLocaleString("en");
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
