import type { PlotOptions } from "@observablehq/plot";
import type { Size } from "../figure.ts";
import type { Page } from "../../site/page.ts";

/** Colours by product; custom properties, so that dark mode and print need no second drawing. */
export const colour = (name: string) => `var(--${name})`;
export const inkOf = (name: string) => `var(--${name}-ink)`;

/** What all charts share: the page's document and language, its inks and its letter sizes. */
export function baseOptions(page: Page, size: Size): PlotOptions {
  return {
    document: page.document as unknown as Document,
    width: size.width,
    style: { color: "var(--ink-soft)", fontSize: size.narrow ? "12.5px" : "13px" },
  };
}
