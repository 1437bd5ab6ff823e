import type { Formats } from "../format.ts";
import type { Atlas } from "./atlas.ts";
import { BOUNDS, COUNTRY, LEGEND, WATERS, type Tier } from "./geometry.js";
import { placeLabels, textWidth, type Box, type PlacedLabel } from "./place-labels.js";
import { bySellers, cellOf, EVERYTHING, sellersOf, type Filter } from "./places.js";
import { provinceRate } from "./provinces.js";
import type { MapState } from "./state.ts";
import type { MapStrings } from "./strings.ts";
import { townsDrawn } from "./towns.js";

/** A text on the map. */
export interface MapText {
  text: string;
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
  kind: "place" | "value" | "water" | "legend" | "country" | "count";
}

/** Where a line of the legend goes, and the box that names of towns keep clear of. */
interface Words {
  texts: MapText[];
  box: Box;
}

/** Every text of one tier for a state: names of towns and waters, the legend, the whole country. */
export function mapWords(
  atlas: Atlas,
  { filter, view }: Pick<MapState, "filter" | "view">,
  tier: Tier,
  strings: MapStrings,
  formats: Formats,
): MapText[] {
  const country = countryWords(atlas, { filter, view }, tier, strings, formats);
  if (view === "provinces") {
    const named = provinceWords(atlas, filter, tier, strings, formats);
    return [...waterWords(tier, strings), ...country.texts, ...named];
  }
  const nothing = { texts: [], box: { left: 0, top: 0, right: 0, bottom: 0 } };
  const legend = view === "circles" ? legendWords(atlas, tier, strings, formats) : nothing;
  const waters = waterWords(tier, strings);
  const towns = townsDrawn(atlas, filter).sort((a, b) => bySellers(filter)(a.town, b.town));
  const places = placeLabels(
    view === "circles" ? towns : towns.map((town) => ({ ...town, radius: 1 })),
    {
      fontSize: tier.fontSize,
      limit: tier.names,
      bounds: BOUNDS,
      obstacles: [country.box, legend.box, ...waters.map((text) => boxOf(text, tier.fontSize))],
    },
  );
  return [...waters, ...legend.texts, ...country.texts, ...places.map(placeText)];
}

/** The number of each province under its name; the smallest drawing has room for the numbers alone. */
function provinceWords(
  { provinces }: Atlas,
  filter: Filter,
  { name: tier, fontSize }: Tier,
  strings: MapStrings,
  formats: Formats,
): MapText[] {
  return provinces.flatMap((province): MapText[] => {
    const { name, x, y } = province;
    const rate = provinceRate(province, filter);
    const value = rate === null ? strings.table.unpublished : formats.decimal(rate);
    const number = { text: value, x, anchor: "middle", kind: "value" } as const;
    if (tier === "small") return [{ ...number, y: y + fontSize * 0.35 }];
    return [
      { text: name, x, y: y - fontSize * 0.25, anchor: "middle", kind: "place" },
      { ...number, y: y + fontSize * 1.05 },
    ];
  });
}

const placeText = ({ name, x, y, anchor }: PlacedLabel): MapText => ({
  text: name,
  x,
  y,
  anchor,
  kind: "place",
});

function countryWords(
  { country, scale, minimumSellers }: Atlas,
  { filter, view }: Pick<MapState, "filter" | "view">,
  { fontSize }: Tier,
  strings: MapStrings,
  formats: Formats,
): Words {
  if (!country) return { texts: [], box: { left: 0, top: 0, right: 0, bottom: 0 } };
  const cell = cellOf(country, filter);
  const radius = scale.radius(sellersOf(country, EVERYTHING));
  const count = cell
    ? strings.sellers(formats.count(cell.sellers), cell.sellers === 1)
    : `<${formats.count(minimumSellers)}`;
  const x = BOUNDS.left + 14;
  // Its circle is drawn beside other circles alone; without it the words move out of Texel's way.
  const top = view === "circles" ? COUNTRY.y + radius + fontSize * 1.25 : BOUNDS.top + fontSize * 2;
  const texts: MapText[] = [
    { text: strings.country, x, y: top, anchor: "start", kind: "country" },
    { text: count, x, y: top + fontSize * 1.25, anchor: "start", kind: "count" },
  ];
  const right = Math.max(
    COUNTRY.x + radius,
    ...texts.map(({ text }) => x + textWidth(text, fontSize)),
  );
  return { texts, box: { left: x, top: COUNTRY.y - radius, right, bottom: top + fontSize * 1.7 } };
}

function legendWords(
  { scale, towns }: Atlas,
  { fontSize }: Tier,
  strings: MapStrings,
  formats: Formats,
): Words {
  if (towns.length === 0) return { texts: [], box: { left: 0, top: 0, right: 0, bottom: 0 } };
  const tops = legendTops(scale.legend.map(scale.radius), fontSize);
  const largest = scale.radius(scale.legend.at(-1) ?? 0);
  const x = LEGEND.x + largest + 12;
  // Large letters leave no room for the unit beside a number: it goes on a line of its own.
  const unitAbove = fontSize > 20;
  const texts: MapText[] = scale.legend.map((value, index) => ({
    text:
      index === scale.legend.length - 1 && !unitAbove
        ? strings.sellers(formats.count(value), value === 1)
        : formats.count(value),
    x,
    y: tops[index]! + fontSize * 0.35,
    anchor: "start",
    kind: "legend",
  }));
  const left = BOUNDS.left + 14;
  const unitY = Math.min(...tops) - fontSize * 0.9;
  if (unitAbove) {
    texts.push({ text: strings.unit, x: left, y: unitY, anchor: "start", kind: "legend" });
  }
  const right = Math.max(...texts.map((text) => text.x + textWidth(text.text, fontSize)));
  return { texts, box: { left, top: unitY - fontSize, right, bottom: LEGEND.y + 6 } };
}

/** The heights of the legend's labels: the tops of its circles, pushed up where letters would touch. */
export function legendTops(radii: readonly number[], fontSize: number): number[] {
  let below = Infinity;
  return radii.map((radius) => {
    below = Math.min(LEGEND.y - 2 * radius, below - fontSize * 1.1);
    return below;
  });
}

function waterWords({ name: tier }: Tier, strings: MapStrings): MapText[] {
  return WATERS.filter(({ tiers }) => tiers.some((known) => known === tier)).map(
    ({ name, x, y }) => ({ text: strings.water[name], x, y, anchor: "middle", kind: "water" }),
  );
}

function boxOf({ text, x, y }: MapText, fontSize: number): Box {
  const half = textWidth(text, fontSize) / 2;
  return { left: x - half, top: y - fontSize, right: x + half, bottom: y + fontSize * 0.3 };
}
