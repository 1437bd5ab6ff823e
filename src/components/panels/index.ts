import { renderPlace } from "../map/place-panel.ts";
import { renderMap, renderStillMap } from "../map/panel.ts";
import { renderDownloads, renderViews } from "./downloads.ts";
import { renderEveryNumber } from "./every-number.ts";
import { examplesOf } from "./examples.ts";
import { renderGaps } from "./gaps.ts";
import { renderMistakes } from "./mistakes.ts";
import type { Markup } from "../../site/html.ts";
import type { Page } from "../../site/page.ts";

/** The larger parts that a page can place as `{{show:name}}`: built when the page is made. */
export const panels: Record<string, (page: Page) => Markup> = {
  map: renderMap,
  map_still: renderStillMap,
  place: renderPlace,
  downloads: renderDownloads,
  views: renderViews,
  every_number: renderEveryNumber,
  gaps: renderGaps,
  mistakes: renderMistakes,
};
Object.assign(panels, examplesOf(panels));
