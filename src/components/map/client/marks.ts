import type { Atlas } from "../atlas.js";
import { binHexagons, hexagonPath, shadeOf, shadeSteps } from "../hexagons.js";
import { bySellers } from "../places.js";
import type { MapState } from "../state.js";
import { townsDrawn } from "../towns.js";
import { svgElement } from "./elements.js";
import { drawProvinces } from "./land.js";

/** Something on the map that can be pointed at, focused and chosen. */
export interface Mark {
  element: SVGElement;
  /** The place that choosing it is about. */
  place: string;
  x: number;
  y: number;
  radius: number;
  sellers: number;
  /** For a hexagon: the other towns in it. */
  others: number;
  /** For a province: its sellers for every 100,000 inhabitants; null where they are not published. */
  rate?: number | null;
}

export const HEXAGON_RADIUS = 19;

/**
 * Draws the circles, hexagons or provinces of a state into the map and gives what is shown, most first.
 * Circles stay the same elements, so that the style sheet can let them grow and shrink.
 */
export function drawMarks(map: SVGSVGElement, atlas: Atlas, state: MapState): Mark[] {
  const circles = map.querySelector<SVGGElement>(".map-places")!;
  const hexagons = map.querySelector<SVGGElement>(".map-hexagons")!;
  const drawn = townsDrawn(atlas, state.filter).sort((a, b) =>
    bySellers(state.filter)(a.town, b.town),
  );
  const asCircles = state.view === "circles";
  const radii = new Map(asCircles ? drawn.map((town) => [town.name, town.radius]) : []);
  const elements = new Map<string, SVGCircleElement>();
  for (const circle of circles.querySelectorAll("circle")) {
    const name = circle.dataset["place"]!;
    const radius = (radii.get(name) ?? 0).toFixed(1);
    if (circle.getAttribute("r") !== radius) circle.setAttribute("r", radius);
    elements.set(name, circle);
  }
  hexagons.replaceChildren();
  const provinces = drawProvinces(map, atlas, state);
  if (state.view === "provinces") return provinces;
  if (asCircles) {
    return drawn.map(({ name, x, y, radius, sellers }) => ({
      element: elements.get(name)!,
      ...{ place: name, x, y, radius, sellers, others: 0 },
    }));
  }
  const steps = shadeSteps(atlas.minimumSellers, drawn[0]?.sellers ?? 0);
  const marks = binHexagons(drawn, HEXAGON_RADIUS).map(({ x, y, dots, sellers }): Mark => {
    const shade = `shade-${shadeOf(sellers, steps)}`;
    const element = svgElement("path", {
      class: shade,
      d: hexagonPath(x, y, HEXAGON_RADIUS - 0.8),
    });
    hexagons.append(element);
    return {
      element,
      ...{ place: dots[0]!.name, x, y, radius: HEXAGON_RADIUS, sellers, others: dots.length - 1 },
    };
  });
  return marks.sort((a, b) => b.sellers - a.sellers || (a.place < b.place ? -1 : 1));
}

/** The mark nearest to a point, within its own radius or `reach` of its edge; null where none is. */
export function markAt(marks: readonly Mark[], x: number, y: number, reach: number): Mark | null {
  let best: Mark | null = null;
  let lowest = Infinity;
  for (const mark of marks) {
    const distance = Math.hypot(mark.x - x, mark.y - y);
    if (distance > mark.radius + reach) continue;
    // Inside several circles the smallest is meant, which lies on top; outside all the nearest edge.
    const rank = distance <= mark.radius ? mark.radius - 1000 : distance - mark.radius;
    if (rank < lowest) [best, lowest] = [mark, rank];
  }
  return best;
}

export type Direction = "left" | "right" | "up" | "down";

/** The nearest mark in a direction: ahead by more than it is aside; null at the edge of the map. */
export function markTowards(marks: readonly Mark[], from: Mark, direction: Direction): Mark | null {
  let best: Mark | null = null;
  let nearest = Infinity;
  for (const mark of marks) {
    const [dx, dy] = [mark.x - from.x, mark.y - from.y];
    const [ahead, aside] = {
      left: [-dx, dy],
      right: [dx, dy],
      up: [-dy, dx],
      down: [dy, dx],
    }[direction] as [number, number];
    if (mark === from || ahead <= 0 || Math.abs(aside) > ahead) continue;
    const distance = ahead + 2 * Math.abs(aside);
    if (distance < nearest) [best, nearest] = [mark, distance];
  }
  return best;
}
