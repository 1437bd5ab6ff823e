import { InvestigationError } from "../../io/errors.ts";
import { LABELS, type Label } from "../labels.ts";
import type { Classification } from "../model.ts";
import type { Output, SklearnModel } from "./model/read.ts";

/** Where a label's answer is found: a class of one of the model's answers. */
interface Column {
  label: Label;
  output: number;
  class: number;
}

/**
 * Makes a model's answers into labels. `labels` names its columns in their order; without it they are
 * those of the NOS model card, or what the classes themselves are called.
 *
 * A model may contradict itself or the codebook; its probabilities stay as it gave them, and the labels
 * follow the codebook: a text is an ad where `drugsad` is likelier than `geendrugsad` (of the one that
 * the model has, where it predicts it), and only an ad carries other labels. `labelsAd` is what the
 * model itself said of `drugsad`. A label that the model does not know has the probability 0.
 */
export function createLabeller(
  { outputs, score }: SklearnModel,
  labels: readonly Label[] = [],
): (text: string) => Classification {
  const columns = columnsOf(outputs, labels);
  const ad = columns.findIndex(({ label }) => label === "drugsad");
  const none = columns.findIndex(({ label }) => label === "geendrugsad");
  const chances = new Float64Array(columns.length);
  const said = new Uint8Array(columns.length);
  const classes = new Float64Array(Math.max(...outputs.map((output) => output.classes.length)));

  return (text) => {
    const decisions = score(text);
    outputs.forEach((output, number) => {
      const predicted = output.answer(decisions, classes);
      for (let i = 0; i < columns.length; i += 1) {
        const column = columns[i]!;
        if (column.output !== number) continue;
        chances[i] = classes[column.class]!;
        said[i] = Number(predicted === column.class);
      }
    });
    const probabilities = Object.fromEntries(LABELS.map((label) => [label, 0])) as Record<
      Label,
      number
    >;
    columns.forEach(({ label }, i) => (probabilities[label] = chances[i]!));
    let isAd: boolean;
    if (ad < 0) isAd = said[none] === 0;
    else if (none < 0) isAd = said[ad] === 1;
    else isAd = chances[ad]! > chances[none]!;
    const carried = new Set<Label>([isAd ? "drugsad" : "geendrugsad"]);
    columns.forEach(({ label }, i) => {
      if (isAd && said[i] === 1 && label !== "geendrugsad") carried.add(label);
    });
    return {
      ad: isAd,
      adProbability: ad < 0 ? 1 - chances[none]! : chances[ad]!,
      labelsAd: ad < 0 ? isAd : said[ad] === 1,
      labels: LABELS.filter((label) => carried.has(label)),
      probabilities,
    };
  };
}

function columnsOf(outputs: readonly Output[], chosen: readonly Label[]): Column[] {
  const found = chosen.length > 0 ? null : columnsByName(outputs);
  const columns = found ?? columnsInOrder(outputs, chosen.length > 0 ? chosen : LABELS);
  if (!columns.some(({ label }) => label === "drugsad" || label === "geendrugsad")) {
    throw refused("has no column for drugsad or geendrugsad; name them in joblibLabels");
  }
  return columns;
}

/** One answer whose classes are called as the labels are. */
function columnsByName([output, ...others]: readonly Output[]): Column[] | null {
  if (!output || others.length > 0) return null;
  const labels = output.classes as readonly Label[];
  if (!labels.every((label) => LABELS.includes(label))) return null;
  return labels.map((label, number) => ({ label, output: 0, class: number }));
}

function columnsInOrder(outputs: readonly Output[], labels: readonly Label[]): Column[] {
  const [first] = outputs;
  if (outputs.length === 1 && first && first.classes.length === labels.length) {
    return labels.map((label, number) => ({ label, output: 0, class: number }));
  }
  if (outputs.length !== labels.length) {
    throw refused(
      `has ${outputs.length} ${outputs.length === 1 ? "answer" : "answers"} for the ` +
        `${labels.length} labels ${labels.join(", ")}; name its own in joblibLabels`,
    );
  }
  return labels.map((label, number) => {
    const { classes } = outputs[number]!;
    if (classes.length !== 2 || (outputs.length > 1 && (classes[0] !== 0 || classes[1] !== 1))) {
      throw refused(`has more than yes and no for ${label}`);
    }
    return { label, output: number, class: 1 };
  });
}

function refused(why: string): InvestigationError {
  return new InvestigationError(`joblib model ${why}`);
}
