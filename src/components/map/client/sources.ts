import type { Writing } from "../answer.js";
import type { Atlas } from "../atlas.js";
import type { Located } from "../places.js";
import { find } from "./elements.js";
import { loadAtlas, loadNames } from "./load.js";
import { createLookup, type Lookup } from "./lookup.js";

/** What the map knows once its files have come. */
export interface Loaded {
  atlas: Atlas;
  lookup: Lookup;
}

/** The files of a map, each fetched when first asked for; one that failed can be asked for again. */
export interface Sources {
  /** The published tables. */
  numbers(): Promise<Loaded>;
  /** The table and the list of all places; without the list, the places of the table alone. */
  names(): Promise<Loaded>;
}

/** The files that the page's links name; towns lie where the page drew them. */
export function createSources(
  figure: HTMLElement,
  minimumSellers: number,
  writing: Writing,
): Sources {
  const address = (name: string) => find<HTMLAnchorElement>(figure, `[data-source=${name}]`).href;
  const numbers = once(async () => {
    const addresses = { places: address("places"), provinces: address("provinces") };
    const atlas = await loadAtlas(addresses, minimumSellers, circlePositions(figure));
    return { atlas, lookup: createLookup(atlas, [], writing) };
  });
  const listed = once(async () => {
    const [{ atlas }, names] = await Promise.all([numbers(), loadNames(address("names"))]);
    return { atlas, lookup: createLookup(atlas, names, writing) };
  });
  return { numbers, names: () => listed().catch(numbers) };
}

/** Where the page drew each town. */
function circlePositions(figure: HTMLElement): Map<string, Located> {
  return new Map(
    [...figure.querySelectorAll<SVGCircleElement>(".map-places circle")].map((circle) => {
      const name = circle.dataset["place"]!;
      return [name, { name, x: circle.cx.baseVal.value, y: circle.cy.baseVal.value }];
    }),
  );
}

function once<T>(start: () => Promise<T>): () => Promise<T> {
  let started: Promise<T> | null = null;
  return () =>
    (started ??= start().catch((error: unknown) => {
      started = null;
      throw error;
    }));
}
