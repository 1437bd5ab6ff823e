import type { Engine, EngineText } from "../labels/engine.ts";
import type { Label } from "../labels/labels.ts";
import { normalise } from "../texts/normalise.ts";
import type { Request } from "./read-line.ts";

/** What comes out for a good line. */
export interface Classified {
  id: string | number;
  labels: Label[];
  /**
   * Of each label; those of products and deliveries are what the engine gives to an ad of these words,
   * whether this is one or not. With as many decimals as the engine has.
   */
  probabilities: Record<string, number>;
  /** Delivery areas; empty unless the text is an ad. */
  places: string[];
}

export interface Classifier {
  engine: Engine;
  findPlaces: (text: string) => string[];
}

/** Answers requests in their order, as one batch. */
export async function classifyRequests(
  requests: readonly Request[],
  { engine, findPlaces }: Classifier,
): Promise<Classified[]> {
  const scale = 10 ** (engine.decimals ?? Infinity);
  const results = await engine.classify(requests.map(({ text }) => engineText(text)));
  return results.map((result, at) => {
    const { id, text } = requests[at]!;
    const probabilities: Record<string, number> = {};
    for (const [label, value] of Object.entries(result.probabilities)) {
      probabilities[label] = scale === Infinity ? value : Math.round(value * scale) / scale;
    }
    return { id, labels: result.labels, probabilities, places: result.ad ? findPlaces(text) : [] };
  });
}

/** Normalised only for the engines that ask for it. */
function engineText(original: string): EngineText {
  return {
    original,
    get normalised() {
      return normalise(original);
    },
  };
}
