/** A circle of the map with its number of sellers. */
export interface Dot {
  name: string;
  x: number;
  y: number;
  sellers: number;
}

/** All dots that fall into one hexagon. */
export interface Hexagon {
  x: number;
  y: number;
  /** Most sellers first. */
  dots: Dot[];
  /**
   * The most sellers that any place in it has: at least so many sellers name a place here. Sums would
   * count a seller twice who names two places.
   */
  sellers: number;
}

/**
 * Pointy-topped hexagons of the given radius that hold at least one dot, from top to bottom and left
 * to right. A dot belongs to the hexagon whose middle is nearest.
 */
export function binHexagons(dots: readonly Dot[], radius: number): Hexagon[] {
  const across = radius * Math.sqrt(3);
  const down = radius * 1.5;
  const hexagons = new Map<string, Hexagon>();
  for (const dot of dots) {
    const nearRow = Math.floor(dot.y / down);
    let best: [row: number, column: number] = [0, 0];
    let nearest = Infinity;
    for (const row of [nearRow, nearRow + 1]) {
      const shift = row % 2 === 0 ? 0 : 0.5;
      const column = Math.round(dot.x / across - shift);
      const distance = Math.hypot(dot.x - (column + shift) * across, dot.y - row * down);
      if (distance < nearest) [best, nearest] = [[row, column], distance];
    }
    const [row, column] = best;
    const key = `${row}/${column}`;
    let hexagon = hexagons.get(key);
    if (!hexagon) {
      const x = (column + (row % 2 === 0 ? 0 : 0.5)) * across;
      hexagons.set(key, (hexagon = { x, y: row * down, dots: [], sellers: 0 }));
    }
    hexagon.dots.push(dot);
    hexagon.sellers = Math.max(hexagon.sellers, dot.sellers);
  }
  for (const hexagon of hexagons.values()) {
    hexagon.dots.sort((a, b) => b.sellers - a.sellers || (a.name < b.name ? -1 : 1));
  }
  return [...hexagons.values()].sort((a, b) => a.y - b.y || a.x - b.x);
}

/** The outline of a pointy-topped hexagon as an SVG path. */
export function hexagonPath(x: number, y: number, radius: number): string {
  const corners = Array.from({ length: 6 }, (_, corner) => {
    const angle = (Math.PI / 3) * corner - Math.PI / 2;
    return `${(x + radius * Math.cos(angle)).toFixed(1)} ${(y + radius * Math.sin(angle)).toFixed(1)}`;
  });
  return `M${corners.join("L")}Z`;
}

/** Where the classes of the shading begin: round numbers from the smallest published cell up. */
export function shadeSteps(smallest: number, most: number): number[] {
  const steps = [smallest];
  for (const factor of [2.5, 5, 10, 20, 50, 100, 200, 500]) {
    const step = smallest * factor;
    if (step <= most && steps.length < 5) steps.push(Math.round(step));
  }
  return steps;
}

/** The class of a number of sellers: 0 for the lowest. */
export function shadeOf(sellers: number, steps: readonly number[]): number {
  return Math.max(
    0,
    steps.findLastIndex((step) => sellers >= step),
  );
}
