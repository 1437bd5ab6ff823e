import type { LabelledMessage } from "../train/data.ts";
import { findNearDuplicates } from "../train/near-duplicates.ts";

/** Lines of one author that were written in one go: an ad, its contrast, and what it led to. */
const BLOCK = 10;

/**
 * Gathers messages that depend on each other: blocks of ten neighbouring lines of an author, joined
 * where a message of one is nearly the same as a message of another by the same author. Returns the
 * number of each message's group, counting from 0 in the order of the messages.
 */
export function dependentGroups(messages: readonly LabelledMessage[]): number[] {
  const parents: number[] = [];
  const find = (i: number): number => (parents[i] === i ? i : (parents[i] = find(parents[i]!)));
  const lines = new Map<string, number>();
  const blocks = new Map<string, number>();
  messages.forEach(({ author }, i) => {
    const line = lines.get(author) ?? 0;
    lines.set(author, line + 1);
    const block = `${Math.floor(line / BLOCK)} ${author}`;
    parents.push(blocks.get(block) ?? i);
    if (!blocks.has(block)) blocks.set(block, i);
  });
  findNearDuplicates(messages.map(({ normalised }) => normalised)).forEach((near, i) => {
    for (const j of near) {
      if (messages[i]!.author !== messages[j]!.author) continue;
      const [a, b] = [find(i), find(j)];
      parents[Math.max(a, b)] = Math.min(a, b);
    }
  });
  const numbers = new Map<number, number>();
  return messages.map((_, i) => {
    const root = find(i);
    if (!numbers.has(root)) numbers.set(root, numbers.size);
    return numbers.get(root)!;
  });
}
