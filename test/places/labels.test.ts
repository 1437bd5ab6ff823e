import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createPlaceFinder } from "../../loaders/places/find.ts";
import { loadGazetteer } from "../../loaders/places/gazetteer.ts";

interface Labelled {
  text: string;
  labels: string[];
  places: string[];
}

const find = createPlaceFinder(loadGazetteer());
const fileOf = (author: string): URL =>
  new URL(`../../data/labels/${author}.jsonl`, import.meta.url);
/** The finder was developed on a, c, e and the first half of d; the rest was kept apart or came later. */
const developed = ["a", "c", "e"];
const keptApart = ["b", "d", "t", "u", "v", "w"];

describe.skipIf(!existsSync(fileOf("a")))("places in ads labelled by hand", () => {
  it("are found in the authors that the finder was developed on", () => {
    const { precision, recall } = score(developed.flatMap(ads));
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.98);
  });

  it.each(keptApart)("are found in the ads of author %s that were kept apart", (author) => {
    const rows = ads(author);
    const { precision, recall } = score(author === "d" ? rows.slice(rows.length / 2) : rows);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.93);
  });
});

function ads(author: string): Labelled[] {
  return readFileSync(fileOf(author), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Labelled)
    .filter(({ labels }) => labels.includes("drugsad"));
}

/** Over all pairs of an ad and a place. The codebook: "Brabant" is Noord-Brabant. */
function score(rows: Labelled[]): { precision: number; recall: number } {
  let [right, found, wanted] = [0, 0, 0];
  for (const { text, places } of rows) {
    const truth = new Set(places.map((name) => (name === "Brabant" ? "Noord-Brabant" : name)));
    const names = find(text);
    right += names.filter((name) => truth.has(name)).length;
    found += names.length;
    wanted += truth.size;
  }
  return { precision: right / found, recall: right / wanted };
}
