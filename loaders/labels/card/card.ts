import type { Evaluation } from "../evaluate/evaluate.ts";
import type { Section, Split } from "../evaluate/rows.ts";
import { descriptionOf } from "./describe.ts";
import { count, table, withInterval } from "./markdown.ts";
import { modelIndex } from "./model-index.ts";

/**
 * The model card (Mitchell et al., FAT* 2019) of an engine in markdown, with front matter as the
 * Hugging Face hub reads it. Every number is the evaluation's.
 */
export function modelCard(engine: string, evaluation: Evaluation): string {
  const { title, about, inside, library, tags, usage } = descriptionOf(engine);
  const { messages, authors, groups, kinds, mix, split } = evaluation;
  const measured = (section: Section, kept: Split) =>
    evaluation.measures.filter(
      (row) => row.engine === engine && row.section === section && row.split === kept,
    );
  const overall = (kept: Split, name: string): string => {
    const row = measured("overall", kept).find(({ measure }) => measure === name);
    return row ? withInterval(row.value, row.low, row.high) : "–";
  };
  const background = [
    ...measured("false_alarms", "grouped"),
    ...measured("false_alarms", "background"),
  ];
  return `---
license: cc-by-4.0
language:
- nl
- en
library_name: ${library}
pipeline_tag: text-classification
tags:
${["telegram", "journalism", "multi-label", ...tags].map((tag) => `- ${tag}`).join("\n")}
datasets:
- in-plain-sight-labels
metrics:
- precision
- recall
- f1
${modelIndex(`in-plain-sight-${engine}`, engine, evaluation)}
---

# ${title}

${about}

**Intended use.** Counting in a dump of public group chats, by journalists and researchers who look at
the errors and publish intervals. **Not** for decisions about a person, nor for finding sellers.

## Use

\`\`\`ts
${usage}
\`\`\`

## Data

${count(messages)} messages by ${authors} authors: ${count(kinds.ad)} advertisements, ${count(kinds.near)} near misses written beside
them, ${count(kinds.ordinary)} ordinary messages. Labelled by the codebook of the kit (\`data/labels/CODEBOOK.md\`). **All of
them were invented for this project**, each written and labelled by hand; none is a real message.
Scores on a real dump will differ, and a newsroom should label messages of its own.

## Scores

Split: ${split}. In brackets 95 % intervals: bootstrap over ${count(groups)} groups of messages that were
written together, never narrower than Wilson's (\`docs/method.md\` of the kit).

${table(
  ["model", "label", "labelled so", "precision", "recall", "F1"],
  evaluation.scores
    .filter((score) => score.engine === engine)
    .map((score) => {
      const { true_positive: right, false_positive, false_negative } = score;
      const share = (among: number) => (among > 0 ? right / among : null);
      return [
        score.model === "ad" ? "ad or not" : "ten labels",
        score.label,
        count(right + false_negative),
        withInterval(share(right + false_positive), score.precision_low, score.precision_high),
        withInterval(share(right + false_negative), score.recall_low, score.recall_high),
        withInterval(score.f1, score.f1_low, score.f1_high),
      ];
    }),
)}

A product or a way of delivery counts as said only where the model for ad or not calls the message an
ad, as in what is published.

${table(
  ["as a whole", "authors held out", `in a dump's mix¹`, "split at random²"],
  (
    [
      ["ad or not: right", "ad_accuracy"],
      ["ad or not: false alarms", "ad_false_alarms"],
      ["macro-F1 of ten labels", "macro_f1"],
      ["micro-F1", "micro_f1"],
      ["Hamming loss", "hamming_loss"],
      ["all labels right", "exact_match"],
      ["Brier score", "brier"],
      ["log loss", "log_loss"],
    ] as const
  ).map(([name, measure]) => [
    name,
    ...(["grouped", "mix", "random"] as const).map((kept) => overall(kept, measure)),
  ]),
)}

¹ Ads, near misses and ordinary messages counted as ${mix.ad}, ${mix.near} and ${mix.ordinary} of the whole.
² What a split would have claimed that lets a model see a test message's neighbours and author.

${table(
  ["author held out", "messages", "right on ad or not"],
  measured("author", "grouped").map(({ item, n, value, low, high }) => [
    item,
    count(n),
    withInterval(value, low, high),
  ]),
)}

${table(
  ["texts without ads", "messages", "called an ad"],
  background.map(({ item, n, value, low, high }) => [
    item,
    count(n),
    withInterval(value, low, high),
  ]),
)}

## Inside

${inside}

## Limits

- Dutch, Flemish and English as written in such groups; other languages are called no ad.
- Each message is read alone: a price list whose heading is in the message before may be missed.
- Street language changes; the lexicon is of 2024.
- Whether an offer is real cannot be told: scammers' ads are ads.

## Licence

Weights and labelled messages: CC BY 4.0.
`;
}
