import { type Amounts, readAmounts } from "./amounts.ts";
import { KIND } from "./chunk.ts";
import { GENERAL, type General } from "./evidence-names.ts";
import type { Items } from "./items.ts";
import { CUE_GROUPS, type CueGroup, type Lexicon, MEANINGS, STRENGTH } from "./lexicon.ts";
import { createTally, type Tally } from "./tally.ts";
import type { Units } from "./units.ts";

/** The numbers that say what a text holds: products, menus, what it does, prices and amounts. */
export interface Evidence {
  names: string[];
  /** Fills `values` for the items of a text. */
  read(items: Items, values: Float64Array): void;
}

const PRODUCTS = 4;
const DRUGS = MEANINGS.indexOf("drugs");
const MENU = MEANINGS.indexOf("menu");
const { faint: FAINT, slang: SLANG, sure: SURE } = STRENGTH;
const SHORT = 8;
/** A larger number is penalised less: a named product nearly settles its label. */
const SURE_WEIGHT = 3;
const SLANG_WEIGHT = 2;
/** By the codebook the word alone makes an ad a bulk one. */
const WHOLESALE_WEIGHT = 6;

/** What kind of product a text names, by its surest term. */
interface Named {
  sure: boolean;
  slang: boolean;
  faint: boolean;
  /** No product, but a menu, or the word. */
  menu: boolean;
  /** Neither sure nor slang, no menu, no word for drugs. */
  none: boolean;
}

