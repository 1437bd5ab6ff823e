import fc from "fast-check";

/** Mutations that a property is tried with: `MUTATIONS=10000` for all, a share of them where it is slow. */
export const mutations = (ordinary: number): number => Number(process.env.MUTATIONS ?? ordinary);

/** One change of a byte: set, taken out or put in, at a place that is a share of the length. */
export type Change = [at: number, byte: number, how: "set" | "cut" | "add"];

/** A few changes of a file of `length` bytes. */
export const changesOf = (length: number, most = 4): fc.Arbitrary<Change[]> =>
  fc.array(
    fc.tuple(
      fc.nat(length - 1),
      fc.nat(255),
      fc.constantFrom("set", "cut", "add"),
    ) as fc.Arbitrary<Change>,
    { minLength: 1, maxLength: most },
  );

/** The bytes after the changes, one after another. */
export function changed(bytes: Buffer, changes: readonly Change[]): Buffer {
  let mutated = bytes;
  for (const [at, byte, how] of changes) {
    const put = how === "cut" ? [] : [byte];
    const rest = mutated.subarray(how === "add" ? at : at + 1);
    mutated = Buffer.concat([mutated.subarray(0, at), Buffer.from(put), rest]);
  }
  return mutated;
}
