import { createRandom, sample, type Random } from "../../simulate/random.ts";
import type { LabelledMessage } from "../train/data.ts";
import type { Fold } from "../train/folds.ts";

/**
 * Folds of single messages, dealt out at random: what many reports do, and what lets a model see the
 * contrast of a test message, its near-duplicate and its author's other messages.
 */
export function randomFolds(count: number, folds: number, seed: number): Fold[] {
  const all = Array.from({ length: count }, (_, i) => i);
  const order = sample(createRandom(seed, "random folds"), all, count);
  const foldOf = new Map(order.map((i, at) => [i, at % folds]));
  return Array.from({ length: Math.min(folds, count) }, (_, fold) => ({
    train: all.filter((i) => foldOf.get(i) !== fold),
    test: all.filter((i) => foldOf.get(i) === fold),
  }));
}

/**
 * The same folds with fewer authors to learn from: `authors` of those who wrote ads, and as large a
 * share of those who wrote none. Drawn anew for each fold; a smaller choice is part of a larger one.
 */
export function withFewerAuthors(
  messages: readonly LabelledMessage[],
  folds: readonly Fold[],
  authors: number,
  seed: number,
): Fold[] {
  const advertising = advertisingAuthors(messages);
  return folds.map(({ train, test }, fold) => {
    const random = createRandom(seed, "learning curve", fold);
    const present = [...new Set(train.map((i) => messages[i]!.author))].sort();
    const withAds = shuffled(
      random,
      present.filter((author) => advertising.has(author)),
    );
    const without = shuffled(
      random,
      present.filter((author) => !advertising.has(author)),
    );
    const share = Math.min(1, authors / Math.max(withAds.length, 1));
    const kept = new Set([
      ...withAds.slice(0, authors),
      ...without.slice(0, Math.ceil(share * without.length)),
    ]);
    return { train: train.filter((i) => kept.has(messages[i]!.author)), test };
  });
}

/** Authors with at least one ad; the others wrote ordinary background. */
export function advertisingAuthors(messages: readonly LabelledMessage[]): Set<string> {
  const ads = messages.filter(({ labels }) => labels.has("drugsad"));
  return new Set(ads.map(({ author }) => author));
}

/** 1, 2, 4 … authors, as long as they are fewer than all there are. */
export function curveSizes(authors: number): number[] {
  const sizes: number[] = [];
  for (let size = 1; size < authors; size *= 2) sizes.push(size);
  return sizes;
}

function shuffled<T>(random: Random, items: readonly T[]): T[] {
  return sample(random, items, items.length);
}
