import { KIND } from "./chunk.ts";
import { readAmounts, type Amounts } from "./amounts.ts";
import type { Items } from "./items.ts";
import { MEANINGS, type Lexicon } from "./lexicon.ts";
import type { Units } from "./units.ts";

/** The numbers that say what a text holds: products, menus, what it does, prices and amounts. */
export interface Evidence {
  names: string[];
  /** Fills `values` for the items of a text. */
  read(items: Items, values: Float64Array): void;
}

const ASK_WINDOW = 4;
const PRODUCTS = 4;
const DRUGS = MEANINGS.indexOf("drugs");
const MENU = MEANINGS.indexOf("menu");

const GENERAL = [
  "none",
  "sure",
  "slang only",
  "drugs only",
  "menu",
  "menu word only",
  "menu with drugs",
  "concepts log",
  "concepts 2+",
  "concepts 3+",
  "slang concepts 2+",
  "density",
  "first",
  "asked",
  "asked slang",
  "questioned",
  "questioned slang",
  "ends with question",
  "priced sure",
  "priced slang",
  "prices log",
  "numbers log",
  "words log",
  "short sure",
  "short slang",
  "short",
  "500 grams",
  "100 grams",
  "500 pieces",
  "100 pieces",
  "litre",
  "bare 500",
  "bare 1000",
  "denied only",
] as const;
type General = (typeof GENERAL)[number];

