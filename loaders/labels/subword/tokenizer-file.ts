import { CONTINUING, SPECIAL } from "./vocabulary.ts";
import { FOREIGN, FOREIGN_PATTERN, LONGEST_WORD, WORD_PATTERN } from "./words.ts";

/** `tokenizer.json` in the format of Hugging Face's tokenizers, for texts as they were written. */
export function tokenizerFile(vocabulary: readonly string[]): object {
  const id = (token: string): number => vocabulary.indexOf(token);
  return {
    version: "1.0",
    truncation: null,
    padding: null,
    added_tokens: SPECIAL.map((content) => ({
      ...{ id: id(content), content, single_word: false, lstrip: false, rstrip: false },
      ...{ normalized: false, special: true },
    })),
    normalizer: {
      type: "Sequence",
      normalizers: [
        { type: "NFKC" },
        { type: "Lowercase" },
        { type: "Replace", pattern: { Regex: FOREIGN_PATTERN }, content: FOREIGN },
      ],
    },
    pre_tokenizer: {
      type: "Split",
      pattern: { Regex: WORD_PATTERN },
      behavior: "Removed",
      invert: true,
    },
    post_processor: {
      type: "TemplateProcessing",
      single: [special("[CLS]"), { Sequence: { id: "A", type_id: 0 } }, special("[SEP]")],
      pair: [
        special("[CLS]"),
        { Sequence: { id: "A", type_id: 0 } },
        special("[SEP]"),
        { Sequence: { id: "B", type_id: 0 } },
        special("[SEP]"),
      ],
      special_tokens: Object.fromEntries(
        ["[CLS]", "[SEP]"].map((token) => [
          token,
          { id: token, ids: [id(token)], tokens: [token] },
        ]),
      ),
    },
    decoder: { type: "WordPiece", prefix: CONTINUING, cleanup: false },
    model: {
      type: "WordPiece",
      unk_token: "[UNK]",
      continuing_subword_prefix: CONTINUING,
      max_input_chars_per_word: LONGEST_WORD,
      vocab: Object.fromEntries(vocabulary.map((piece, at) => [piece, at])),
    },
  };
}

function special(id: string): object {
  return { SpecialToken: { id, type_id: 0 } };
}
