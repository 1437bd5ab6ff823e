import type { Chart } from "../figure.ts";
import { bulk } from "./bulk.ts";
import { combinations } from "./combinations.ts";
import { delivery } from "./delivery.ts";
import { flow } from "./flow.ts";
import { gaps } from "./gaps.ts";
import { lifespan } from "./lifespan.ts";
import { products } from "./products.ts";
import { range } from "./range.ts";
import { repetition } from "./repetition.ts";
import { scores } from "./scores.ts";
import { weeks } from "./weeks.ts";

/** The charts that a page can place as `{{chart:name}}`. */
export const charts: Record<string, Chart> = {
  bulk,
  combinations,
  delivery,
  flow,
  gaps,
  lifespan,
  products,
  range,
  repetition,
  scores,
  weeks,
};