export function createEvidence(lexicon: Lexicon, table: Units): Evidence {
  const names: string[] = [];
  const index = new Map<string, number>();
  const feature = (name: string): number => {
    index.set(name, names.length);
    return names.push(name) - 1;
  };
  const general = Object.fromEntries(GENERAL.map((name) => [name, feature(name)])) as Record<
    General,
    number
  >;
  const products = MEANINGS.slice(0, PRODUCTS).map((label) => ({
    sure: feature(`${label} sure`),
    slang: feature(`${label} slang`),
    slangOnly: feature(`${label} slang only`),
    any: feature(`${label} any`),
    log: feature(`${label} log`),
    denied: feature(`${label} denied`),
    slangWithSure: feature(`${label} slang beside sure others`),
  }));
  const concepts = lexicon.concepts.map((name) => ({
    sure: feature(`${name} sure`),
    slang: feature(`${name} slang`),
  }));
  const cues = lexicon.cues.map((name) => ({
    any: feature(`${name} cue`),
    log: feature(`${name} cue log`),
    withSure: feature(`${name} cue with sure`),
    withSlang: feature(`${name} cue with slang only`),
    withMenu: feature(`${name} cue with menu`),
    denied: feature(`${name} cue denied`),
  }));
  const asking = lexicon.cues.indexOf("asking");

  const sure = new Int32Array(MEANINGS.length);
  const slang = new Int32Array(MEANINGS.length);
  const denied = new Int32Array(MEANINGS.length);
  const cueCounts = new Int32Array(cues.length);
  const cueDenied = new Int32Array(cues.length);
  const conceptSeen = new Int32Array(concepts.length);
  const amounts: Amounts = { grams: 0, pieces: 0, litres: 0, bare: 0, numbers: 0, prices: 0 };

  return {
    names,
    read(items, values) {
      values.fill(0);
      sure.fill(0);
      slang.fill(0);
      denied.fill(0);
      cueCounts.fill(0);
      cueDenied.fill(0);
      conceptSeen.fill(0);
      let lastAsked = -Infinity;
      let words = 0;
      let terms = 0;
      let asked = 0;
      let askedSlang = 0;
      let questioned = 0;
      let questionedSlang = 0;
      let first = 0;
      for (let at = 0; at < items.size; at += 1) {
        const unit = table.list[items.units[items.starts[at]!]!]!;
        if (unit.kind <= KIND.symbol) words += 1;
        const entryId = items.entries[at]!;
        if (entryId < 0) continue;
        const entry = lexicon.entries[entryId]!;
        for (const cue of entry.cues) {
          if (items.denied[at] === 1) cueDenied[cue]! += 1;
          else cueCounts[cue]! += 1;
          if (cue === asking) lastAsked = at;
        }
        if (entry.meaning < 0) continue;
        if (items.denied[at] === 1) {
          denied[entry.meaning]! += 1;
          continue;
        }
        terms += 1;
        if (entry.sure) sure[entry.meaning]! += 1;
        else slang[entry.meaning]! += 1;
        conceptSeen[entry.concept]! |= entry.sure ? 1 : 2;
        if (words === 1) first = 1;
        const wasAsked = at - lastAsked <= ASK_WINDOW;
        const next =
          at + 1 < items.size ? table.list[items.units[items.starts[at + 1]!]!]! : undefined;
        const isQuestioned = next?.kind === KIND.question;
        if (entry.sure) {
          asked |= Number(wasAsked);
          questioned |= Number(isQuestioned);
        } else {
          askedSlang |= Number(wasAsked);
          questionedSlang |= Number(isQuestioned);
        }
      }

      let anySure = 0;
      let anySlang = 0;
      let anyDenied = 0;
      for (let p = 0; p < PRODUCTS; p += 1) {
        anySure += sure[p]!;
        anySlang += slang[p]!;
        anyDenied += denied[p]!;
      }
      const isSure = anySure > 0;
      const slangOnly = !isSure && anySlang > 0;
      const menu = sure[MENU]! > 0;
      const drugs = sure[DRUGS]! > 0;
      const none = !isSure && !slangOnly && !menu && !drugs && slang[MENU] === 0;
      let seen = 0;
      let slangSeen = 0;
      for (let c = 0; c < concepts.length; c += 1) {
        const bits = conceptSeen[c]!;
        if (bits === 0) continue;
        seen += 1;
        if (bits & 1) values[concepts[c]!.sure] = 1;
        if (bits & 2) values[concepts[c]!.slang] = 1;
        if (bits === 2) slangSeen += 1;
      }
      for (let p = 0; p < PRODUCTS; p += 1) {
        const columns = products[p]!;
        values[columns.sure] = Number(sure[p]! > 0);
        values[columns.slang] = Number(slang[p]! > 0);
        values[columns.slangOnly] = Number(sure[p] === 0 && slang[p]! > 0);
        values[columns.any] = Number(sure[p]! + slang[p]! > 0);
        values[columns.log] = Math.log1p(sure[p]! + slang[p]!);
        values[columns.denied] = Number(denied[p]! > 0 && sure[p]! + slang[p]! === 0);
        values[columns.slangWithSure] = Number(isSure && sure[p] === 0 && slang[p]! > 0);
      }
      for (let c = 0; c < cues.length; c += 1) {
        const columns = cues[c]!;
        if (cueDenied[c]! > 0) values[columns.denied] = 1;
        if (cueCounts[c] === 0) continue;
        values[columns.any] = 1;
        values[columns.log] = Math.log1p(cueCounts[c]!);
        values[columns.withSure] = Number(isSure);
        values[columns.withSlang] = Number(slangOnly);
        values[columns.withMenu] = Number(!isSure && (menu || slang[MENU]! > 0));
      }
      readAmounts(items, table, amounts);
      const short = words <= 8;
      const lastUnit =
        items.unitCount > 0 ? table.list[items.units[items.unitCount - 1]!]! : undefined;
      const set = (name: General, value: number | boolean): void => {
        values[general[name]] = Number(value);
      };
      set("none", none);
      set("sure", isSure);
      set("slang only", slangOnly);
      set("drugs only", drugs && !isSure && !slangOnly);
      set("menu", menu);
      set("menu word only", !isSure && !slangOnly && !menu && !drugs && slang[MENU]! > 0);
      set("menu with drugs", (menu || slang[MENU]! > 0) && (drugs || isSure));
      set("concepts log", Math.log1p(seen));
      set("concepts 2+", seen >= 2);
      set("concepts 3+", seen >= 3);
      set("slang concepts 2+", slangSeen >= 2);
      set("density", words > 0 ? terms / words : 0);
      set("first", first);
      set("asked", asked);
      set("asked slang", askedSlang);
      set("questioned", questioned);
      set("questioned slang", questionedSlang);
      set("ends with question", lastUnit?.kind === KIND.question);
      set("priced sure", isSure && amounts.prices + amounts.numbers > 0);
      set("priced slang", slangOnly && amounts.prices + amounts.numbers > 0);
      set("prices log", Math.log1p(amounts.prices));
      set("numbers log", Math.log1p(amounts.numbers));
      set("words log", Math.log1p(words) / 4);
      set("short sure", short && isSure);
      set("short slang", short && slangOnly);
      set("short", short);
      set("500 grams", amounts.grams >= 500);
      set("100 grams", amounts.grams >= 100);
      set("500 pieces", amounts.pieces >= 500);
      set("100 pieces", amounts.pieces >= 100);
      set("litre", amounts.litres >= 1);
      set("bare 500", amounts.bare >= 500);
      set("bare 1000", amounts.bare >= 1000);
      set("denied only", anyDenied > 0 && !isSure && !slangOnly);
    },
  };
}
