import { nearestName } from "../../site/nearest.js";
import { fold } from "./fold.js";

/** A name that can be looked up, and what it stands for. */
export interface SearchName {
  /** As written in the list. */
  written: string;
  /** The everyday name that the tables use. */
  place: string;
  /** What the reader is told beside it: the place that another spelling stands for; null for none. */
  label: string | null;
}

interface Entry extends SearchName {
  folded: string;
}

/** Finds places by what a reader types. */
export interface PlaceSearch {
  /** Up to `limit` names that fit, best first: the whole name, its beginning, the beginning of a word. */
  suggest(typed: string, limit: number): SearchName[];
  /** The place with exactly this name; null where there is none. */
  exact(typed: string): string | null;
  /** The place whose name is most like what was typed; null where none is near. */
  near(typed: string): string | null;
}

/** A search over `names`; earlier names come first among those that fit equally well. */
export function createSearch(names: Iterable<SearchName>): PlaceSearch {
  const entries: Entry[] = [];
  const exact = new Map<string, string>();
  for (const name of names) {
    const folded = fold(name.written);
    entries.push({ ...name, folded });
    if (!exact.has(folded)) exact.set(folded, name.place);
  }
  return {
    suggest(typed, limit) {
      const wanted = fold(typed);
      if (wanted === "") return [];
      const classes: Entry[][] = [[], [], []];
      for (const entry of entries) {
        if (entry.folded === wanted) classes[0]!.push(entry);
        else if (entry.folded.startsWith(wanted)) classes[1]!.push(entry);
        else if (entry.folded.includes(` ${wanted}`)) classes[2]!.push(entry);
      }
      const found = new Map<string, SearchName>();
      for (const { written, place, label } of classes.flat()) {
        if (found.size === limit) break;
        if (!found.has(place)) found.set(place, { written, place, label });
      }
      return [...found.values()];
    },
    exact: (typed) => exact.get(fold(typed)) ?? null,
    near(typed) {
      const wanted = fold(typed);
      if (wanted.length < 3) return null;
      const name = nearestName(wanted, exact.keys());
      return name === null ? null : exact.get(name)!;
    },
  };
}
