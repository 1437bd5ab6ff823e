import { defineInvestigation } from "./loaders/config.ts";

// The one file a newsroom edits. Every setting is documented in loaders/config.ts.
export default defineInvestigation({
  // Exports to read, for example ["data/dumps/result.json"]. Empty: a simulated dump.
  dumps: [],
  period: { from: "2021-01-01", to: "2023-12-31" },
  storyYear: 2023,
});
