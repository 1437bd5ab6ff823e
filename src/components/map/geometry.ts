import type { Box } from "./place-labels.ts";

/** The map's own box: that of the outlines (613 by 724) with a margin for circles and names. */
export const BOUNDS: Box = {
  left: -18,
  top: -6,
  right: 635,
  bottom: 732,
};

export const VIEW = [
  BOUNDS.left,
  BOUNDS.top,
  BOUNDS.right - BOUNDS.left,
  BOUNDS.bottom - BOUNDS.top,
].join(" ");

/** The middle of the circle for the whole country, and the foot of the legend, in the North Sea. */
export const COUNTRY = { x: 76, y: 86 } as const;
export const LEGEND = { x: 14, y: 330 } as const;

/** A size of text: a small drawing needs larger letters, in user units, and fewer of them. */
export interface Tier {
  name: "small" | "medium" | "large";
  fontSize: number;
  /** Most names of towns. */
  names: number;
}

/** One is shown at a time, by the width of the drawing; see src/style/map.css. */
export const TIERS: readonly Tier[] = [
  { name: "small", fontSize: 25, names: 12 },
  { name: "medium", fontSize: 17, names: 22 },
  { name: "large", fontSize: 12.5, names: 36 },
];

/** Where the names of the waters stand. */
export const WATERS = [
  { name: "northSea", x: 88, y: 250, tiers: ["large", "medium"] },
  { name: "waddenSea", x: 312, y: 84, tiers: ["large"] },
  { name: "ijsselmeer", x: 320, y: 190, tiers: ["large", "medium"] },
] as const;

/** Where the name and the number of each province stand: where its outline leaves most room. */
export const PROVINCES: readonly { name: string; x: number; y: number }[] = [
  { name: "Drenthe", x: 513, y: 205 },
  { name: "Flevoland", x: 362, y: 283 },
  { name: "Friesland", x: 399, y: 140 },
  { name: "Gelderland", x: 437, y: 385 },
  { name: "Groningen", x: 511, y: 85 },
  { name: "Limburg", x: 405, y: 594 },
  { name: "Noord-Brabant", x: 271, y: 515 },
  { name: "Noord-Holland", x: 240, y: 215 },
  { name: "Overijssel", x: 507, y: 310 },
  { name: "Utrecht", x: 287, y: 379 },
  { name: "Zeeland", x: 80, y: 540 },
  { name: "Zuid-Holland", x: 174, y: 420 },
];
