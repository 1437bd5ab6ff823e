import { element, svgElement } from "./elements.js";

/** A line of a list: a name, a bar of a share of the width, a number. */
export function barLine(
  name: string,
  count: (Node | string)[],
  share: number,
  kind = "",
): HTMLLIElement {
  const attributes = { "aria-hidden": "true", viewBox: "0 0 100 10", preserveAspectRatio: "none" };
  const bar = svgElement("svg", { ...attributes, class: kind });
  bar.append(svgElement("rect", { width: Math.round(share * 100), height: 10 }));
  return element("li", {}, element("span", {}, name), " ", bar, element("b", {}, ...count));
}
