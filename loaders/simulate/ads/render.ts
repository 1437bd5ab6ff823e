import { CLAIMS, type Claim } from "../../claims/claims.ts";
import type { AdLabel } from "../../labels/labels.ts";
import { isBulk, type Offer } from "./catalogue.ts";
import type { Clause, Draft } from "./draft.ts";
import { LADDER_FORMATS, writeItems, writeMenu, writeUnitPrice } from "./menu.ts";
import { ITEM, ITEMS, PRICE } from "./phrases.ts";
import { applyStyle, writeHeading } from "./style.ts";

/** An ad as it is posted, with the truth about it. */
export interface WrittenAd {
  text: string;
  /** Labels beside `drugsad`. */
  labels: Set<AdLabel>;
  /** Everyday names of delivery areas, in alphabetical order; `NL` for the country. */
  places: string[];
  /** What the ad promises and which apps it names, in the order of `CLAIMS`. */
  claims: Claim[];
}

/** Writes a draft out. The labels and places are those of the parts that are in the text. */
export function renderAd(draft: Draft): WrittenAd {
  const { offers, delivery, extras } = draft;
  const clauses: Clause[] = [...delivery, ...extras];
  const labels = new Set<AdLabel>(draft.sentenceLabels);
  for (const offer of offers) labels.add(offer.drug.label);
  for (const clause of clauses) for (const label of clause.labels) labels.add(label);
  if (showsLadders(draft) && offers.some(({ drug, amounts }) => isBulk(drug.unit, amounts))) {
    labels.add("bulk");
  }
  const places = new Set(clauses.flatMap((clause) => clause.places));
  const tagged = layOut(draft);
  return {
    text: applyStyle(tagged.replace(TAG, ""), draft.seller.style).trim(),
    labels,
    places: [...places].sort(),
    claims: CLAIMS.filter((claim) => tagged.includes(`<${claim}>`)),
  };
}

/** The claims that a sentence makes, as the grammar notes them behind it. */
const TAG = /<\w+>/g;

/** Whether every amount of the price ladders can be read in the ad. */
function showsLadders(draft: Draft): boolean {
  return draft.layout === "menu" && LADDER_FORMATS.includes(draft.menu.format);
}

function layOut(draft: Draft): string {
  switch (draft.layout) {
    case "line":
      return inLine(draft);
    case "prose":
      return inProse(draft);
    case "compact":
      return compactly(draft);
    case "menu":
      return asMenu(draft);
  }
}

function inLine(draft: Draft): string {
  const { joiner } = draft.seller.style;
  const parts = [
    draft.greeting,
    sentenceOf(draft),
    ...textsOf(draft),
    draft.contact,
    draft.closing,
  ];
  return withTail(parts.filter(Boolean).join(joiner), draft);
}

function inProse(draft: Draft): string {
  const text = [sentenceOf(draft), ...textsOf(draft)].filter(Boolean).map(asSentence).join(" ");
  const parts = [draft.greeting, text, [draft.contact, draft.closing].filter(Boolean).join(". ")];
  return withTail(parts.filter(Boolean).join(draft.seller.style.gap), draft);
}

function compactly(draft: Draft): string {
  const { emoji } = draft.seller;
  const items = draft.offers.length > 0 ? writeItems(draft.offers, draft.menu, draft.language) : "";
  const parts = [
    headingOf(draft),
    draft.greeting,
    items || draft.sentence,
    ...textsOf(draft),
    draft.contact,
    draft.closing,
  ];
  const separator = draft.menu.emoji ? ` ${emoji} ` : "\n";
  return withTail(parts.filter(Boolean).join(separator), draft);
}

function asMenu(draft: Draft): string {
  const { gap } = draft.seller.style;
  const menu = writeMenu(draft.offers, draft.menu, draft.language).join("\n").trim();
  const blocks = [
    [draft.greeting, headingOf(draft)].filter(Boolean).join("\n"),
    menu,
    draft.delivery.map(({ text }) => text).join("\n"),
    draft.extras.map(({ text }) => text).join("\n"),
    [draft.contact, draft.closing].filter(Boolean).join("\n"),
  ];
  return withTail(blocks.filter(Boolean).join(gap), draft);
}

function headingOf({ heading, seller }: Draft): string {
  return writeHeading(heading, seller.style);
}

function sentenceOf(draft: Draft): string {
  const { offers, menu, language } = draft;
  if (offers.length === 0) return draft.sentence;
  const first: Offer = offers[0]!;
  // A sentence that singles one product out names the others beside it.
  const others = draft.sentence.includes(ITEM) ? offers.slice(1) : offers;
  return draft.sentence
    .replaceAll(ITEMS, writeItems(others, menu, language))
    .replaceAll(ITEM, first.name)
    .replaceAll(PRICE, writeUnitPrice(first, menu));
}

function textsOf(draft: Draft): string[] {
  return [...draft.delivery, ...draft.extras].map(({ text }) => text);
}

function asSentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[\p{L}\p{N})](?:<\w+>)*$/u.test(capital) ? `${capital}.` : capital;
}

function withTail(text: string, draft: Draft): string {
  return draft.tail ? `${text} ${draft.tail}` : text;
}
