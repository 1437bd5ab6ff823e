import { mkdir, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { openDatabase } from "../io/duckdb.ts";
import { writeFileAtomically } from "../io/files.ts";
import { createProgress, type ProgressOutput } from "../io/progress.ts";
import { createUniqueAds } from "./ads/unique.ts";
import { createCalendar } from "./calendar.ts";
import { sellerAccount } from "./export/accounts.ts";
import { createTextFile } from "./export/file.ts";
import { writeGroup, type World } from "./export/group.ts";
import { replaceFolder, SUMMARY_FILE } from "./folder.ts";
import {
  adMessages,
  checkParameters,
  DEFAULT_PERIOD,
  type SimulationParameters,
} from "./parameters.ts";
import { createTruthRows } from "./truth/rows.ts";
import { countTruth, writeTruth, type TruthCounts } from "./truth/truth.ts";
import { planCampaigns, shareOutAds } from "./world/campaigns.ts";
import { createGroups } from "./world/groups.ts";
import { drawLives } from "./world/lives.ts";
import { planPosts } from "./world/posts.ts";
import { createSeller } from "./world/sellers.ts";
import { createTimeline, shareOutTalk } from "./world/timelines.ts";

export interface Simulation extends Omit<SimulationParameters, "period"> {
  /** 2021 to 2023 where left out. */
  period?: SimulationParameters["period"];
  /** Folder to make; an earlier simulation there is replaced. */
  out: string;
  output: ProgressOutput;
}

/** What the simulated dump holds, counted from what was written; also `truth.json`. */
export interface SimulationSummary extends TruthCounts {
  simulated: true;
  parameters: SimulationParameters;
  years: Record<string, TruthCounts>;
}

/**
 * Makes a dump with known truth: in `out` a Telegram Desktop export for each group
 * (`ChatExport_<n>/result.json`), `truth.parquet` with a row for each message, and `truth.json`.
 * The same parameters give the same bytes. Throws an `InvestigationError` (2) where the parameters
 * cannot be met or `out` holds something else.
 */
export async function simulate(simulation: Simulation): Promise<SimulationSummary> {
  const { output, out, period = DEFAULT_PERIOD, ...counts } = simulation;
  const parameters: SimulationParameters = {
    messages: counts.messages,
    sellers: counts.sellers,
    uniqueAds: counts.uniqueAds,
    groups: counts.groups,
    seed: counts.seed,
    period,
  };
  checkParameters(parameters);
  let summary: SimulationSummary | undefined;
  await replaceFolder(resolve(out), async (folder) => {
    summary = await writeDump(parameters, folder, output);
    await writeFileAtomically(join(folder, SUMMARY_FILE), `${JSON.stringify(summary, null, 2)}\n`);
  });
  return summary!;
}

async function writeDump(
  parameters: SimulationParameters,
  folder: string,
  output: ProgressOutput,
): Promise<SimulationSummary> {
  const { messages, seed } = parameters;
  const progress = createProgress("simulate", { output, total: messages, unit: "messages" });
  const calendar = createCalendar(parameters.period);
  const groups = createGroups(seed, parameters.groups, calendar);
  const sellers = Array.from({ length: parameters.sellers }, (_, i) => createSeller(seed, i));
  const ads = createUniqueAds(
    seed,
    sellers,
    shareOutAds(seed, sellers.length, parameters.uniqueAds),
  );
  const posted = adMessages(parameters);
  const lives = drawLives(seed, sellers, groups, calendar.busy);
  const campaigns = planCampaigns(seed, lives, ads.owner, posted);
  const posts = planPosts(seed, sellers, lives, campaigns, groups, calendar);
  const talk = shareOutTalk(groups, posts, messages - posted);
  const accounts = sellers.map((seller) => sellerAccount(seed, seller));
  const world: World = {
    seed,
    calendar,
    sellers,
    accounts,
    campaigns,
    ads,
    adTexts: new Array(ads.texts.length),
  };

  const workPath = join(folder, "truth.duckdb");
  const database = await openDatabase({ path: workPath, memoryLimit: "400MB" });
  try {
    const truth = await createTruthRows(database.connection);
    let written = 0;
    for (const group of groups) {
      const timeline = createTimeline(seed, group, posts, talk[group.index]!, calendar);
      const number = String(group.index + 1).padStart(String(groups.length).length, "0");
      const exportFolder = join(folder, `ChatExport_${number}`);
      await mkdir(exportFolder);
      const file = createTextFile(join(exportFolder, "result.json"));
      try {
        writeGroup(world, group, timeline, file, truth);
      } finally {
        file.close();
      }
      written += timeline.times.length;
      progress.update(written);
    }
    truth.close();
    await writeTruth(database.connection, { groups, accounts, ads }, join(folder, "truth.parquet"));
    const { all, years } = await countTruth(database.connection);
    progress.finish();
    return { simulated: true, parameters, ...all, years };
  } finally {
    database.close();
    for (const end of ["", ".wal", ".tmp"]) {
      await rm(`${workPath}${end}`, { recursive: true, force: true });
    }
  }
}