export function createEvidence(lexicon: Lexicon, table: Units): Evidence {
  const names: string[] = [];
  const feature = (name: string): number => names.push(name) - 1;
  const general = Object.fromEntries(GENERAL.map((name) => [name, feature(name)])) as Record<
    General,
    number
  >;
  const products = MEANINGS.slice(0, PRODUCTS).map((label) => ({
    sure: feature(`${label} sure`),
    slang: feature(`${label} slang`),
    slangOnly: feature(`${label} slang only`),
    slangBesideSure: feature(`${label} slang beside sure others`),
    faint: feature(`${label} faint`),
    faintOnly: feature(`${label} faint only`),
    faintBeside: feature(`${label} faint beside others`),
    any: feature(`${label} any`),
    alone: feature(`${label} alone`),
    log: feature(`${label} log`),
    denied: feature(`${label} denied`),
  }));
  const concepts = lexicon.concepts.map((name) =>
    ["faint", "slang", "sure"].map((strength) => feature(`${name} ${strength}`)),
  );
  const cues = lexicon.cues.map((name) => ({
    any: feature(`${name} cue`),
    log: feature(`${name} cue log`),
    withSure: feature(`${name} cue with sure`),
    withSlang: feature(`${name} cue with slang only`),
    withFaint: feature(`${name} cue with faint only`),
    withMenu: feature(`${name} cue with menu`),
    withNone: feature(`${name} cue with none`),
    before: feature(`${name} cue before product`),
    after: feature(`${name} cue after product`),
    denied: feature(`${name} cue denied`),
  }));
  const groups = Object.fromEntries(
    CUE_GROUPS.map((group) => [
      group,
      [...lexicon.cues.keys()].filter((cue) => lexicon.groups[cue] === group),
    ]),
  ) as Record<CueGroup, number[]>;

  const tallyOf = createTally(lexicon, table);
  const amounts: Amounts = { grams: 0, pieces: 0, litres: 0, bare: 0, numbers: 0, prices: 0 };
  let values = new Float64Array();
  const set = (name: General, value: number | boolean): void => {
    values[general[name]] = Number(value);
  };

  const readProducts = ({ terms, denied }: Tally, named: Named): void => {
    const total = (strength: number): number =>
      terms[strength]!.subarray(0, PRODUCTS).reduce((sum, count) => sum + count, 0);
    const all = total(SURE) + total(SLANG);
    products.forEach((columns, p) => {
      const [faint, slang, sure] = [terms[FAINT][p]!, terms[SLANG][p]!, terms[SURE][p]!];
      const own = sure + slang;
      values[columns.sure] = sure > 0 ? SURE_WEIGHT : 0;
      values[columns.slang] = slang > 0 ? SLANG_WEIGHT : 0;
      values[columns.slangOnly] = Number(sure === 0 && slang > 0);
      values[columns.slangBesideSure] = Number(named.sure && sure === 0 && slang > 0);
      values[columns.faint] = Number(faint > 0);
      values[columns.faintOnly] = Number(named.faint && faint > 0);
      values[columns.faintBeside] = Number(!named.none && own === 0 && faint > 0);
      values[columns.any] = Number(own > 0);
      values[columns.alone] = own > 0 && own === all ? SLANG_WEIGHT : 0;
      values[columns.log] = Math.log1p(own);
      values[columns.denied] = Number(denied[p]! > 0 && own === 0);
    });
  };

  const readConcepts = (tally: Tally): void => {
    const seen = [0, 0, 0];
    concepts.forEach((columns, concept) => {
      const bits = tally.concepts[concept]!;
      if (bits === 0) return;
      columns.forEach((column, strength) => {
        if (bits & (1 << strength)) values[column] = 1;
      });
      seen[31 - Math.clz32(bits)]! += 1;
    });
    const [faint, slang, sure] = seen as [number, number, number];
    set("concepts log", Math.log1p(slang + sure));
    set("concepts 2+", slang + sure >= 2);
    set("concepts 3+", slang + sure >= 3);
    set("slang concepts 2+", slang >= 2);
    set("faint concepts 2+", faint >= 2);
    set("faint concepts 4+", faint >= 4);
  };

  const readCues = (tally: Tally, named: Named): void => {
    cues.forEach((columns, cue) => {
      if (tally.cuesDenied[cue]! > 0) values[columns.denied] = 1;
      if (tally.cues[cue] === 0) return;
      values[columns.any] = 1;
      values[columns.log] = Math.log1p(tally.cues[cue]!);
      values[columns.withSure] = Number(named.sure);
      values[columns.withSlang] = Number(named.slang);
      values[columns.withFaint] = Number(named.faint);
      values[columns.withMenu] = Number(named.menu);
      values[columns.withNone] = Number(named.none && !named.faint);
      values[columns.before] = tally.cuesBefore[cue]!;
      values[columns.after] = tally.cuesAfter[cue]!;
    });
  };

  /** How many kinds of offering, asking, talking and other trade there are, and beside what product. */
  const readKinds = (tally: Tally, named: Named): void => {
    const kinds = (group: CueGroup): number =>
      groups[group].reduce((sum, cue) => sum + Number(tally.cues[cue]! > 0), 0);
    const [offers, asks, talks, trades] = CUE_GROUPS.map(kinds) as [number, number, number, number];
    const questions = tally.inQuestion[SURE] || tally.inQuestion[SLANG];
    const unopposed = asks + talks + trades === 0 && !questions;
    const { sure, slang, faint, menu, none } = named;
    set("offer kinds", Math.log1p(offers));
    set("ask kinds", Math.log1p(asks));
    set("talk kinds", Math.log1p(talks));
    set("trade kinds", Math.log1p(trades));
    set("sure unopposed", sure && unopposed);
    set("slang unopposed", slang && unopposed);
    set("faint unopposed", faint && unopposed);
    set("menu unopposed", menu && unopposed);
    set("sure offered unopposed", sure && offers > 0 && unopposed);
    set("slang offered unopposed", slang && offers > 0 && unopposed);
    set("faint offered unopposed", faint && offers > 0 && unopposed);
    set("menu offered unopposed", menu && offers > 0 && unopposed);
    set("sure asked", sure && asks > 0);
    set("slang asked", slang && asks > 0);
    set("sure discussed", sure && talks > 0);
    set("slang discussed", slang && talks > 0);
    set("faint discussed", faint && talks > 0);
    set("sure traded", sure && trades > 0);
    set("slang traded", slang && trades > 0);
    set("faint traded", faint && trades > 0);
    set("none offered", none && !faint && offers > 0);
  };

  const resale = lexicon.cues.indexOf("resale");

  const readNumbers = (items: Items, tally: Tally, named: Named): void => {
    const { priced, measured, cues } = tally;
    readAmounts(items, table, amounts);
    const numbers = amounts.prices + amounts.numbers;
    // A priced product takes a number and, mostly, a currency or an amount.
    const elsewhere = Math.max(0, numbers - 2 * priced);
    set("prices log", Math.log1p(amounts.prices));
    set("numbers log", Math.log1p(amounts.numbers));
    set("numbers elsewhere", Math.log1p(elsewhere));
    set("numbers elsewhere share", numbers > 2 ? elsewhere / numbers : 0);
    set("products priced", Math.log1p(priced));
    set("products priced 2+", priced >= 2);
    set("products priced 4+", priced >= 4);
    set("products measured", Math.log1p(measured));
    set("priced sure", named.sure && numbers > 0);
    set("priced slang", named.slang && numbers > 0);
    set("priced faint", named.faint && numbers > 0);
    set("500 grams", amounts.grams >= 500);
    set("100 grams", amounts.grams >= 100);
    set("500 pieces", amounts.pieces >= 500);
    set("100 pieces", amounts.pieces >= 100);
    set("litre", amounts.litres >= 1);
    set("says wholesale", (cues[resale] ?? 0) > 0 ? WHOLESALE_WEIGHT : 0);
    set("bare 500", amounts.bare >= 500);
    set("bare 1000", amounts.bare >= 1000);
  };

  const readShape = (items: Items, tally: Tally, named: Named): void => {
    const { words } = tally;
    const last = items.unitCount > 0 ? table.list[items.units[items.unitCount - 1]!] : undefined;
    const known = words > 0 ? tally.known / words : 0;
    set("density", words > 0 ? tally.weight / words : 0);
    set("known share", known);
    set("known share sure", named.sure ? known : 0);
    set("known share slang", named.slang ? known : 0);
    set("words log", Math.log1p(words) / 4);
    set("short", words <= SHORT);
    set("short sure", words <= SHORT && named.sure);
    set("short slang", words <= SHORT && named.slang);
    set("first", tally.first);
    set("last", tally.last);
    set("ends with question", last?.kind === KIND.question);
    set("asked", tally.asked[SURE]!);
    set("asked slang", tally.asked[SLANG]!);
    set("questioned", tally.questioned[SURE]!);
    set("questioned slang", tally.questioned[SLANG]!);
    set("in question", tally.inQuestion[SURE]!);
    set("in question slang", tally.inQuestion[SLANG]!);
  };

  return {
    names,
    read(items, into) {
      values = into as Float64Array<ArrayBuffer>;
      values.fill(0);
      const tally = tallyOf(items);
      const named = namedBy(tally);
      const { terms, denied } = tally;
      const drugs = terms[SURE][DRUGS]! > 0;
      const menuSure = terms[SURE][MENU]! > 0;
      const menuWord = terms[SLANG][MENU]! > 0;
      const product = named.sure || named.slang;
      set("none", named.none);
      set("nothing", named.none && !named.faint);
      set("sure", named.sure);
      set("slang only", named.slang);
      set("faint only", named.faint);
      set("drugs only", drugs && !product);
      set("menu", menuSure);
      set("menu word only", menuWord && !menuSure && !drugs && !product);
      set("menu with drugs", (menuSure || menuWord) && (drugs || named.sure));
      set("denied only", !product && denied.subarray(0, PRODUCTS).some((count) => count > 0));
      readProducts(tally, named);
      readConcepts(tally);
      readCues(tally, named);
      readKinds(tally, named);
      readNumbers(items, tally, named);
      readShape(items, tally, named);
    },
  };
}

function namedBy({ terms }: Tally): Named {
  const any = (strength: number): boolean =>
    terms[strength]!.subarray(0, PRODUCTS).some((count) => count > 0);
  const sure = any(SURE);
  const slang = !sure && any(SLANG);
  const hasMenu = terms[SURE][MENU]! > 0 || terms[SLANG][MENU]! > 0;
  const none = !sure && !slang && !hasMenu && terms[SURE][DRUGS] === 0;
  return { sure, slang, faint: none && any(FAINT), menu: !sure && !slang && hasMenu, none };
}
