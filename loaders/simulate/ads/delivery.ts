import type { Delivery } from "../../labels/labels.ts";
import { writeArea } from "../areas.ts";
import { DELIVERY, type Language } from "../grammar/delivery.ts";
import { COUNTRY } from "../grammar/regions.ts";
import type { Random } from "../random.ts";
import type { Seller } from "../world/sellers.ts";
import type { Clause } from "./draft.ts";
import type { Say } from "./phrases.ts";

const ALL_WAYS: Delivery[] = ["bezorging", "post", "pickup"];

/** What an ad says of where it sells and how that gets there: a sentence for each way, or none. */
export function draftDelivery(
  random: Random,
  seller: Seller,
  language: Language,
  phrase: Say,
  short: boolean,
): Clause[] {
  const wording = DELIVERY[language];
  const clauses: Clause[] = [];
  const ways = seller.ways.filter(() => random.chance(short ? 0.72 : 0.9));
  let area = random.chance(0.85) ? writeArea(random, seller.home, seller.area) : null;
  let atHome = false;
  for (const way of ways) {
    // The country is served by post, and by courier only where there is no post.
    const reach = way === "post" || (way === "bezorging" && !ways.includes("post"));
    if (seller.countrywide && reach && random.chance(0.8)) {
      const text = phrase(
        wording.inCountry[way as "post" | "bezorging"],
        random.pick(COUNTRY[language]),
      );
      clauses.push({ text, labels: [way], places: ["NL"] });
    } else if (way === "pickup" && seller.area.kind !== "none" && random.chance(0.7)) {
      const city = seller.home.name;
      clauses.push({ text: phrase(wording.inArea.pickup, city), labels: [way], places: [city] });
      atHome = true;
    } else if (way === "bezorging" && area) {
      const text = phrase(wording.inArea.bezorging, area.written);
      clauses.push({ text, labels: [way], places: area.places });
      area = null;
    } else {
      clauses.push({ text: phrase(wording.anywhere[way]), labels: [way], places: [] });
    }
  }
  if (area && !atHome) {
    clauses.unshift({ text: phrase(wording.area, area.written), labels: [], places: area.places });
  }
  const denied = ALL_WAYS.filter((way) => !seller.ways.includes(way));
  if (denied.length > 0 && random.chance(0.06)) {
    clauses.push({ text: phrase(wording.denied[random.pick(denied)]), labels: [], places: [] });
  }
  return clauses;
}
