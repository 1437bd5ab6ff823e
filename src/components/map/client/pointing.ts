import { BOUNDS } from "../geometry.js";
import { markAt, markTowards, type Direction, type Mark } from "./marks.js";

/** What the reader does with the marks of a map. */
export interface PointingEvents {
  /** A mark is pointed at or focused; null where none is any more. */
  point(mark: Mark | null): void;
  /** A mark is clicked, tapped or entered; null for the map beside them. */
  choose(mark: Mark | null): void;
}

export interface Pointing {
  /** Takes the marks now shown; the first is where Tab enters, unless one of them has the focus. */
  setMarks(marks: readonly Mark[], group: SVGGElement): void;
}

/** How far beside a mark counts as on it, in CSS pixels: more for a finger than for a mouse. */
const REACH = { mouse: 5, touch: 22 } as const;
const ARROWS: Record<string, Direction> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/**
 * Makes the marks of a map one tab stop with arrow keys, and lets mouse and finger find them. Focus is
 * listened to on `frame`: Chromium lets Tab stop at an SVG element that listens to it.
 */
export function createPointing(
  frame: HTMLElement,
  map: SVGSVGElement,
  events: PointingEvents,
): Pointing {
  let marks: readonly Mark[] = [];
  let current: Mark | null = null;

  const markOf = (target: EventTarget | null) =>
    marks.find((mark) => mark.element === target) ?? null;
  const enterAt = (mark: Mark | null) => {
    current?.element.setAttribute("tabindex", "-1");
    current = mark;
    current?.element.setAttribute("tabindex", "0");
  };
  const under = (event: MouseEvent, reach: number) => {
    // Circles and hexagons let the pointer through: a province alone is hit itself.
    const hit = markOf(event.target);
    if (hit) return hit;
    const box = map.getBoundingClientRect();
    const unit = (BOUNDS.right - BOUNDS.left) / box.width;
    const x = BOUNDS.left + (event.clientX - box.left) * unit;
    const y = BOUNDS.top + (event.clientY - box.top) * unit;
    return markAt(marks, x, y, reach * unit);
  };

  map.addEventListener("pointermove", (event) => {
    if (event.pointerType === "mouse") events.point(under(event, REACH.mouse));
  });
  map.addEventListener("pointerleave", (event) => {
    if (event.pointerType === "mouse") events.point(null);
  });
  map.addEventListener("click", (event) => {
    const finger = event instanceof PointerEvent && event.pointerType !== "mouse";
    const mark = under(event, finger ? REACH.touch : REACH.mouse);
    if (mark) enterAt(mark);
    events.point(mark);
    events.choose(mark);
  });
  frame.addEventListener("focusin", (event) => {
    const mark = markOf(event.target);
    if (!mark) return;
    enterAt(mark);
    events.point(mark);
  });
  frame.addEventListener("focusout", () => events.point(null));
  frame.addEventListener("keydown", (event) => {
    const from = markOf(event.target);
    if (!from || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      return events.choose(from);
    }
    if (event.key === "Escape") return events.choose(null);
    const to = destination(marks, from, event.key);
    if (to === undefined) return;
    event.preventDefault();
    (to?.element as SVGElement | undefined)?.focus();
  });

  return {
    setMarks(next, group) {
      const focused = document.activeElement;
      const label = current?.place;
      marks = next;
      current = null;
      for (const { element } of marks) {
        if (element.getAttribute("tabindex") !== "-1") element.setAttribute("tabindex", "-1");
      }
      enterAt(marks.find((mark) => mark.place === label) ?? marks[0] ?? null);
      // What had the focus may be gone; the map keeps it.
      if (focused instanceof SVGElement && !focused.isConnected) group.focus();
    },
  };
}

/** Where a key leads from a mark; null at the map's edge, undefined for a key that leads nowhere. */
function destination(marks: readonly Mark[], from: Mark, key: string): Mark | null | undefined {
  const at = marks.indexOf(from);
  switch (key) {
    case "Home":
      return marks[0]!;
    case "End":
      return marks.at(-1)!;
    case "PageDown":
      return marks[at + 1] ?? null;
    case "PageUp":
      return marks[at - 1] ?? null;
    default: {
      const direction = ARROWS[key];
      return direction === undefined ? undefined : markTowards(marks, from, direction);
    }
  }
}
