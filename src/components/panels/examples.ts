import { html, type Markup } from "../../site/html.ts";
import type { Page } from "../../site/page.ts";
import { charts } from "../charts/index.ts";
import { renderChart } from "../figure.ts";
import { sentences } from "../sentences/index.ts";

type Panel = (page: Page) => Markup;

/** Parts that the page of examples places in a section of its own, or that live on another page. */
const PLACED = /^(map|map_still|place|examples_\w+)$/;

/**
 * The parts of the page of examples, which is never published: every sentence, chart and list there
 * is, each under what an editor types for it. Made from the same lists that pages choose from, so
 * that none can be missing.
 */
export function examplesOf(panels: Record<string, Panel>): Record<string, Panel> {
  return {
    examples_say: (page) =>
      html`${Object.entries(sentences).map(
        ([name, say]) =>
          html`<p>${typed(`say:${name}`)}<br />${say(page) ?? page.strings.figure.nothing}</p>`,
      )}`,
    examples_chart: (page) =>
      html`${Object.entries(charts).map(
        ([name, chart]) =>
          html`<p>${typed(`chart:${name}`)}</p>
            ${renderChart(name, chart, page)}`,
      )}`,
    examples_show: (page) =>
      html`${Object.entries(panels)
        .filter(([name]) => !PLACED.test(name))
        .map(
          ([name, panel]) =>
            html`<p>${typed(`show:${name}`)}</p>
              ${panel(page)}`,
        )}`,
  };
}

const typed = (directive: string): Markup => html`<code>{{${directive}}}</code>`;
