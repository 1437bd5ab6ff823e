/** The words in and around the charts, in English. Findings are chosen by the numbers. */
export const charts = {
  weeks: {
    title: (leader: string | null, share: number) =>
      leader === null
        ? "Ads by week"
        : share === 1
          ? `Week after week, ${leader} are offered most`
          : share >= 0.9
            ? `In nearly every week, ${leader} are offered most`
            : share > 0.5
              ? `In most weeks, ${leader} are offered most`
              : "No product leads for long",
    subtitle:
      "Ads posted each week, repeats included, by what they offer. An ad can offer several products.",
    describe: (ranges: string) =>
      `Line chart of ads a week by product; lowest and highest week of each: ${ranges}.`,
    week: "Week from",
  },
};
