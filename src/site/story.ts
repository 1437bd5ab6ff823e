import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Fact, Facts } from "../../loaders/facts/compute.ts";
import type { Unit } from "../../loaders/facts/queries.ts";
import { InvestigationError } from "../../loaders/io/errors.ts";
import type { Language } from "./languages.ts";
import { readQueries, type Query } from "./queries.ts";

export type { Fact, Unit };

/** A figure that someone else published. */
export interface QuotedFigure {
  value: number | string;
  unit: Unit;
  /** The source's own reserve, printed before the number: "almost". */
  qualifier?: Record<Language, string>;
  /** What the source counted, in its own terms, with its denominator. */
  title: Record<Language, string>;
}

export interface QuotedSource {
  name: string;
  /** Where and when it was published, for the reader. */
  citation: Record<Language, string>;
  published: string;
  figures: Record<string, QuotedFigure>;
}

/** A published file as the data package lists it. */
export interface Resource {
  name: string;
  path: string;
  description: string;
  bytes: number;
  hash: string;
  rows: number;
  schema: { fields: { name: string; type: string; description: string }[] };
}

/** Everything the pages are made from. */
export interface Story {
  simulated: boolean;
  storyYear: number;
  facts: Record<string, Fact>;
  /** Plain settings of the investigation that prose may name. */
  settings: Record<string, number | string>;
  quoted: Record<string, QuotedSource>;
  queries: Record<string, Query>;
  resources: Resource[];
}

/**
 * Loads what the pipeline left in `folder` (`facts.json`, `published/`) and runs the charts' queries
 * over it. Throws {@link InvestigationError} where the pipeline has not run.
 */
export async function loadStory(folder: string): Promise<Story> {
  const factsPath = join(folder, "facts.json");
  if (!existsSync(factsPath)) {
    throw new InvestigationError(`no ${factsPath}: run "npm run dev" or "npm run build" first`, {
      exitCode: 2,
    });
  }
  const facts = await readJson<Facts>(factsPath);
  const queries = await readQueries(join(folder, "published"));
  const [settings] = queries["settings"]!.rows as [Record<string, number | string>];
  const dataPackage = await readJson<{ resources: Resource[] }>(
    join(folder, "published", "datapackage.json"),
  );
  return {
    simulated: facts.simulated,
    storyYear: facts.story_year,
    facts: facts.facts,
    settings,
    quoted: { nos: await readJson<QuotedSource>("data/quoted/nos.json") },
    queries,
    resources: dataPackage.resources,
  };
}

async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(path, "utf8")) as T;
}
