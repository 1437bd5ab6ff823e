import type { Formats } from "../../format.js";
import type { Answer } from "../answer.js";
import type { MapStrings } from "../strings.js";
import { barLine } from "./bars.js";
import { element } from "./elements.js";
import type { Numbers } from "./numbers.js";
import type { Scene } from "./view.js";

export interface AnswerEvents {
  clear(): void;
  /** The offered name was taken. */
  instead(name: string): void;
}

/** Puts an answer into its place on the page; null empties it. */
export function showAnswer(
  place: HTMLElement,
  answer: Answer | null,
  /** The place that was looked up. */
  name: string,
  /** The address of the place's own page; null where it has none. */
  address: string | null,
  { strings, formats }: Pick<Scene, "strings" | "formats">,
  numbers: Numbers,
  events: AnswerEvents,
): void {
  if (!answer) return place.replaceChildren();
  const clear = element("button", { type: "button", class: "map-clear" }, strings.controls.clear);
  clear.addEventListener("click", events.clear);
  const [first, ...others] = answer.paragraphs;
  place.replaceChildren(
    element("p", { class: "map-answer-name" }, answer.heading),
    ...(first === undefined ? [] : [element("p", {}, ...numbers.nodes(first))]),
    ...bars(answer, name, strings, formats, numbers),
    ...others.map((paragraph) => element("p", {}, ...numbers.nodes(paragraph))),
    ...instead(answer, strings, events),
    ...(address === null
      ? []
      : [element("p", {}, element("a", { href: address }, strings.answer.more(answer.heading)))]),
    clear,
  );
}

/** Sellers by product as bars with their numbers. */
function bars(
  { products, counts }: Answer,
  place: string,
  strings: MapStrings,
  formats: Formats,
  { write, nodes }: Numbers,
): HTMLElement[] {
  if (products.length === 0) return [];
  const most = Math.max(1, ...products.map(({ sellers }) => sellers ?? 0));
  return [
    element(
      "ul",
      { class: "map-bars" },
      ...products.map(({ product, sellers }) =>
        barLine(
          strings.products[product],
          sellers === null
            ? [strings.table.unpublished]
            : nodes(
                write(formats.count(sellers), {
                  ...{ measure: counts, place, filter: { product, delivery: "any" } },
                }),
              ),
          (sellers ?? 0) / most,
          product,
        ),
      ),
    ),
  ];
}

function instead({ instead: name }: Answer, { answer }: MapStrings, events: AnswerEvents): Node[] {
  if (name === null) return [];
  const button = element("button", { type: "button", class: "map-instead" }, answer.meant(name));
  button.addEventListener("click", () => events.instead(name));
  return [button];
}
