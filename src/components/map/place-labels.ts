/** A circle on the map that may get its name. */
export interface LabelCandidate {
  name: string;
  x: number;
  y: number;
  radius: number;
}

/** A name and where its text goes; `x`, `y` is the baseline's anchor. */
export interface PlacedLabel {
  name: string;
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
  box: Box;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface LabelOptions {
  fontSize: number;
  /** At most so many names. */
  limit: number;
  /** Labels stay inside. */
  bounds: Box;
  /** Where no label may come, the legend for one. */
  obstacles?: readonly Box[];
}

/** How much of a label may cover other circles, as a share of its own area: the first names may more. */
const COVER_LIMIT = 0.45;
const COVER_LIMIT_FIRST = 1.6;
const FIRST = 12;
/** The most named are named wherever they are; others only at some distance, in letters' heights. */
const ANYWHERE = 4;
const SPACING = 2.6;
/** What a label across its own circle counts as covering, where it is wider than that. */
const ACROSS = 0.3;
const LINE = 1.06;
const BASELINE = 0.8;

/**
 * Names for the circles that deserve one most: in the order given, each at the best of nine positions
 * around its circle (or inside, where it fits), skipped where every position would touch another name
 * or hide other circles, and, but for the first few, where a name is near already: names are there to
 * find one's way by. The same input gives the same labels.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  options: LabelOptions,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const named: LabelCandidate[] = [];
  const taken = [...(options.obstacles ?? [])];
  for (const [rank, candidate] of candidates.entries()) {
    if (placed.length === options.limit) break;
    const apart = ({ x, y }: LabelCandidate) =>
      Math.hypot(x - candidate.x, y - candidate.y) > SPACING * options.fontSize;
    if (rank >= ANYWHERE && !named.every(apart)) continue;
    let best: PlacedLabel | null = null;
    let lowest = rank < FIRST ? COVER_LIMIT_FIRST : COVER_LIMIT;
    for (const { label, cost } of positionsFor(candidate, options.fontSize)) {
      if (!within(label.box, options.bounds)) continue;
      if (taken.some((box) => overlaps(box, label.box))) continue;
      const cover = cost + coverOf(label.box, candidate, candidates);
      if (cover < lowest - 1e-9) [best, lowest] = [label, cover];
    }
    if (!best) continue;
    placed.push(best);
    named.push(candidate);
    taken.push(best.box);
  }
  return placed;
}

/** Whether two boxes share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** An upper estimate of how wide a text is in the site's sans-serif at weight 600. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) {
    ems += /[ijl'’.,:;|!]/.test(character)
      ? 0.31
      : /[ frt()-]/.test(character)
        ? 0.42
        : /[mwMW@%]/.test(character)
          ? 0.95
          : /\p{Lu}|\p{N}/u.test(character)
            ? 0.7
            : /\p{Script=Latin}/u.test(character)
              ? 0.6
              : 1;
  }
  return ems * fontSize;
}

function positionsFor(
  candidate: LabelCandidate,
  fontSize: number,
): { label: PlacedLabel; cost: number }[] {
  const { name, x, y, radius } = candidate;
  const width = textWidth(name, fontSize);
  const height = fontSize * LINE;
  const gap = fontSize * 0.28;
  const slant = radius * 0.72 + gap;
  const label = (anchor: PlacedLabel["anchor"], atX: number, top: number): PlacedLabel => {
    const left = anchor === "start" ? atX : anchor === "end" ? atX - width : atX - width / 2;
    return {
      name,
      x: atX,
      y: top + BASELINE * fontSize,
      anchor,
      box: { left, top, right: left + width, bottom: top + height },
    };
  };
  const middle = y - height / 2;
  const across = { label: label("middle", x, middle), cost: width < 1.8 * radius ? 0 : ACROSS };
  const around = [
    label("start", x + radius + gap, middle),
    label("end", x - radius - gap, middle),
    label("middle", x, y - radius - gap - height),
    label("middle", x, y + radius + gap * 0.6),
    label("start", x + slant, y - slant - height / 2),
    label("start", x + slant, y + slant - height / 2),
    label("end", x - slant, y - slant - height / 2),
    label("end", x - slant, y + slant - height / 2),
  ].map((found) => ({ label: found, cost: 0 }));
  return radius > fontSize * 0.8 ? [across, ...around] : around;
}

/** The share of a box under circles; a larger circle than the label's own weighs double. */
function coverOf(box: Box, own: LabelCandidate, candidates: readonly LabelCandidate[]): number {
  const area = (box.right - box.left) * (box.bottom - box.top);
  let covered = 0;
  for (const circle of candidates) {
    if (circle === own) continue;
    const width =
      Math.min(box.right, circle.x + circle.radius) - Math.max(box.left, circle.x - circle.radius);
    const height =
      Math.min(box.bottom, circle.y + circle.radius) - Math.max(box.top, circle.y - circle.radius);
    if (width > 0 && height > 0) covered += width * height * (circle.radius > own.radius ? 2 : 1);
  }
  return covered / area;
}

function within(box: Box, bounds: Box): boolean {
  return (
    box.left >= bounds.left &&
    box.top >= bounds.top &&
    box.right <= bounds.right &&
    box.bottom <= bounds.bottom
  );
}
