import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFamilyFinder, SIMILARITY } from "../../loaders/texts/families.ts";
import { sign, VALUES } from "../../loaders/texts/minhash.ts";
import { jaccard, shinglesOf } from "../../loaders/texts/shingles.ts";

const similarity = (a: string, b: string): number => jaccard(shinglesOf(a), shinglesOf(b));

function familiesOf(texts: string[]): number[] {
  const heads: string[] = [];
  const finder = createFamilyFinder(texts.length, {
    add: (text) => heads.push(text),
    get: (head) => heads[head]!,
  });
  return texts.map((text) => finder.add(text));
}

const words =
  "ijs thee koffie melk water suiker zout peper brood kaas boter appel peer druif".split(" ");
const wordList = fc.array(fc.constantFrom(...words), { minLength: 0, maxLength: 40 });
const text = wordList.map((list) => list.join(" "));

describe("jaccard(a, b)", () => {
  it("is 1 for equal texts, 0 for texts without a shared shingle, and symmetric", () => {
    expect(similarity("thee en koffie", "thee en koffie")).toBe(1);
    expect(similarity("", "")).toBe(1);
    expect(similarity("thee", "melk")).toBe(0);
    fc.assert(fc.property(text, text, (a, b) => similarity(a, b) === similarity(b, a)));
  });

  it("counts distinct runs of five characters", () => {
    // abcde bcdef against abcde bcdeg: one shared of three.
    expect(similarity("abcdef", "abcdeg")).toBeCloseTo(1 / 3, 12);
    expect(shinglesOf("aaaaaaaa")).toHaveLength(1);
  });
});

describe("jaccard(a, b, least)", () => {
  it("is exact from the bound on, and never above it where the bound is missed", () => {
    fc.assert(
      fc.property(text, text, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, least) => {
        const [one, two] = [shinglesOf(a), shinglesOf(b)];
        const exact = jaccard(one, two);
        const bounded = jaccard(one, two, least);
        expect(exact >= least ? bounded === exact : bounded < least).toBe(true);
      }),
    );
  });
});

describe("sign(text, signature)", () => {
  const signatureOf = (source: string): Uint16Array => {
    const signature = new Uint16Array(VALUES);
    sign(source, signature);
    return signature;
  };

  it("estimates the similarity of two texts within four standard errors", () => {
    const pairs = fc.tuple(wordList, wordList, wordList).map(([a, b, c]) => {
      return [[...a, ...b].join(" "), [...a, ...c].join(" ")] as const;
    });
    let sum = 0;
    let count = 0;
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        fc.pre(a.length > 40 && b.length > 40);
        const [one, two] = [signatureOf(a), signatureOf(b)];
        const equal = one.filter((value, at) => value === two[at]).length;
        sum += equal / VALUES - similarity(a, b);
        count += 1;
        expect(Math.abs(equal / VALUES - similarity(a, b))).toBeLessThan(0.25);
      }),
      { numRuns: 500, seed: 1 },
    );
    expect(Math.abs(sum / count)).toBeLessThan(0.02);
  });

  it("is false for an empty text", () => {
    expect(sign("", new Uint16Array(VALUES))).toBe(false);
  });
});

describe("createFamilyFinder(capacity, texts)", () => {
  const ad =
    "vandaag verse appels en peren op de markt, drie euro de kilo, ook thuis bezorgd in de stad";

  it("puts small changes of a text into its family", () => {
    const [head, ...rest] = familiesOf([ad, `🔥 ${ad} 🔥`, ad.replace("drie", "vier"), `${ad}!!`]);
    expect(rest).toEqual([head, head, head]);
  });

  it("gives unlike texts families of their own, numbered in order", () => {
    expect(familiesOf([ad, "wie gaat er mee naar de wedstrijd vanavond", "", "", ad])).toEqual([
      0, 1, 2, 2, 0,
    ]);
  });

  it("never joins texts through a chain: every text is like its head", () => {
    const chain = Array.from({ length: 30 }, (_, step) =>
      Array.from(
        { length: 30 },
        (_, at) => words[(at < step ? at * 7 + 3 : at) % words.length],
      ).join(" "),
    );
    fc.assert(
      fc.property(fc.oneof(fc.constant(chain), fc.array(text, { maxLength: 30 })), (texts) => {
        const families = familiesOf(texts);
        families.forEach((family, at) => {
          const head = texts[families.indexOf(family)]!;
          expect(similarity(head, texts[at]!)).toBeGreaterThanOrEqual(SIMILARITY);
        });
      }),
      { numRuns: 200 },
    );
  });

  it("finds nearly every text that shares 80 % with a head", () => {
    let near = 0;
    let found = 0;
    for (let seed = 0; seed < 300; seed++) {
      const base = Array.from(
        { length: 40 },
        (_, at) => `${words[(seed * 31 + at * 7) % 14]}${(seed * at) % 97}`,
      );
      const changed = base.map((word, at) => (at === seed % 40 ? "anders" : word));
      const [a, b] = [base.join(" "), changed.join(" ")];
      if (similarity(a, b) < 0.8) continue;
      near += 1;
      const [first, second] = familiesOf([a, b]);
      if (first === second) found += 1;
    }
    expect(near).toBeGreaterThan(200);
    expect(found / near).toBeGreaterThan(0.995);
  });
});
