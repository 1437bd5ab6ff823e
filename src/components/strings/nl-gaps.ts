import type { gaps as english } from "./en-gaps.ts";

/** The words of the chart of groups and weeks, in Dutch. */
export const gaps: typeof english = {
  title: (silent, groups, longest) =>
    silent === 0
      ? "Geen enkele groep valt langer stil dan bij haar ritme past"
      : `${silent} van de ${groups} ${groups === 1 ? "groep" : "groepen"} ${silent === 1 ? "valt" : "vallen"} langer stil dan bij het ritme past, tot ${longest} dagen toe`,
  subtitle:
    "Een rij per groep en een vakje per week met berichten, donkerder als het in de groep drukker was dan anders. Een rood kader staat om dagen achtereen zonder enkel bericht, die bij het ritme van de groep in de acht weken ervoor en erna niet aannemelijk zijn.",
  caption:
    "Over de tijd vóór het eerste en na het laatste bericht van een groep zegt dit niets: misschien was de groep er niet, of is de export eerder gemaakt.",
  describe: (groups, from, to, silences) =>
    `Weken met berichten in ${groups} ${groups === 1 ? "groep" : "groepen"}, van de week van ${from} tot en met die van ${to}. ${silences === "" ? "Geen groep is stil tegen haar ritme in." : `Stil tegen hun ritme in: ${silences}.`}`,
  days: (days) => `${days} dagen`,
  silent: (days) => `${days} dagen stil`,
  silence: (from, to, days) => `${from} tot en met ${to} (${days} dagen)`,
  group: "Groep",
  weeks: "Weken met berichten",
  weeksWithout: "Weken zonder",
  silences: "Stil tegen het ritme in",
};
