import type { Answer, Writing } from "./answer.ts";
import type { Atlas } from "./atlas.ts";
import { sellersIn } from "./place-figures.js";
import { EVERYTHING, PRODUCTS, sellersOf } from "./places.js";
import { provinceRate, rateProvinces, sellersInProvince, type Province } from "./provinces.js";

/** Says how many sellers name a province or a place in it, and how that compares for its inhabitants. */
export function answerForProvince(province: Province, atlas: Atlas, writing: Writing): Answer {
  const { strings, formats, write } = writing;
  const { name } = province;
  const sellers = sellersInProvince(province, EVERYTHING);
  const figure = { measure: "inProvince", place: name, filter: EVERYTHING } as const;
  return {
    heading: name,
    counts: "inProvince",
    paragraphs: [
      sellers === null
        ? strings.answer.provinceUnpublished(name)
        : strings.answer.province(write(formats.count(sellers), figure), sellers === 1, name),
      rateSentences(province, atlas, writing),
      asSuchSentence(province, atlas, writing),
      countrySentence(atlas, writing),
    ].filter((paragraph) => paragraph !== ""),
    products:
      sellers === null
        ? []
        : PRODUCTS.slice(1).map((product) => ({
            product,
            sellers: sellersInProvince(province, { product, delivery: "any" }),
          })),
    instead: null,
  };
}

function rateSentences(
  province: Province,
  { provinces }: Atlas,
  { strings: { answer }, formats, write }: Writing,
): string {
  const { name: place } = province;
  const rate = provinceRate(province, EVERYTHING);
  if (rate === null) return "";
  const figure = { measure: "provinceRate", place, filter: EVERYTHING } as const;
  const sentence = answer.provinceRate(write(formats.decimal(rate), figure));
  const rated = rateProvinces(provinces, EVERYTHING).filter((one) => one.rate !== null);
  if (rated.length < 2) return sentence;
  const above = rated.filter((one) => one.rate! > rate).length;
  const all = write(formats.count(rated.length), { measure: "ratedProvinces" });
  const more = write(formats.count(above), { measure: "aboveProvince", place });
  return `${sentence} ${above === 0 ? answer.provinceFirst(all) : answer.provinceBelow(more, all, above === 1)}`;
}

/** How many name the province itself, and not a place in it: not known where a city has the same name. */
function asSuchSentence(
  { name: place }: Province,
  { byName }: Atlas,
  { strings: { answer }, formats, write }: Writing,
): string {
  const asSuch = byName.get(place);
  const sellers = asSuch?.level === "province" ? sellersOf(asSuch, EVERYTHING) : 0;
  if (sellers === 0) return "";
  const count = write(formats.count(sellers), sellersIn({ name: place }));
  return answer.area(count, sellers === 1, place, "province");
}

function countrySentence(
  { country }: Atlas,
  { strings: { answer }, formats, write }: Writing,
): string {
  const sellers = country ? sellersOf(country, EVERYTHING) : 0;
  if (!country || sellers === 0) return "";
  return answer.provinceCountry(write(formats.count(sellers), sellersIn(country)), sellers === 1);
}
