import { element } from "./elements.js";

const AFTER = /^[)\].,;:!?’”]+/;

/**
 * Keeps each number that opens on one line with the bracket and stops that touch it, as `keepTogether` of
 * `site/together.ts` does for what was written at build.
 */
export function keepNodesTogether(parts: readonly (Node | string)[]): (Node | string)[] {
  const kept = [...parts];
  for (const [at, part] of parts.entries()) {
    if (typeof part === "string") continue;
    const [left, right] = [kept[at - 1], kept[at + 1]];
    const opening = typeof left === "string" && left.endsWith("(") ? "(" : "";
    const closing = (typeof right === "string" && AFTER.exec(right)?.[0]) || "";
    if (opening + closing === "") continue;
    if (opening !== "") kept[at - 1] = (left as string).slice(0, -1);
    if (closing !== "") kept[at + 1] = (right as string).slice(closing.length);
    kept[at] = element("span", { class: "together" }, opening, part, closing);
  }
  return kept;
}
