import { InvestigationError } from "../../io/errors.ts";

/** What a card says of an engine in words. */
export interface Description {
  title: string;
  /** What it is and how it is made. */
  about: string;
  /** How it reads a text, and what the files hold. */
  inside: string;
  library: string;
  /** Tags beside those that all have. */
  tags: string[];
  /** A program that reads texts and prints their labels; the folder is its first argument. */
  usage: string;
}

const descriptions: Record<string, Description> = {
  tfidf: {
    title: "Drug advertisements in public Telegram groups: TF-IDF and logistic regression",
    about: `Two models in one file. One says whether a message is a drug advertisement; the other gives the ten
labels of the model that NOS published in January 2024. Made by \`npm run train\`; the same labelled
messages give the same bytes.`,
    inside: `Words and pairs of words, classes of what is named (terms of a lexicon, prices, amounts), and letter
n-grams within words, each kind with sublinear TF-IDF to unit length; and numbers that say how sure the
evidence of an offer is (asking, denying, pricing). \`model.json\` holds the names of the features, the
lexicon, intercepts, thresholds and settings; \`model.bin\`, or \`model.safetensors\` where the model was
published, the inverse document frequencies and the weights.`,
    library: "in-plain-sight",
    tags: [],
    usage: `// In a copy of the kit: node --import tsx example.ts path/to/this/folder
import { openEngine } from "./loaders/labels/engine.ts";
import { normalise } from "./loaders/texts/normalise.ts";

const texts = ["Wiet en hash, bezorging in heel Utrecht", "Iemand die wiet heeft in Utrecht?"];
const engine = await openEngine("tfidf", { model: process.argv[2] });
const answers = await engine.classify(
  texts.map((original) => ({ original, normalised: normalise(original) })),
);
for (const { labels } of answers) console.log(labels.join(", "));`,
  },
  subword: {
    title: "Drug advertisements in public Telegram groups: a network over pieces of words",
    about: `A small network that gives the ten labels of the model that NOS published in January 2024, as a
second opinion beside the kit's linear models. Made by \`npm run train -- --engine subword\`; the same
labelled messages give the same bytes.`,
    inside: `Pieces of words are looked up in a table of vectors, read by convolutions of several widths, pooled
and weighed by one hidden layer. The vocabulary is learnt from the labelled messages and the lexicon.
\`onnx/model.onnx\` is the whole graph; \`config.json\` holds the thresholds. Texts are given in lower case
and normalised, as the example does in its simplest form and the kit in full.`,
    library: "transformers.js",
    tags: ["onnx"],
    usage: `// npm install @huggingface/transformers, then: node example.mjs path/to/this/folder
import { env, pipeline } from "@huggingface/transformers";
import { basename, dirname, resolve } from "node:path";

const folder = resolve(process.argv[2]);
Object.assign(env, { allowRemoteModels: false, localModelPath: dirname(folder) });
const classify = await pipeline("text-classification", basename(folder), { dtype: "fp32" });
const texts = ["Wiet en hash, bezorging in heel Utrecht", "Iemand die wiet heeft in Utrecht?"];
const answers = await classify(texts.map((text) => text.normalize("NFKC").toLowerCase()), { top_k: null });
for (const scores of answers) {
  const likely = scores.filter(({ score }) => score >= 0.5).map(({ label }) => label);
  console.log(likely.includes("drugsad") ? likely.join(", ") : "geendrugsad"); // the others hold of ads alone
}`,
  },
};

/** Throws {@link InvestigationError} where an engine has no description. */
export function descriptionOf(engine: string): Description {
  if (!Object.hasOwn(descriptions, engine)) {
    throw new InvestigationError(`no card is written for "${engine}"`);
  }
  return descriptions[engine]!;
}
