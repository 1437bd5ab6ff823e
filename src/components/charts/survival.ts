/** How many lives ended after a number of whole weeks, and how many were only seen so long. */
export interface Lives {
  weeks: number;
  ended: number;
  /** Not known to have ended: the observation stopped first. */
  censored: number;
}

/** The share still going a number of whole weeks after the start. */
export interface Survival {
  weeks: number;
  share: number;
}

/**
 * The survival curve of lives of which some were still going when the observation stopped: Kaplan and
 * Meier (1958), JASA 53, 457-481. `share` at `weeks` is the estimated share of lives that lasted that
 * many weeks or longer, for every week from 0 to one past the longest life; a life that is censored
 * counts as at risk in the week of its censoring. The curve stops at the last week in which at least
 * `least` lives were still at risk, since what follows rests on too few.
 */
export function survivalCurve(lives: readonly Lives[], least = 1): Survival[] {
  const byWeek = new Map(lives.map((row) => [row.weeks, row]));
  let atRisk = lives.reduce((total, { ended, censored }) => total + ended + censored, 0);
  let share = 1;
  const curve: Survival[] = [];
  for (let weeks = 0; atRisk >= least && atRisk > 0; weeks++) {
    curve.push({ weeks, share });
    const { ended = 0, censored = 0 } = byWeek.get(weeks) ?? {};
    share *= 1 - ended / atRisk;
    atRisk -= ended + censored;
  }
  return curve;
}

/** The share that lasted `weeks` weeks or longer; null where the curve does not reach so far. */
export function shareAfter(curve: readonly Survival[], weeks: number): number | null {
  return curve.find((point) => point.weeks === weeks)?.share ?? null;
}

/** The first week after which no more than half are left; null where the curve stays above. */
export function medianWeeks(curve: readonly Survival[]): number | null {
  return curve.find(({ share }) => share <= 0.5)?.weeks ?? null;
}
