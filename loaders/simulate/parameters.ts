import { InvestigationError } from "../io/errors.ts";

/** What a simulated dump must hold. */
export interface SimulationParameters {
  /** Entries in the `messages` of all exports together, service messages included. */
  messages: number;
  /** Accounts that post at least one ad. */
  sellers: number;
  /** Distinct texts, after `normalise`, among the ads. */
  uniqueAds: number;
  /** Public groups, each an export of its own. */
  groups: number;
  /** A whole number from 0; the same seed gives the same bytes. */
  seed: number;
  /** First and last day, both included, as `YYYY-MM-DD` in Dutch time. */
  period: { from: string; to: string };
}

export const DEFAULT_PERIOD = { from: "2021-01-01", to: "2023-12-31" };

/** The share of messages that are ads, where the other parameters leave the choice: about half. */
const AD_SHARE = 0.48;

/** Throws an {@link InvestigationError} (2) that names the parameter that cannot be met, and why. */
export function checkParameters(parameters: SimulationParameters): void {
  const { messages, sellers, uniqueAds, groups, seed, period } = parameters;
  for (const [name, value] of Object.entries({ messages, sellers, uniqueAds, groups, seed })) {
    if (!Number.isSafeInteger(value) || value < 0) {
      throw impossible(`${name} (${value}) is not a whole number from 0`);
    }
  }
  if (groups < 1) throw impossible("groups (0) must be at least 1");
  if (messages < groups) {
    throw impossible(`groups (${groups}) outnumber messages (${messages}): a group needs one each`);
  }
  if (uniqueAds > messages) {
    throw impossible(`uniqueAds (${uniqueAds}) outnumber messages (${messages})`);
  }
  if (sellers > messages) {
    throw impossible(`sellers (${sellers}) outnumber messages (${messages})`);
  }
  if (sellers === 0 && uniqueAds > 0) throw impossible("uniqueAds without sellers to post them");
  if (uniqueAds === 0 && sellers > 0) throw impossible("sellers without uniqueAds to post");
  for (const day of [period.from, period.to]) {
    const date = new Date(`${day}T00:00:00Z`);
    const known = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
    if (!/^\d{4}-\d\d-\d\d$/.test(day) || !known) {
      throw impossible(`period: "${day}" is not a day as YYYY-MM-DD`);
    }
  }
  if (period.from > period.to) {
    throw impossible(`period ends (${period.to}) before it begins (${period.from})`);
  }
}

/** How many of the messages are ads: about half, and enough for every seller and every unique ad. */
export function adMessages({ messages, sellers, uniqueAds }: SimulationParameters): number {
  if (uniqueAds === 0) return 0;
  return Math.max(Math.round(messages * AD_SHARE), sellers, uniqueAds);
}

function impossible(what: string): InvestigationError {
  return new InvestigationError(`simulate: ${what}`, { exitCode: 2 });
}
