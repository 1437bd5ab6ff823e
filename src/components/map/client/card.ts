import { BOUNDS } from "../geometry.js";
import { element } from "./elements.js";
import type { Mark } from "./marks.js";

/** A small card beside a mark: its name and numbers. Said to nobody: marks have names of their own. */
export interface Card {
  show(mark: Pick<Mark, "x" | "y" | "radius">, heading: string, lines: readonly string[]): void;
  hide(): void;
}

/** The card of a map; `frame` is the box that the drawing fills. */
export function createCard(frame: HTMLElement): Card {
  const card = element("div", { class: "map-card", "aria-hidden": "true", hidden: "" });
  frame.append(card);
  return {
    show({ x, y, radius }, heading, lines) {
      card.replaceChildren(
        element("strong", {}, heading),
        ...lines.map((line) => element("span", {}, line)),
      );
      const width = BOUNDS.right - BOUNDS.left;
      const height = BOUNDS.bottom - BOUNDS.top;
      const across = (x - BOUNDS.left) / width;
      const below = y < BOUNDS.top + height / 4;
      const edge = below ? y + radius : y - radius;
      card.style.left = `${across * 100}%`;
      card.style.top = `${((edge - BOUNDS.top) / height) * 100}%`;
      // The nearer to an edge of the map, the less of the card may stick out on that side.
      card.style.translate = `${-across * 100}% ${below ? "0.5rem" : "calc(-100% - 0.5rem)"}`;
      card.hidden = false;
    },
    hide() {
      card.hidden = true;
    },
  };
}
