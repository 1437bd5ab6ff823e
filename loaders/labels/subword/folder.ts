import { LABELS } from "../labels.ts";
import type { SubwordModel } from "./fit.ts";
import type { OUTPUTS } from "./network.ts";
import { networksToOnnx } from "./network-onnx.ts";
import { tokenizerFile } from "./tokenizer-file.ts";
import { PAD, SPECIAL } from "./vocabulary.ts";

/** Pieces that are read of a text; the engine cuts longer ones into windows before. */
export const LONGEST_TEXT = 512;

/** The probability from which each output says yes. */
export type Thresholds = Record<(typeof OUTPUTS)[number], number>;

/** The files of a model folder in Hugging Face layout, by path. The same model gives the same bytes. */
export function modelFolder(
  { vocabulary, members }: SubwordModel,
  thresholds: Thresholds,
): Record<string, string | Uint8Array> {
  const [{ shape }] = members as [SubwordModel["members"][number]];
  const config = {
    // The architecture is the project's own; "bert" tells libraries which inputs the model takes.
    model_type: "bert",
    architectures: ["BertForSequenceClassification"],
    problem_type: "multi_label_classification",
    id2label: Object.fromEntries(LABELS.map((label, id) => [id, label])),
    label2id: Object.fromEntries(LABELS.map((label, id) => [label, id])),
    vocab_size: vocabulary.length,
    hidden_size: shape.dimensions,
    max_position_embeddings: LONGEST_TEXT,
    pad_token_id: PAD,
    in_plain_sight: {
      format: "in-plain-sight-subword",
      version: 1,
      text: "normalised",
      thresholds,
      members: members.length,
      ...shape,
    },
  };
  const tokenizer = {
    tokenizer_class: "PreTrainedTokenizerFast",
    model_max_length: LONGEST_TEXT,
    model_input_names: ["input_ids", "attention_mask"],
    ...{ pad_token: SPECIAL[0], unk_token: SPECIAL[1] },
    ...{ cls_token: SPECIAL[2], sep_token: SPECIAL[3] },
    clean_up_tokenization_spaces: false,
  };
  return {
    "config.json": json(config),
    "tokenizer.json": json(tokenizerFile(vocabulary)),
    "tokenizer_config.json": json(tokenizer),
    "onnx/model.onnx": networksToOnnx(members),
  };
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
