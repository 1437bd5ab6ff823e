/** The words of the chart of groups and weeks, in English. */
export const gaps = {
  title: (silent: number, groups: number, longest: string) =>
    silent === 0
      ? "No group falls silent for longer than its own rhythm explains"
      : `${silent} of ${groups} ${groups === 1 ? "group" : "groups"} ${silent === 1 ? "falls" : "fall"} silent for longer than ${silent === 1 ? "its" : "their"} rhythm explains, for up to ${longest} days`,
  subtitle:
    "A row for each group, a cell for each week with messages, darker where the group was busier by its own measure. A red frame marks days on end without any message that the group’s rhythm in the eight weeks before and after makes implausible.",
  caption:
    "Nothing is said of the time before a group’s first message and after its last one: the group may not have been there, or its export was made earlier.",
  describe: (groups: number, from: string, to: string, silences: string) =>
    `Weeks with messages in ${groups} ${groups === 1 ? "group" : "groups"}, from the week of ${from} to that of ${to}. ${silences === "" ? "No group is silent against its rhythm." : `Silent against their rhythm: ${silences}.`}`,
  days: (days: string) => `${days} days`,
  silent: (days: string) => `silent for ${days} days`,
  silence: (from: string, to: string, days: string) => `${from} to ${to} (${days} days)`,
  group: "Group",
  weeks: "Weeks with messages",
  weeksWithout: "Weeks without",
  silences: "Silent against its rhythm",
};
