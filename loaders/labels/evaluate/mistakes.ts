import { labelsGiven } from "./answers.ts";
import type { Judged } from "./judged.ts";

/** A message that an engine got wrong although it was sure. */
export interface Mistake {
  engine: string;
  kind: "false_alarm" | "missed";
  /** From 1, the worst first. */
  rank: number;
  id: string;
  author: string;
  /** Null unless the labelled messages may be quoted. */
  text: string | null;
  /** Labels by hand and by the engine, with commas. */
  by_hand: string;
  by_model: string;
  /** Of an ad. */
  probability: number;
}

export interface MistakeOptions {
  engine: string;
  /** How many of each kind. */
  count: number;
  /** Every labelled message was invented, so that its text may be shown. */
  quote: boolean;
}

/** The wrong answers to ad or not that were furthest, in log-odds, from the threshold. */
export function worstMistakes(
  { messages, probabilities, answers, adThresholds }: Judged,
  { engine, count, quote }: MistakeOptions,
): Mistake[] {
  const distance = (i: number) =>
    Math.abs(logOdds(probabilities[i]![0]!) - logOdds(adThresholds[i]!));
  const wrong = [...messages.keys()].filter(
    (i) => messages[i]!.labels.has("drugsad") !== answers[i]![0]!,
  );
  return (["false_alarm", "missed"] as const).flatMap((kind) =>
    wrong
      .filter((i) => answers[i]![0]! === (kind === "false_alarm"))
      .sort((a, b) => distance(b) - distance(a) || a - b)
      .slice(0, count)
      .map((i, at) => {
        const { id, author, text, labels } = messages[i]!;
        return {
          ...{ engine, kind, rank: at + 1, id, author },
          text: quote ? withoutContacts(text) : null,
          by_hand: [...labels].sort().join(", "),
          by_model: labelsGiven(answers[i]!).join(", "),
          probability: probabilities[i]![0]!,
        };
      }),
  );
}

/** Leaves out links, handles and telephone numbers; invented ones may belong to someone. */
export function withoutContacts(text: string): string {
  return text
    .replace(/(?:https?:\/\/|www\.|t\.me\/)\S*/gi, "…")
    .replace(/@\w+/g, "@…")
    .replace(/\+?\d(?:[\s-]?\d){8,}/g, "…");
}

function logOdds(probability: number): number {
  const p = Math.min(Math.max(probability, 1e-9), 1 - 1e-9);
  return Math.log(p / (1 - p));
}
