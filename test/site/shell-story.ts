import type { Fact, Story } from "../../src/site/story.ts";

/** A fact with what a test does not care about filled in. */
export const fact = (value: Fact["value"], rest: Partial<Fact> = {}): Fact => ({
  ...{ value, low: null, high: null, denominator: null, unit: "messages", classifier: false },
  ...{ title: { en: "Drug ads", nl: "Drugsadvertenties" }, tables: ["weeks"] },
  sql: "SELECT sum(messages) AS value FROM weeks",
  ...rest,
});

/** A story of a few numbers. */
export const story: Story = {
  ...{ simulated: true, storyYear: 2023, queries: {}, resources: [] },
  facts: {
    ads_year: fact(71204, { low: 69800, high: 73100, denominator: 98000, classifier: true }),
    share_ads_year: fact(0.364, { unit: "share" }),
    top_place: fact("’s-Hertogenbosch & <b>omstreken</b>", { unit: "text" }),
    first_week: fact("2021-01-04", { unit: "text" }),
    nothing: fact(null),
    alone: fact(1),
  },
  settings: { story_year: 2023, minimum_sellers: 10, period_to: "2023-12-31" },
  quoted: {
    nos: {
      name: "NOS",
      published: "2024-01-25",
      citation: { en: "the source", nl: "de bron" },
      figures: {
        ads_2023: {
          value: 2500000,
          unit: "messages",
          title: { en: "Drug ads posted in 2023", nl: "Drugsadvertenties uit 2023" },
        },
      },
    },
  },
};
