import { cardsOf, splitNumbers } from "../site/annotated.ts";
import { html, type Markup } from "../site/html.ts";
import type { Size } from "./figure.ts";

/** A label of a drawing that holds a number which opens. */
interface Label {
  text: string;
  card: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The width of a letter as a part of its height, a little more than most. */
const LETTER = 0.58;
/** Room for a finger around a label; rows of charts are hardly further apart. */
const ROOM = 5;

/**
 * Takes what annotates the numbers of a drawing out of it, and gives a layer of buttons to lie over
 * it: the drawing stays one image, and each number on it opens its card, without a script.
 */
export function liftNumbers(svg: Element, { narrow }: Size, name: string): Markup | null {
  const labels = [...svg.querySelectorAll("text")].flatMap((text) => lift(text));
  if (labels.length === 0) return null;
  const buttons = labels.map(
    ({ text, card, x, y, width, height }) =>
      html`<foreignObject x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"><button type="button" popovertarget="${card}" aria-label="${text}" aria-describedby="${card}-title"></button></foreignObject>`,
  );
  return html`<svg class="chart-numbers ${narrow ? "narrow" : "wide"}" viewBox="${svg.getAttribute("viewBox")}" role="group" aria-label="${name}">${buttons}</svg>`;
}

/** A label with a number on it, whose text is bared; nothing for other labels. */
function lift(text: Element): Label[] {
  const [card] = cardsOf(text.textContent);
  if (card === undefined) return [];
  for (const node of [...textNodes(text)]) bareNode(node);
  const size = Number.parseFloat(inherited(text, "font-size") ?? "13");
  const width = text.textContent.length * size * LETTER + 2 * ROOM;
  const anchor = inherited(text, "text-anchor") ?? "start";
  const [x, y] = positionOf(text, size);
  const left = anchor === "end" ? width - ROOM : anchor === "middle" ? width / 2 : ROOM;
  const height = size + 2 * ROOM;
  return [{ text: text.textContent, card, x: x - left, y: y - size * 0.84 - ROOM, width, height }];
}

/** Leaves the words of a text node, with each number in an element of its own. */
function bareNode(node: Text): void {
  const { ownerDocument } = node;
  const parts = splitNumbers(node.data).map((part) => {
    if (typeof part === "string") return part;
    const number = ownerDocument.createElementNS("http://www.w3.org/2000/svg", "tspan");
    number.setAttribute("class", "opens");
    number.textContent = part.text;
    return number;
  });
  node.replaceWith(...parts);
}

function* textNodes(element: Element): Generator<Text> {
  for (const node of element.childNodes) {
    if (node.nodeType === 3) yield node as Text;
    else if (node.nodeType === 1) yield* textNodes(node as Element);
  }
}

/** An attribute, or property of the style, of an element or of the nearest one around it. */
function inherited(element: Element | null, name: string): string | null {
  for (let one = element; one; one = one.parentElement) {
    const value =
      one.getAttribute(name) ??
      new RegExp(`(?:^|;)\\s*${name}:\\s*([^;]+)`).exec(one.getAttribute("style") ?? "")?.[1];
    if (value !== undefined && value !== null) return value;
  }
  return null;
}

/** Where a text's anchor lies on the baseline, in units of the drawing; nothing turns or scales. */
function positionOf(text: Element, size: number): [x: number, y: number] {
  const units = (value: string | null) =>
    Number.parseFloat(value ?? "0") * (value?.endsWith("em") ? size : 1);
  let x = units(text.getAttribute("x"));
  let y = units(text.getAttribute("y")) + units(text.getAttribute("dy"));
  for (let one: Element | null = text; one; one = one.parentElement) {
    const moved = /translate\((-?[\d.]+)[ ,]*(-?[\d.]+)?\)/.exec(
      one.getAttribute("transform") ?? "",
    );
    x += Number(moved?.[1] ?? 0);
    y += Number(moved?.[2] ?? 0);
  }
  return [x, y];
}

const round = (value: number): number => Math.round(value * 10) / 10;
