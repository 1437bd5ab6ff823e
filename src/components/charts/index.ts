import type { Chart } from "../figure.ts";
import { apps, promises, promisesByProduct } from "./claims.ts";
import { bulk } from "./bulk.ts";
import { calibration } from "./calibration.ts";
import { combinations } from "./combinations.ts";
import { deliveryYears } from "./delivery-years.ts";
import { delivery } from "./delivery.ts";
import { byAuthor, byLength, engines, falseAlarms, heldOut } from "./evaluation.ts";
import { flow } from "./flow.ts";
import { gaps } from "./gaps.ts";
import { groups, groupsDelivery } from "./groups.ts";
import { learning } from "./learning.ts";
import { lifespan } from "./lifespan.ts";
import { products } from "./products.ts";
import { range } from "./range.ts";
import { repetition } from "./repetition.ts";
import { scores } from "./scores.ts";
import { takenFor } from "./taken-for.ts";
import { weeks } from "./weeks.ts";

/** The charts that a page can place as `{{chart:name}}`. */
export const charts: Record<string, Chart> = {
  apps,
  bulk,
  by_author: byAuthor,
  by_length: byLength,
  calibration,
  combinations,
  delivery,
  delivery_years: deliveryYears,
  flow,
  gaps,
  groups,
  groups_delivery: groupsDelivery,
  engines,
  false_alarms: falseAlarms,
  held_out: heldOut,
  learning,
  lifespan,
  products,
  promises,
  promises_by_product: promisesByProduct,
  range,
  repetition,
  scores,
  taken_for: takenFor,
  weeks,
};
