import type { Chart } from "../figure.ts";
import { apps, promises, promisesByProduct } from "./claims.ts";
import { bulk } from "./bulk.ts";
import { combinations } from "./combinations.ts";
import { deliveryYears } from "./delivery-years.ts";
import { delivery } from "./delivery.ts";
import { flow } from "./flow.ts";
import { gaps } from "./gaps.ts";
import { groups } from "./groups.ts";
import { lifespan } from "./lifespan.ts";
import { products } from "./products.ts";
import { range } from "./range.ts";
import { repetition } from "./repetition.ts";
import { scores } from "./scores.ts";
import { weeks } from "./weeks.ts";

/** The charts that a page can place as `{{chart:name}}`. */
export const charts: Record<string, Chart> = {
  apps,
  bulk,
  combinations,
  delivery,
  delivery_years: deliveryYears,
  flow,
  gaps,
  groups,
  lifespan,
  products,
  promises,
  promises_by_product: promisesByProduct,
  range,
  repetition,
  scores,
  weeks,
};
