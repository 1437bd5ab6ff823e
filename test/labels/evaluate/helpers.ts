import type { Label } from "../../../loaders/labels/labels.ts";
import { HEADS, type Head } from "../../../loaders/labels/model-file.ts";
import type { Judged } from "../../../loaders/labels/evaluate/judged.ts";
import type { LabelledMessage } from "../../../loaders/labels/train/data.ts";

export function message(
  id: string,
  author: string,
  text: string,
  labels: Label[] = ["geendrugsad"],
): LabelledMessage {
  return { id, author, text, normalised: text, labels: new Set(labels) };
}

/** An answer in which the given heads say yes. */
export function answer(...yes: Head[]): boolean[] {
  return HEADS.map((head) => yes.includes(head));
}

/** Judged messages from labels by hand and heads that said yes; both models agree on ads. */
export function judgedOf(
  rows: { by: Label[]; said: Head[]; p?: number; author?: string }[],
): Judged {
  return {
    messages: rows.map(({ by, author = "a" }, i) => message(`m${i}`, author, `bericht ${i}`, by)),
    probabilities: rows.map(({ p = 0.5 }) => Float64Array.from(HEADS, () => p)),
    answers: rows.map(({ said }) => answer(...said)),
    adThresholds: new Float64Array(rows.length).fill(0.5),
  };
}

/** Every message by itself, in one stratum. */
export function apart(count: number): { groups: number[]; strata: string[] } {
  return { groups: Array.from({ length: count }, (_, i) => i), strata: Array(count).fill("a") };
}
