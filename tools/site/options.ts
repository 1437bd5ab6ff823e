import { parseArgs } from "node:util";
import { loadInvestigation, type Investigation } from "../../loaders/config.ts";

/** What `npm run build` and `npm run dev` were asked for. */
export interface SiteOptions {
  investigation: Investigation;
  /** Exports to read; empty: the simulated dump. */
  dumps: string[];
  /** The named dumps were made by the simulation. */
  simulated: boolean;
  /** The pipeline's folder. */
  data: string;
  /** Where the site goes. */
  out: string;
  port: string | null;
}

export const help = `usage: npm run build [-- --dump PATH… --out DIR]
       npm run dev [-- --dump PATH… --port N]

  --dump PATH…   exports to read; those of investigation.config.ts without it, and without
                 those a simulated dump
  --simulated    the dump was made by the simulation: every page says so
  --data DIR     where the pipeline works; data/build without it
  --out DIR      where the site goes; dist without it
  --port N       where the preview listens
`;

/** Reads the command line and the configuration; null where only help was asked for. */
export async function readOptions(argv: string[]): Promise<SiteOptions | null> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      dump: { type: "string", multiple: true },
      simulated: { type: "boolean", default: false },
      data: { type: "string", default: "data/build" },
      out: { type: "string", default: "dist" },
      port: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return null;
  const investigation = await loadInvestigation();
  const given = [...(values.dump ?? []), ...positionals];
  return {
    investigation,
    dumps: given.length > 0 ? given : investigation.dumps,
    simulated: values.simulated,
    data: values.data,
    out: values.out,
    port: values.port ?? null,
  };
}
