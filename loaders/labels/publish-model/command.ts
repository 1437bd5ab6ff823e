import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { loadInvestigation } from "../../config.ts";
import { InvestigationError } from "../../io/errors.ts";
import { writeFileAtomically } from "../../io/files.ts";
import { modelCard } from "../card/card.ts";
import { readEvaluation } from "../evaluate/file.ts";
import { loadModelData } from "../model.ts";
import { serialiseModel } from "../model-file.ts";
import { modelTensors } from "../model-tensors.ts";

export const help = `usage: npm run publish-model -- --out DIR [--model models/tfidf]

writes a folder that can go to the hugging face hub as it is: weights as safetensors or onnx, and the
card with every score and its interval.

  --out DIR     the folder to write
  --model DIR   the trained model: models/tfidf (without it) or models/subword
`;

/** `npm run publish-model`: a trained model as a folder for the Hugging Face hub. */
export async function publishModelCommand(argv: string[]): Promise<void> {
  const { values } = parseArgs({
    args: argv,
    options: {
      out: { type: "string" },
      model: { type: "string", default: "models/tfidf" },
    },
  });
  const { out, model } = values;
  if (out === undefined) {
    throw new InvestigationError("publish-model: say where to, with --out DIR", { exitCode: 2 });
  }
  const { evaluation: path } = await loadInvestigation();
  const evaluation = await readEvaluation(path);
  const isLinear = existsSync(join(model, "model.json"));
  const engine = isLinear ? "tfidf" : basename(model);
  if (!evaluation.scores.some((score) => score.engine === engine)) {
    throw new InvestigationError(`publish-model: ${path} has no scores of ${engine}`);
  }
  const files = isLinear ? await linearFiles(model) : await networkFiles(model);
  files["README.md"] = modelCard(engine, evaluation);
  for (const [name, content] of Object.entries(files)) {
    await writeFileAtomically(join(out, name), content);
  }
  process.stdout.write(`${Object.keys(files).sort().join("\n")}\n`);
}

async function linearFiles(model: string): Promise<Record<string, string | Uint8Array>> {
  const data = await loadModelData(model);
  return { "model.json": serialiseModel(data).json, "model.safetensors": modelTensors(data) };
}

/** The files that transformers.js reads, as they are. */
async function networkFiles(model: string): Promise<Record<string, string | Uint8Array>> {
  const files: Record<string, Uint8Array> = {};
  const names = ["config.json", "tokenizer.json", "tokenizer_config.json"];
  const onnx = await readdir(join(model, "onnx")).catch(() => []);
  names.push(...onnx.filter((name) => name.endsWith(".onnx")).map((name) => `onnx/${name}`));
  if (onnx.length === 0)
    throw new InvestigationError(`publish-model: no trained model in ${model}`);
  for (const name of names) files[name] = await readFile(join(model, name));
  return files;
}
