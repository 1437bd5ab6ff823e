export type Point = readonly [x: number, y: number];
/** A closed line; the first point is not repeated at the end. */
export type Ring = Point[];

/**
 * Makes rings that were digitised one by one share their vertices: a vertex within `distance` of one
 * of another shape takes its place, and a vertex within `distance` of another shape's edge is put
 * into that edge. `shapes` are lists of rings; the result has the same structure.
 */
export function shareVertices(shapes: Ring[][], distance: number): Ring[][] {
  const snapped = snap(shapes, distance);
  const grid = new Grid<{ point: Point; shape: number }>(distance);
  snapped.forEach((rings, shape) => {
    for (const point of new Set(rings.flat())) grid.add(point, { point, shape });
  });
  return snapped.map((rings, shape) => rings.map((ring) => insert(ring, shape, grid, distance)));
}

/** Gives near vertices of different shapes one point object in common. */
function snap(shapes: Ring[][], distance: number): Ring[][] {
  const grid = new Grid<{ point: Point; taken: Map<number, string> }>(distance);
  return shapes.map((rings, shape) =>
    rings.map((ring) =>
      withoutRepeats(
        ring.map((point) => {
          const key = point.join();
          const near = grid
            .near(point)
            .filter(({ point: other }) => length(point, other) <= distance)
            .filter(({ taken }) => (taken.get(shape) ?? key) === key)
            .sort((a, b) => length(point, a.point) - length(point, b.point))[0];
          if (near) {
            near.taken.set(shape, key);
            return near.point;
          }
          grid.add(point, { point, taken: new Map([[shape, key]]) });
          return point;
        }),
      ),
    ),
  );
}

function insert(
  ring: Ring,
  shape: number,
  grid: Grid<{ point: Point; shape: number }>,
  distance: number,
): Ring {
  const own = new Set(ring);
  return withoutRepeats(
    ring.flatMap((start, index) => {
      const end = ring[(index + 1) % ring.length]!;
      const between = grid
        .along(start, end)
        .filter((other) => other.shape !== shape && !own.has(other.point))
        .map(({ point }) => ({ point, ...alongEdge(point, start, end) }))
        .filter(({ share, away }) => share > 0 && share < 1 && away <= distance)
        .sort((a, b) => a.share - b.share);
      return [start, ...new Set(between.map(({ point }) => point))];
    }),
  );
}

/**
 * Simplifies shapes whose common borders have common vertices (the same point objects) so that the
 * borders stay common: rings are cut into arcs where the shapes on either side change, and every arc
 * is simplified once (Douglas and Peucker, 1973) to within `tolerance`. Rings of less than
 * `minimumArea` are left out.
 */
export function simplify(shapes: Ring[][], tolerance: number, minimumArea: number): Ring[][] {
  const neighbours = new Map<Point, Set<Point>>();
  for (const ring of shapes.flat()) {
    ring.forEach((point, index) => {
      const known = neighbours.get(point) ?? new Set();
      known.add(ring[(index + 1) % ring.length]!);
      known.add(ring[(index - 1 + ring.length) % ring.length]!);
      neighbours.set(point, known);
    });
  }
  const isJunction = (point: Point): boolean => neighbours.get(point)!.size > 2;
  return shapes.map((rings) =>
    rings
      .map((ring) => arcsOf(ring, isJunction).flatMap((arc) => simplifyArc(arc, tolerance)))
      .filter((ring) => ring.length > 2 && area(ring) >= minimumArea),
  );
}

/** A ring cut at its junctions; every arc begins and ends with a kept point. */
function arcsOf(ring: Ring, isJunction: (point: Point) => boolean): Ring[] {
  const cuts = ring.flatMap((point, index) => (isJunction(point) ? [index] : []));
  // A ring shared whole, or by none, is cut where every shape that has it would cut it.
  if (cuts.length === 0) cuts.push(indexOfLeast(ring));
  if (cuts.length === 1) cuts.push(farthest(ring, cuts[0]!));
  cuts.sort((a, b) => a - b);
  return cuts.map((from, index) => {
    const to = cuts[(index + 1) % cuts.length]!;
    return to > from
      ? ring.slice(from, to + 1)
      : [...ring.slice(from), ...ring.slice(0, to), ring[to]!];
  });
}

/** The kept points of an arc but its last, the same in whichever direction the arc runs. */
function simplifyArc(arc: Ring, tolerance: number): Ring {
  const reversed = before(arc[arc.length - 1]!, arc[0]!);
  const line = reversed ? arc.toReversed() : arc;
  const kept = new Set([0, line.length - 1]);
  const stack: [number, number][] = [[0, line.length - 1]];
  for (let range = stack.pop(); range; range = stack.pop()) {
    const [from, to] = range;
    let worst = tolerance;
    let split = -1;
    for (let index = from + 1; index < to; index++) {
      const { away } = alongEdge(line[index]!, line[from]!, line[to]!);
      if (away > worst) [worst, split] = [away, index];
    }
    if (split < 0) continue;
    kept.add(split);
    stack.push([from, split], [split, to]);
  }
  const points = line.filter((_, index) => kept.has(index));
  return (reversed ? points.reverse() : points).slice(0, -1);
}

/** The area a ring encloses, in square units. */
export function area(ring: Ring): number {
  let twice = 0;
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    twice += x * nextY - nextX * y;
  });
  return Math.abs(twice) / 2;
}

function withoutRepeats(ring: Ring): Ring {
  return ring.filter((point, index) => point !== ring[(index + 1) % ring.length]);
}

function indexOfLeast(ring: Ring): number {
  return ring.reduce((least, point, index) => (before(point, ring[least]!) ? index : least), 0);
}

function farthest(ring: Ring, from: number): number {
  const origin = ring[from]!;
  return ring.reduce(
    (best, point, index) => (length(origin, point) > length(origin, ring[best]!) ? index : best),
    (from + 1) % ring.length,
  );
}

function before(a: Point, b: Point): boolean {
  return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
}

function length(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** Where on an edge a point lies (0 at its start, 1 at its end) and how far away from it. */
function alongEdge(point: Point, start: Point, end: Point): { share: number; away: number } {
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const squared = dx * dx + dy * dy;
  if (squared === 0) return { share: 0, away: length(point, start) };
  const share = ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / squared;
  const at = Math.min(1, Math.max(0, share));
  return { share, away: length(point, [start[0] + at * dx, start[1] + at * dy]) };
}

/** Square cells, so that only near points are compared. */
class Grid<Value> {
  readonly #cells = new Map<string, Value[]>();
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  add(point: Point, value: Value): void {
    const key = this.#cell(point).join();
    const cell = this.#cells.get(key);
    if (cell) cell.push(value);
    else this.#cells.set(key, [value]);
  }

  near(point: Point): Value[] {
    return this.along(point, point);
  }

  /** Everything in the cells that the box of an edge touches, and those around them. */
  along(start: Point, end: Point): Value[] {
    const [a, b] = [this.#cell(start), this.#cell(end)];
    const found: Value[] = [];
    for (let x = Math.min(a[0], b[0]) - 1; x <= Math.max(a[0], b[0]) + 1; x++) {
      for (let y = Math.min(a[1], b[1]) - 1; y <= Math.max(a[1], b[1]) + 1; y++) {
        found.push(...(this.#cells.get(`${x},${y}`) ?? []));
      }
    }
    return found;
  }

  #cell([x, y]: Point): Point {
    return [Math.floor(x / this.#size), Math.floor(y / this.#size)];
  }
}
