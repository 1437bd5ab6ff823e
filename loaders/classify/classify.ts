import type { Engine, EngineText } from "../labels/engine.ts";
import type { Why } from "../labels/explain.ts";
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
  /** What moved the decision, where that was asked for. */
  why?: Why;
}

export interface Classifier {
  engine: Engine;
  /** Says why, with every answer; the engine must be able to. */
  explain?: boolean;
  findPlaces: (text: string) => string[];
}

/** Answers requests in their order, as one batch. */
export async function classifyRequests(
  requests: readonly Request[],
  { engine, findPlaces, explain = false }: Classifier,
): Promise<Classified[]> {
  const scale = 10 ** (engine.decimals ?? Infinity);
  const results = await engine.classify(requests.map(({ text }) => engineText(text)));
  return results.map((result, at) => {
    const { id, text } = requests[at]!;
    const probabilities: Record<string, number> = {};
    for (const [label, value] of Object.entries(result.probabilities)) {
      probabilities[label] = scale === Infinity ? value : Math.round(value * scale) / scale;
    }
    const places = result.ad ? findPlaces(text) : [];
    const answer: Classified = { id, labels: result.labels, probabilities, places };
    if (explain && engine.explain) answer.why = engine.explain(engineText(text));
    return answer;
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
