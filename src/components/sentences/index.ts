import { whereSentences } from "../map/sentences.ts";
import { breakdownSentences } from "./breakdown.ts";
import { claimSentences } from "./claims.ts";
import { methodSentences } from "./method.ts";
import { storySentences } from "./story.ts";
import type { Markup } from "../../site/html.ts";
import type { Page } from "../../site/page.ts";

/** Builds a sentence from the numbers; null where they give nothing to say. */
export type Sentence = (page: Page) => Markup | null;

/** The sentences that a page can place as `{{say:name}}`. */
export const sentences: Record<string, Sentence> = {
  ...whereSentences,
  ...breakdownSentences,
  ...methodSentences,
  ...storySentences,
  ...claimSentences,
};
