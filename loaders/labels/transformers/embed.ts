import { join } from "node:path";
import { InvestigationError } from "../../io/errors.ts";
import { sha256OfFile } from "../../io/files.ts";
import { type EmbeddingCache, openEmbeddingCache } from "./cache.ts";
import { isFolder, loadPipeline, onnxFile, type Dtype, type LoadOptions } from "./load.ts";
import { type Output, runModel, tokenize } from "./run.ts";

/** An encoder that turns texts into vectors of unit length. */
export interface Embedder {
  /** What says that two vectors can be compared: the model, its revision or contents, its precision. */
  identity: string;
  revision: string;
  dtype: Dtype;
  /** One vector a text, in their order; known ones come from the cache. */
  embed(texts: readonly string[]): Promise<Output[]>;
  close(): Promise<void>;
}

/** Where vectors are kept between runs; they are made from raw messages, so it is private. */
export const EMBEDDINGS = "data/build/private/embeddings";

/** Opens an encoder; vectors are kept in a file of `cache`, one for each identity. */
export async function openEmbedder(options: LoadOptions, cache = EMBEDDINGS): Promise<Embedder> {
  const loaded = await loadPipeline("feature-extraction", options);
  const { revision, dtype } = loaded;
  const { model } = options;
  // A folder can change under its name, so its weights are its identity.
  const version = isFolder(model) ? await sha256OfFile(join(model, onnxFile(dtype))) : revision;
  const identity = `${model}@${version}:${dtype}`;
  let known: EmbeddingCache | undefined;
  return {
    ...{ identity, revision, dtype },
    async embed(texts) {
      known ??= await openEmbeddingCache(cache, identity);
      const vectors = await known.get(texts);
      const missing = [...new Set(texts.filter((_, i) => vectors[i] === null))];
      const made = await runModel(loaded, tokenize(loaded, missing), meanOf);
      await known.add(missing, made);
      const byText = new Map(missing.map((text, i) => [text, made[i]!]));
      return texts.map((text, i) => vectors[i] ?? byText.get(text)!);
    },
    async close() {
      await known?.close();
      await loaded.model.dispose();
    },
  };

  /** The mean of the vectors of a text's pieces, to unit length (Reimers and Gurevych, EMNLP 2019). */
  function meanOf(
    outputs: Parameters<Parameters<typeof runModel>[2]>[0],
    row: number,
    pieces: number,
  ): Output {
    const states = outputs.last_hidden_state ?? outputs.token_embeddings;
    if (states === undefined) {
      throw new InvestigationError(
        `${model}: gives no last_hidden_state, so it is no encoder that can be used here`,
      );
    }
    const [, width, size] = states.dims as [number, number, number];
    const data = states.data as Float32Array;
    const mean = new Float32Array(size);
    for (let piece = 0; piece < pieces; piece += 1) {
      const from = (row * width + piece) * size;
      for (let d = 0; d < size; d += 1) mean[d]! += data[from + d]!;
    }
    const length = Math.hypot(...mean) || 1;
    return mean.map((value) => value / length);
  }
}
