import type { charts as english } from "./en-charts.ts";

/** The words in and around the charts, in Dutch. Findings are chosen by the numbers. */
export const charts: typeof english = {
  weeks: {
    title: (leader, share) =>
      leader === null
        ? "Advertenties per week"
        : share === 1
          ? `Week in, week uit worden ${leader} het meest aangeboden`
          : share >= 0.9
            ? `In bijna elke week worden ${leader} het meest aangeboden`
            : share > 0.5
              ? `In de meeste weken worden ${leader} het meest aangeboden`
              : "Geen enkel product gaat lang aan kop",
    subtitle:
      "Geplaatste advertenties per week, herhalingen meegeteld, naar wat ze aanbieden. Een advertentie kan meer dan één soort aanbieden.",
    describe: (ranges) =>
      `Lijndiagram van advertenties per week en per soort; laagste en hoogste week van elk: ${ranges}.`,
    week: "Week vanaf",
  },
};
