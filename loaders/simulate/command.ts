import { parseArgs } from "node:util";
import { loadInvestigation } from "../config.ts";
import { InvestigationError } from "../io/errors.ts";
import { DEFAULT_PERIOD } from "./parameters.ts";
import { simulate, type SimulationSummary } from "./simulate.ts";

export const help = `usage: npm run -s simulate -- --out DIR [--messages N] [--sellers N] [--unique-ads N]
                              [--groups N] [--seed S] [--from DAY] [--to DAY]

makes a dump of invented messages with known truth: Telegram Desktop exports, truth.parquet with a
row for every message, and truth.json with the counts. the same numbers give the same bytes.

  --out DIR        folder to make; an earlier simulation there is replaced
  --messages N     entries in all exports together, service messages included
  --sellers N      accounts that post at least one ad
  --unique-ads N   distinct texts among the ads
  --groups N       public groups
  --seed S         a whole number from 0
  --from, --to     first and last day, YYYY-MM-DD (${DEFAULT_PERIOD.from} and ${DEFAULT_PERIOD.to} without them)

numbers that are left out are those of investigation.config.ts.
`;

/** `npm run simulate`: writes a simulated dump and says what it holds. */
export async function simulateCommand(argv: string[]): Promise<void> {
  const options = readOptions(argv);
  if (options.out === undefined) throw wrongCall("no folder to write to; name one with --out DIR");
  const { simulate: preset } = await loadInvestigation();
  const summary = await simulate({
    out: options.out,
    messages: number(options, "messages") ?? preset.messages,
    sellers: number(options, "sellers") ?? preset.sellers,
    uniqueAds: number(options, "unique-ads") ?? preset.uniqueAds,
    groups: number(options, "groups") ?? preset.groups,
    seed: number(options, "seed") ?? preset.seed,
    period: {
      from: options.from ?? DEFAULT_PERIOD.from,
      to: options.to ?? DEFAULT_PERIOD.to,
    },
    output: process.stderr,
  });
  process.stdout.write(`${describe(summary)}\n`);
}

type Options = Record<string, string | undefined>;

function readOptions(argv: string[]): Options {
  const string = { type: "string" } as const;
  try {
    return parseArgs({
      args: argv,
      options: {
        out: string,
        messages: string,
        sellers: string,
        "unique-ads": string,
        groups: string,
        seed: string,
        from: string,
        to: string,
      },
    }).values;
  } catch (cause) {
    const [message] = (cause as Error).message.split(". ");
    throw wrongCall(message!.charAt(0).toLowerCase() + message!.slice(1), cause);
  }
}

function number(options: Options, name: string): number | undefined {
  const text = options[name];
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw wrongCall(`--${name} "${text}" is not a whole number from 0`);
  return Number(text);
}

function describe(summary: SimulationSummary): string {
  const n = (value: number): string => value.toLocaleString("en");
  return (
    `simulated: ${n(summary.messages)} messages in ${n(summary.groups)} groups, ` +
    `${n(summary.ads)} ads, ${n(summary.uniqueAds)} of them unique, ` +
    `${n(summary.sellers)} sellers, ${n(summary.bulkSellers)} of them in bulk`
  );
}

function wrongCall(what: string, cause?: unknown): InvestigationError {
  return new InvestigationError(`simulate: ${what}`, { exitCode: 2, cause });
}
