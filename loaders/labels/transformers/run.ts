import type { Tensor } from "@huggingface/transformers";
import { batchesByLength } from "./batches.ts";
import type { Loaded } from "./load.ts";

/** Texts of a batch, and pieces with padding: more gains nothing and costs memory. */
const BATCH = 32;
const PIECES = 1 << 14;

/** A text in pieces, between whatever the model wants at its ends. */
export type Pieces = readonly number[];

/** Numbers of one text that a model gave: its log-odds, or its vector. */
export type Output = Float32Array;

/** The pieces of texts by the model's own tokenizer, cut at the length it can read. */
export function tokenize({ tokenizer }: Loaded, texts: readonly string[]): Pieces[] {
  // The library takes no empty list.
  if (texts.length === 0) return [];
  const { input_ids } = tokenizer([...texts], {
    ...{ padding: false, truncation: true, return_tensor: false },
  }) as { input_ids: number[][] };
  return input_ids;
}

/**
 * Runs a model over texts in pieces, batch by batch in order of length, and gives what `read` makes
 * of each text's part of the output, in the order of the texts.
 */
export async function runModel(
  { model, tokenizer }: Loaded,
  texts: readonly Pieces[],
  read: (outputs: Record<string, Tensor>, row: number, pieces: number) => Output,
): Promise<Output[]> {
  const { Tensor } = await import("@huggingface/transformers");
  const results = new Array<Output>(texts.length);
  const padding = (tokenizer as unknown as { pad_token_id?: number }).pad_token_id ?? 0;
  for (const { places, items } of batchesByLength(texts, BATCH, PIECES)) {
    const width = Math.max(...items.map((pieces) => pieces.length));
    const dims = [items.length, width];
    const ids = new BigInt64Array(items.length * width).fill(BigInt(padding));
    const mask = new BigInt64Array(items.length * width);
    items.forEach((pieces, row) => {
      pieces.forEach((piece, at) => {
        ids[row * width + at] = BigInt(piece);
        mask[row * width + at] = 1n;
      });
    });
    const inputs: Record<string, Tensor> = {
      input_ids: new Tensor("int64", ids, dims),
      attention_mask: new Tensor("int64", mask, dims),
      token_type_ids: new Tensor("int64", new BigInt64Array(items.length * width), dims),
    };
    const outputs = (await model(inputs)) as Record<string, Tensor>;
    items.forEach((pieces, row) => (results[places[row]!] = read(outputs, row, pieces.length)));
  }
  return results;
}
