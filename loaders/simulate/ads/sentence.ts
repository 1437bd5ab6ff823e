import type { AdLabel } from "../../labels/labels.ts";
import type { Language } from "../grammar/delivery.ts";
import { LEFT_OVER, LINES, RECRUITING, STORIES } from "../grammar/lines.ts";
import { OFFERS } from "../grammar/offers.ts";
import type { Random } from "../random.ts";
import type { Layout } from "../world/sellers.ts";
import type { Offer } from "./catalogue.ts";
import type { Say } from "./phrases.ts";

/** What an ad says in running text, and what that leaves for its menu. */
export interface Sentence {
  text: string;
  /** Labels of a sentence that names its product itself. */
  labels: AdLabel[];
  layout: Layout;
  offers: Offer[];
}

/** Sentences that single one product out from the others need others. */
const LINES_FOR_ONE: Record<Language, string[]> = {
  nl: LINES.nl.filter((line) => !line.includes("{item}")),
  en: LINES.en.filter((line) => !line.includes("{item}")),
};

/**
 * Most ads offer products; some only a menu, some recruit beside it, some sell off medicines that
 * were left over. An ad in bulk is always an offer.
 */
export function draftSentence(
  random: Random,
  phrase: Say,
  language: Language,
  layout: Layout,
  offers: Offer[],
  bulk: boolean,
): Sentence {
  const draw = bulk ? 1 : random.next();
  if (draw < 0.045) {
    const shown = random.chance(0.5) ? "line" : "compact";
    return { text: phrase(OFFERS[language].menuOnly), labels: [], layout: shown, offers: [] };
  }
  if (draw < 0.06)
    return { text: phrase(RECRUITING[language]), labels: [], layout: "prose", offers };
  const medicine = offers.find(({ drug }) => drug.label === "medicijnen" && drug.unit === "strip");
  if (medicine && draw < 0.16 && offers.every(({ drug }) => drug.label === "medicijnen")) {
    const text = phrase(LEFT_OVER[language], medicine.name);
    return { text, labels: ["medicijnen"], layout: "line", offers: [] };
  }
  const lines = offers.length > 1 ? LINES : LINES_FOR_ONE;
  const text =
    layout === "prose"
      ? phrase(STORIES[language])
      : layout === "line"
        ? phrase(lines[language])
        : "";
  return { text, labels: [], layout, offers };
}
