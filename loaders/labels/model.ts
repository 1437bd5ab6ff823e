import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { InvestigationError } from "../io/errors.ts";
import { AD_LABELS, LABELS, type Label } from "./labels.ts";
import { HEADS, parseModel, type ModelData } from "./model-file.ts";
import { parseModelTensors } from "./model-tensors.ts";
import { createScorer } from "./score.ts";

export interface Classification {
  /** The ad model's answer: the one that decides. */
  ad: boolean;
  /** The ad model's probability. */
  adProbability: number;
  /** The ten-label model's own drugsad, for the agreement of the two. */
  labelsAd: boolean;
  /** `geendrugsad` alone, or `drugsad` with what is offered and how it is delivered; in the order of {@link LABELS}. */
  labels: Label[];
  /** Of each label; `drugsad` is the ad model's and `geendrugsad` what it leaves of 1. */
  probabilities: Record<Label, number>;
}

export interface Model {
  /** Classifies a text that went through `normalise`. */
  classify(normalisedText: string): Classification;
}

/**
 * Loads the data of a trained model from its folder: `model.json` with `model.bin`, or as published
 * with `model.safetensors`. Throws {@link InvestigationError} where a file is missing or is not what it
 * should be.
 */
export async function loadModelData(folder: string): Promise<ModelData> {
  const published = existsSync(join(folder, "model.safetensors"));
  const [json, numbers] = await Promise.all([
    readModelFile(folder, "model.json"),
    readModelFile(folder, published ? "model.safetensors" : "model.bin"),
  ]);
  const parse = published ? parseModelTensors : parseModel;
  return parse(json.toString("utf8"), numbers);
}

/** A model from its data. */
export function createModel(data: ModelData): Model {
  const score = createScorer(data);
  const { thresholds } = data;
  const firstAdLabel = HEADS.length - AD_LABELS.length;
  return {
    classify(text) {
      const scores = score(text);
      const adProbability = probability(scores[0]!);
      const ad = adProbability >= thresholds[0]!;
      const probabilities = { drugsad: adProbability, geendrugsad: 1 - adProbability } as Record<
        Label,
        number
      >;
      const carried = new Set<Label>([ad ? "drugsad" : "geendrugsad"]);
      AD_LABELS.forEach((label, i) => {
        const chance = probability(scores[firstAdLabel + i]!);
        probabilities[label] = chance;
        if (ad && chance >= thresholds[firstAdLabel + i]!) carried.add(label);
      });
      return {
        ad,
        adProbability,
        labelsAd: probability(scores[1]!) >= thresholds[1]!,
        labels: LABELS.filter((label) => carried.has(label)),
        probabilities,
      };
    },
  };
}

function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

async function readModelFile(folder: string, name: string): Promise<Buffer> {
  try {
    return await readFile(join(folder, name));
  } catch (cause) {
    throw new InvestigationError(`no ${name} in ${folder}; make it with npm run train`, { cause });
  }
}
