import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { readFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type * as Transformers from "@huggingface/transformers";
import type { PreTrainedModel, PreTrainedTokenizer } from "@huggingface/transformers";
import { InvestigationError } from "../../io/errors.ts";

/** How the weights are stored, by the names that transformers.js has for it. */
export const DTYPES = ["fp32", "fp16", "q8", "int8", "uint8", "q4"] as const;
export type Dtype = (typeof DTYPES)[number];

export interface LoadOptions {
  /** A folder in Hugging Face layout, or the id of a model on the hub. */
  model: string;
  /** Branch, tag or commit on the hub; `main` without it. */
  revision?: string;
  /** Of the weights; for a folder what it holds, and fp32 from the hub, without it. */
  dtype?: Dtype;
  /** Threads of the runtime; all cores without it. */
  threads?: number;
  /** Where files from the hub are kept. */
  cacheDir?: string;
  /** Where vectors of texts are kept. */
  embeddings?: string;
}

/** A model with its tokenizer, ready to run. */
export interface Loaded {
  config: ModelConfig;
  tokenizer: PreTrainedTokenizer;
  model: PreTrainedModel;
  /** As chosen or found. */
  dtype: Dtype;
  revision: string;
}

/** What is read of a model's `config.json`. */
export interface ModelConfig {
  id2label?: Record<string, string>;
  problem_type?: string;
  hidden_size?: number;
  in_plain_sight?: {
    format?: string;
    /** Which text the model was trained on; as written where it does not say. */
    text?: "normalised" | "original";
    thresholds?: Record<string, number>;
  };
}

/** What a pipeline is for: scores of labels, or vectors of texts. */
export type Task = "text-classification" | "feature-extraction";

/**
 * Loads a model from a folder without any request, or by its id from the hub or its cache. Throws
 * {@link InvestigationError} where it cannot be had, saying what would help.
 */
export async function loadPipeline(task: Task, options: LoadOptions): Promise<Loaded> {
  const { env, pipeline } = await importTransformers();
  const { model, revision = "main", cacheDir = "data/build/private/hub" } = options;
  const local = isFolder(model);
  const dtype = options.dtype ?? (local ? dtypeOfFolder(model) : "fp32");
  env.allowLocalModels = local;
  env.allowRemoteModels = !local;
  if (local) env.localModelPath = dirname(resolve(model));
  const threads = options.threads ?? availableParallelism();
  try {
    const loaded = await pipeline(task, local ? basename(resolve(model)) : model, {
      ...{ dtype, revision, device: "cpu" as const, local_files_only: local },
      cache_dir: cacheDir,
      session_options: { intraOpNumThreads: threads, interOpNumThreads: 1 },
    });
    // The library does not tell the two kinds of pipeline apart; both have these parts.
    const { tokenizer, model: network } = loaded as unknown as Loaded;
    const config = (network as unknown as { config: ModelConfig }).config;
    return { config, tokenizer, model: network, dtype, revision };
  } catch (cause) {
    throw explained(cause, model, local);
  }
}

/** Whether a model's name means a folder; anything else is an id of the hub. */
export function isFolder(model: string): boolean {
  return existsSync(join(model, "config.json")) || /^[./]|^models\//.test(model);
}

/** A folder's `config.json`; throws {@link InvestigationError} where there is none. */
export async function readConfig(folder: string): Promise<ModelConfig> {
  try {
    return JSON.parse(await readFile(join(folder, "config.json"), "utf8")) as ModelConfig;
  } catch (cause) {
    throw new InvestigationError(`${folder}: no config.json that can be read`, { cause });
  }
}

const FILES: Record<Dtype, string> = {
  ...{ fp32: "model.onnx", fp16: "model_fp16.onnx", q8: "model_quantized.onnx" },
  ...{ int8: "model_int8.onnx", uint8: "model_uint8.onnx", q4: "model_q4.onnx" },
};

/** The file of a folder that holds the weights in a precision. */
export function onnxFile(dtype: Dtype): string {
  return join("onnx", FILES[dtype]);
}

function dtypeOfFolder(folder: string): Dtype {
  const found = DTYPES.find((dtype) => existsSync(join(folder, onnxFile(dtype))));
  if (found === undefined) {
    throw new InvestigationError(
      `${folder}: no onnx/model.onnx, nor one of another precision (${Object.values(FILES).join(", ")})`,
    );
  }
  return found;
}

async function importTransformers(): Promise<typeof Transformers> {
  try {
    return await import("@huggingface/transformers");
  } catch (cause) {
    throw new InvestigationError(
      "the transformers engine needs @huggingface/transformers, which is not installed or does not run here",
      { cause },
    );
  }
}

/** What went wrong, in words that help; the library's own message stays as the cause. */
function explained(cause: unknown, model: string, local: boolean): InvestigationError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  if (local) return new InvestigationError(`${model}: cannot be run: ${reason}`, { cause });
  const offline = /fetch failed|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|network/i.test(reason);
  const what = offline
    ? "is not in the cache, and the hub cannot be reached; run once with a connection, or name a folder"
    : `cannot be loaded from the hub: ${reason}`;
  return new InvestigationError(`${model}: ${what}`, { cause });
}
