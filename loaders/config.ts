import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { checkSettings, checkStoryYear, invalid } from "./check-settings.ts";
import { InvestigationError } from "./io/errors.ts";
import type { Label } from "./labels/labels.ts";
import type { Columns } from "./messages/table/columns.ts";

/** What a newsroom decides; written in `investigation.config.ts`. */
export interface Investigation {
  /** Exports to read: files or folders, relative to the project. Empty: the simulated dump. */
  dumps: string[];
  /**
   * Group keys that mean another group's: `title:…` of an HTML export, or the id that a group had
   * before it became a supergroup, whose message numbers are then taken below zero.
   */
  sameGroup: Record<string, string>;
  /** Columns of the tables (CSV, TSV, Parquet) among the dumps; null where there are none. */
  columns: Columns | null;
  /** The days that count, both included, as `YYYY-MM-DD` in `timeZone`. */
  period: { from: string; to: string };
  /** The year the headline numbers are about; NOS's story is about one year. */
  storyYear: number;
  /** IANA zone in which weeks begin and in which exports without UTC times are read. */
  timeZone: string;
  /** Places, and cells of the tables about places, provinces and promises, with fewer are not published. */
  minimumSellers: number;
  /** Names to publish for groups, by group key; without one a group is "Group 7". */
  groupNames: Record<string, string>;
  /** Address of the published site, for links that must be absolute; empty where unknown. */
  siteUrl: string;
  /** What classifies: `tfidf`, `transformers`, or the path of a scikit-learn `.joblib` file. */
  engine: string;
  /** The engine's model: a folder, relative to the project, or a hub id. Empty: the engine's own. */
  model: string;
  /** What `npm run evaluate` wrote about the engines. */
  evaluation: string;
  /**
   * The columns of a joblib model, in their order. Empty: what its classes are called where those are
   * labels, or else the ten of the NOS model card, which are in alphabetical order.
   */
  joblibLabels: Label[];
  /**
   * What gives the second opinion on every text, ad or not: a folder or hub id of a model that
   * transformers.js runs, `tfidf`, or a `.joblib` file. Null: no second opinion.
   */
  secondModel: string | null;
  /** DuckDB's memory limit while analysing. */
  memoryLimit: string;
  /** Parameters of the demonstration dump. */
  simulate: { messages: number; sellers: number; uniqueAds: number; groups: number; seed: number };
}

export const defaults: Investigation = {
  dumps: [],
  sameGroup: {},
  columns: null,
  period: { from: "2021-01-01", to: "2023-12-31" },
  storyYear: 2023,
  timeZone: "Europe/Amsterdam",
  minimumSellers: 10,
  groupNames: {},
  siteUrl: "",
  engine: "tfidf",
  model: "",
  evaluation: "models/evaluation.json",
  joblibLabels: [],
  secondModel: "models/subword",
  memoryLimit: "512MB",
  simulate: { messages: 200_000, sellers: 2_000, uniqueAds: 6_000, groups: 21, seed: 1 },
};

/** Fills in defaults and refuses what cannot be meant; throws {@link InvestigationError} (2). */
export function defineInvestigation(choices: Partial<Investigation>): Investigation {
  checkSettings(choices);
  const simulate = { ...defaults.simulate, ...choices.simulate };
  const investigation = { ...defaults, ...choices, simulate };
  checkStoryYear(investigation);
  return investigation;
}

/** Loads `investigation.config.ts` of a project folder; the defaults where there is none. */
export async function loadInvestigation(root = "."): Promise<Investigation> {
  const path = resolve(root, "investigation.config.ts");
  if (!existsSync(path)) return defaults;
  const module = await importConfiguration(path);
  if (!module.default) throw invalid("no default export");
  return defineInvestigation(module.default);
}

/** Runs the configuration, which a person wrote: what it throws is a mistake there and none of the kit. */
async function importConfiguration(path: string): Promise<{ default?: Partial<Investigation> }> {
  try {
    return (await import(pathToFileURL(path).href)) as { default?: Partial<Investigation> };
  } catch (cause) {
    if (cause instanceof InvestigationError) throw cause;
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new InvestigationError(`investigation.config.ts cannot be run: ${said}`, {
      ...{ exitCode: 2, cause },
    });
  }
}
