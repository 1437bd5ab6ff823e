import { annotate, splitNumbers } from "../../../site/annotated.js";
import type { Formats } from "../../format.js";
import {
  countsSellers,
  keyOf,
  queryOf,
  sellerBounds,
  tableOf,
  titleOf,
  type PlaceFigure,
  type WriteFigure,
} from "../place-figures.js";
import type { MapStrings } from "../strings.js";
import { element, find } from "./elements.js";
import { keepNodesTogether } from "./together.js";

/** Numbers that the script writes, and that open as those of the page do. */
export interface Numbers {
  /** Writes a number into a sentence. */
  write: WriteFigure;
  /** A sentence as nodes, its numbers as buttons. */
  nodes(text: string): (Node | string)[];
}

/** The card of all numbers that the script writes; see `live-card.ts`. */
const CARD = "map-number";

/** Numbers for a figure, whose card the page brings along. */
export function createNumbers(
  figure: HTMLElement,
  range: (low: string, high: string) => string,
  strings: MapStrings,
  formats: Formats,
): Numbers {
  const written = new Map<string, PlaceFigure>();
  const parts = find<HTMLElement>(figure, "data[data-macros]").dataset;
  const bounds = {
    sure_share: Number(parts["sureShare"]),
    sensitivity: Number(parts["sensitivity"]),
    sellers: Number(parts["sellers"]),
  };

  function fill(text: string, place: PlaceFigure): void {
    const card = document.getElementById(CARD);
    if (!card) return;
    const ofSellers = countsSellers(place);
    const count = Number(text.replace(/\D/g, ""));
    const [low, high] = sellerBounds(count, bounds).map(formats.count) as [string, string];
    const macros = ofSellers ? (parts["macros"] ?? "") : "";
    find(card, ".provenance-title").textContent = titleOf(place, strings);
    find(card, ".provenance-value").textContent = text;
    show(card, "counts", ofSellers ? strings.unit : null);
    show(card, "interval", ofSellers ? range(low, high) : null);
    for (const table of card.querySelectorAll<HTMLElement>(".dataset")) {
      table.hidden = table.querySelector("a")?.hash !== `#${tableOf(place)}`;
    }
    find(card, "pre code").textContent = `${macros}${queryOf(place)}`;
  }

  return {
    write(text, place) {
      const { card } = keyOf(place);
      written.set(card, place);
      return annotate(text, card);
    },
    nodes: (text) => {
      const parts = splitNumbers(text).map((part) => {
        const place = typeof part === "string" ? undefined : written.get(part.card);
        if (typeof part === "string" || !place) return typeof part === "string" ? part : part.text;
        const button = element(
          "button",
          { type: "button", class: "number", popovertarget: CARD },
          part.text,
        );
        button.addEventListener("click", () => fill(part.text, place));
        return button;
      });
      return keepNodesTogether(parts);
    },
  };
}

/** Fills a line of the card, or leaves it out. */
function show(card: HTMLElement, name: string, text: string | null): void {
  const line = find<HTMLElement>(card, `[data-line=${name}]`);
  line.hidden = text === null;
  (line.nextElementSibling as HTMLElement).hidden = text === null;
  if (text !== null) line.nextElementSibling!.textContent = text;
}
