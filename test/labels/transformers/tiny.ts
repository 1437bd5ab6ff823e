import { join } from "node:path";
import { writeFileAtomically } from "../../../loaders/io/files.ts";
import { createGraph } from "../../../loaders/labels/onnx/graph.ts";
import { tokenizerFile } from "../../../loaders/labels/subword/tokenizer-file.ts";
import { createTokenizer, type Tokenizer } from "../../../loaders/labels/subword/tokenizer.ts";
import { learnVocabulary } from "../../../loaders/labels/subword/vocabulary.ts";
import { createRandom } from "../../../loaders/simulate/random.ts";
import { messages } from "../subword/messages.ts";

export const SIZE = 16;

const vocabulary = learnVocabulary(
  messages.map(({ normalised }) => normalised),
  [],
  { joined: 120, minimumPairs: 2, minimumCharacters: 1 },
);
export const tokenizer: Tokenizer = createTokenizer(vocabulary);

const random = createRandom(5, "tiny encoder");
/** A vector for each piece: all that the encoder knows. */
export const table = Float32Array.from({ length: vocabulary.length * SIZE }, () => random.normal());

/** Writes an encoder in Hugging Face layout: each piece has its vector, whatever stands beside it. */
export async function writeEncoder(folder: string, numbers: Float32Array = table): Promise<void> {
  const graph = createGraph();
  const weights = graph.constant("table", { dims: [vocabulary.length, SIZE], data: numbers });
  graph.add("Gather", "last_hidden_state", [weights, "input_ids"]);
  const dims = ["batch", "pieces"];
  const onnx = graph.build({
    name: "tiny",
    inputs: [
      { name: "input_ids", element: "int64", dims },
      { name: "attention_mask", element: "int64", dims },
    ],
    outputs: [{ name: "last_hidden_state", element: "float", dims: [...dims, SIZE] }],
  });
  const files: Record<string, string | Uint8Array> = {
    "config.json": JSON.stringify({ model_type: "bert", hidden_size: SIZE }),
    "tokenizer.json": JSON.stringify(tokenizerFile(vocabulary)),
    "tokenizer_config.json": JSON.stringify({ model_max_length: 64, pad_token: "[PAD]" }),
    "onnx/model.onnx": onnx,
  };
  for (const [path, contents] of Object.entries(files)) {
    await writeFileAtomically(join(folder, path), contents);
  }
}
