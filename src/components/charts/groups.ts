import { group } from "d3";
import {
  DELIVERIES,
  PRODUCTS,
  type Delivery,
  type Product,
} from "../../../loaders/labels/labels.ts";
import type { Page } from "../../site/page.ts";
import type { Chart } from "../figure.ts";
import { colour, inkOf } from "./axes.ts";
import { shareOf, type Estimate } from "./bars.ts";
import { drawGrid, type GridColumn } from "./grid.ts";
import { leaderOf } from "./leader.ts";
import { chartNumber } from "./number.ts";
import { intervalOf } from "./products.ts";

interface GroupRow {
  group_id: number;
  name: string;
  label: Product | Delivery;
  messages: number;
  ads: number;
  found: number;
  low: number | null;
  high: number | null;
}

/** A group with the ads posted in it in the year, and what share of them carries each label. */
interface GroupShares {
  id: number;
  name: string;
  ads: number;
  shares: Record<GroupRow["label"], Estimate>;
}

/** What the columns of a chart by group are about. */
interface Subject<Label extends GroupRow["label"]> {
  labels: readonly Label[];
  /** What each label is called at the head of its column. */
  titleOf(label: Label, page: Page): string;
  /** What the leading labels are called in the chart's title. */
  leaderOf(label: Label, page: Page): string;
  column(label: Label): Omit<GridColumn, "title">;
  words(page: Page): GroupWords;
}

/** The words of a chart by group in a language. */
export interface GroupWords {
  title(number: number, leaders: string[], sure: boolean): string;
  subtitle(year: number): string;
  share(group: string, label: string): string;
  describe(rows: string): string;
}

/** What is offered in each group: busiest first. */
export const groups = chartByGroup<Product>({
  labels: PRODUCTS,
  titleOf: (product, { strings }) => strings.products[product],
  leaderOf: (product, { strings }) => strings.products[product],
  column: (product) => ({ ink: inkOf(product), fill: colour(product) }),
  words: ({ strings }) => strings.breakdown.groups,
});

/** How the ads of each group say that it reaches the buyer. */
export const groupsDelivery = chartByGroup<Delivery>({
  labels: DELIVERIES,
  titleOf: (way, { strings }) => strings.breakdown.groupsDelivery.ways[way],
  leaderOf: (way, { strings }) => strings.breakdown.delivery.verbs[way],
  column: () => ({ ink: "var(--ink)", fill: "var(--mark)" }),
  words: ({ strings }) => strings.breakdown.groupsDelivery,
});

function chartByGroup<Label extends GroupRow["label"]>(subject: Subject<Label>): Chart {
  const { labels, titleOf } = subject;
  return {
    queries: ["group_labels"],
    counts: "ads_year",
    title: (page) => {
      const all = groupsOf(page);
      const leads = all.map(({ shares }) =>
        leaderOf(labels.map((label) => ({ ...shares[label], name: label }))),
      );
      return subject.words(page).title(
        all.length,
        labels
          .filter((label) => leads.includes(label))
          .map((label) => subject.leaderOf(label, page)),
        leads.every((lead) => lead !== null),
      );
    },
    subtitle: (page) => subject.words(page).subtitle(page.story.storyYear),
    caption: ({ strings: { breakdown } }) => `${breakdown.groups.caption} ${breakdown.bounds}`,
    describe: (page) => {
      const parts = groupsOf(page).map(({ name, shares }) => {
        const each = labels.map(
          (label) => `${titleOf(label, page)} ${page.formats.share(shares[label].value)}`,
        );
        return `${nameIn(name, page)}: ${each.join(", ")}`;
      });
      return subject.words(page).describe(parts.join("; "));
    },
    draw: (page, size) => {
      const columns = labels.map((label) => ({
        title: titleOf(label, page),
        ...subject.column(label),
      }));
      const rows = groupsOf(page).map(({ id, name, ads, shares }) => ({
        label: shorten(nameIn(name, page), size.narrow ? 12 : 22),
        cells: labels.map((label) => {
          const estimate = shares[label];
          const title = subject.words(page).share(nameIn(name, page), titleOf(label, page));
          const number = { key: `${id}-${label}`, title, estimate, of: ads };
          const text = page.formats.share(estimate.value);
          return { ...estimate, text: chartNumber(text, "group_labels", number, page) };
        }),
      }));
      const words = { wide: 150, narrow: 78 };
      return drawGrid(columns, [{ title: "", rows }], page, size, { words, none: "–" });
    },
    table: (page) => {
      const { strings, formats } = page;
      return {
        columns: [
          { title: strings.breakdown.groups.group },
          { title: strings.breakdown.groups.ads, numeric: true },
          ...labels.flatMap((label) => [
            { title: titleOf(label, page), numeric: true },
            { title: strings.number.interval, numeric: true },
          ]),
        ],
        rows: groupsOf(page).map(({ name, ads, shares }) => [
          nameIn(name, page),
          formats.count(ads),
          ...labels.flatMap((label) => [
            formats.share(shares[label].value),
            intervalOf(shares[label], page),
          ]),
        ]),
      };
    },
  };
}

function groupsOf(page: Page): GroupShares[] {
  const rows = page.story.queries["group_labels"]!.rows as unknown as GroupRow[];
  const byGroup = group(rows, ({ group_id }) => group_id);
  return [...byGroup.values()].map((labels) => ({
    id: labels[0]!.group_id,
    name: labels[0]!.name,
    ads: labels[0]!.ads,
    shares: Object.fromEntries(
      labels.map((row) => [row.label, shareOf(row, row.ads)]),
    ) as GroupShares["shares"],
  }));
}

/** "Group 7", where the newsroom chose no name, in the page's language. */
const nameIn = (name: string, { strings }: Page): string =>
  name.replace(/^Group (\d+)$/, (_, number: string) => strings.breakdown.groups.numbered(number));

const shorten = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
