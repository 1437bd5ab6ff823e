import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { ANY, APPS, CLAIMS, kindOf, PROMISES, type Claim, type ClaimKind } from "./claims.ts";

/** Claims read from ads by hand, by the ads' ids in `data/labels/`. */
export interface Annotated {
  /** The ads that the term list was improved on. */
  development: Record<string, Claim[]>;
  /** Ads that were read after that, to measure. */
  test: Record<string, Claim[]>;
}

/** An ad with what a person read in it. */
export interface ReadAd {
  text: string;
  claims: Claim[];
}

/** How often the finder was right and wrong about a claim in ads that were read by hand. */
export interface ClaimScore {
  kind: ClaimKind;
  /** `any`: at least one of the kind. */
  claim: Claim | typeof ANY;
  ads: number;
  true_positive: number;
  false_positive: number;
  false_negative: number;
  true_negative: number;
}

/** The ads that were read by hand whose texts are still among the labelled messages. */
export async function readAnnotated(
  part: keyof Annotated,
  paths = { annotated: "data/claims/annotated.json", labels: "data/labels" },
): Promise<ReadAd[]> {
  const annotated = JSON.parse(await readFile(paths.annotated, "utf8")) as Annotated;
  const texts = await textsById(paths.labels);
  return Object.entries(annotated[part]).flatMap(([id, claims]) => {
    const text = texts.get(id);
    return text === undefined ? [] : [{ text, claims }];
  });
}

/** Compares a finder with the reading by hand, claim by claim and for any of a kind. */
export function measureClaims(
  find: (text: string) => Claim[],
  ads: readonly ReadAd[],
): ClaimScore[] {
  const judged = ads.map(({ text, claims }) => ({ found: find(text), truth: claims }));
  const score = (
    kind: ClaimKind,
    claim: ClaimScore["claim"],
    sought: readonly Claim[],
  ): ClaimScore => {
    const has = (claims: readonly Claim[]): boolean => sought.some((one) => claims.includes(one));
    const count = (found: boolean, truth: boolean): number =>
      judged.filter((ad) => has(ad.found) === found && has(ad.truth) === truth).length;
    return {
      ...{ kind, claim, ads: ads.length },
      ...{ true_positive: count(true, true), false_positive: count(true, false) },
      ...{ false_negative: count(false, true), true_negative: count(false, false) },
    };
  };
  return [
    ...CLAIMS.map((claim) => score(kindOf(claim), claim, [claim])),
    score("promise", ANY, PROMISES),
    score("app", ANY, APPS),
  ];
}

async function textsById(folder: string): Promise<Map<string, string>> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".jsonl")).sort();
  const texts = new Map<string, string>();
  for (const file of files) {
    for (const line of (await readFile(join(folder, file), "utf8")).split("\n")) {
      if (line.trim() === "") continue;
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      texts.set(id, text);
    }
  }
  return texts;
}
