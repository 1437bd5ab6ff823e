import { PRODUCTS } from "../labels.ts";
import { HEADS } from "../model-file.ts";
import type { Judged } from "./judged.ts";
import { estimate, share, type Dependence, type Measure } from "./measures.ts";
import type { Kind } from "./mix.ts";
import type { Part } from "./rows.ts";

/** Classes of length in words: from this many, up to the next. */
const LENGTHS = [1, 4, 9, 21, 61];

/** How often ad or not was right, by who wrote the message; no author was trained on when scored. */
export function byAuthor({ messages, answers }: Judged, dependence: Dependence): Part[] {
  const authors = [...new Set(messages.map(({ author }) => author))].sort();
  const measures = Object.fromEntries(
    authors.map((author) => [
      author,
      share(
        (i) => messages[i]!.labels.has("drugsad") === answers[i]![0]!,
        (i) => messages[i]!.author === author,
      ),
    ]),
  );
  return partsOf("ad_accuracy", estimate(measures, dependence));
}

/** Precision, recall and false alarms of ad or not, by the number of words. */
export function byLength({ messages, answers }: Judged, dependence: Dependence): Part[] {
  const words = messages.map(({ normalised }) => normalised.split(" ").length);
  const isAd = (i: number) => messages[i]!.labels.has("drugsad");
  const saidAd = (i: number) => answers[i]![0]!;
  return LENGTHS.flatMap((from, at) => {
    const to = (LENGTHS[at + 1] ?? Infinity) - 1;
    const within = (i: number) => words[i]! >= from && words[i]! <= to;
    const measures = {
      ad_precision: share(isAd, (i) => within(i) && saidAd(i)),
      ad_recall: share(saidAd, (i) => within(i) && isAd(i)),
      ad_false_alarms: share(saidAd, (i) => within(i) && !isAd(i)),
    };
    const item = to === Infinity ? `${from}–` : `${from}–${to}`;
    return Object.entries(estimate(measures, dependence)).map(([measure, found]) => ({
      ...{ item, measure, x: from },
      ...found,
    }));
  });
}

/**
 * Which kind of drugs is taken for which: of the ads that offer one kind alone (`item`), and of the
 * messages that are no ad (`none`), the share in which the model says a kind, or none.
 */
export function productConfusion({ messages, answers }: Judged, dependence: Dependence): Part[] {
  const offered = messages.map(({ labels }) => PRODUCTS.filter((product) => labels.has(product)));
  const said = answers.map((heads) => PRODUCTS.filter((one) => heads[HEADS.indexOf(one)]!));
  const rows = [...PRODUCTS, "none"] as const;
  return rows.flatMap((item) => {
    const among = (i: number) =>
      item === "none"
        ? messages[i]!.labels.has("geendrugsad")
        : offered[i]!.length === 1 && offered[i]![0] === item;
    const measures: Record<string, Measure> = {};
    for (const measure of rows) {
      measures[measure] = share(
        (i) => (measure === "none" ? said[i]!.length === 0 : said[i]!.includes(measure)),
        among,
      );
    }
    return Object.entries(estimate(measures, dependence)).map(([measure, found]) => ({
      ...{ item, measure, x: null },
      ...found,
    }));
  });
}

/** Of each author without a single ad, the share of messages called one. */
export function ordinaryFalseAlarms(
  { messages, answers }: Judged,
  kinds: readonly Kind[],
  dependence: Dependence,
): Part[] {
  const ordinary = messages.filter((_, i) => kinds[i] === "ordinary");
  const authors = [...new Set(ordinary.map(({ author }) => author))].sort();
  const measures = Object.fromEntries(
    authors.map((author) => [
      author,
      share(
        (i) => answers[i]![0]!,
        (i) => messages[i]!.author === author,
      ),
    ]),
  );
  return partsOf("ad_false_alarms", estimate(measures, dependence));
}

function partsOf(measure: string, found: ReturnType<typeof estimate>): Part[] {
  return Object.entries(found).map(([item, measured]) => ({ item, measure, x: null, ...measured }));
}
