import type { Chart } from "../figure.ts";
import { flow } from "./flow.ts";
import { scores } from "./scores.ts";
import { weeks } from "./weeks.ts";

/** The charts that a page can place as `{{chart:name}}`. */
export const charts: Record<string, Chart> = { flow, scores, weeks };
