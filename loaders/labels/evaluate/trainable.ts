import type { LabelledMessage } from "../train/data.ts";

/** A text as an engine may want it. */
export type Readable = Pick<LabelledMessage, "text" | "normalised">;

/** Gives each text's probabilities, one a head in the order of `HEADS`. */
export type Predict = (texts: readonly Readable[]) => Promise<Float64Array[]>;

/** An engine that can be trained again on a part of the labelled messages, and so be scored on the rest. */
export interface Trainable {
  /** What reports call it: `tfidf`. */
  name: string;
  /** Trains on the messages alone; the same messages in the same order give the same probabilities. */
  fit(messages: readonly LabelledMessage[]): Promise<Predict>;
}
