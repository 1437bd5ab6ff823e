import { BUYERS } from "../grammar/buyers.ts";
import { CHATTER_EN, REPLIES_EN } from "../grammar/chatter-en.ts";
import { CHATTER_NL, REPLIES_NL } from "../grammar/chatter-nl.ts";
import type { Language } from "../grammar/delivery.ts";
import { NOTICES, RULES } from "../grammar/house.ts";
import { FIRST_NAMES } from "../grammar/names.ts";
import { DRUGS } from "../grammar/products.ts";
import { SEASONS } from "../grammar/seasonal.ts";
import { NEWS, TALK } from "../grammar/talk.ts";
import { STORIES_TOLD, TRADE_LISTS } from "../grammar/trade-lists.ts";
import { TRADE } from "../grammar/trade.ts";
import { VOUCHES, WARNINGS } from "../grammar/warnings.ts";
import { WORDS } from "../grammar/words.ts";
import { drawPlace } from "../areas.ts";
import type { GroupCharacter } from "../grammar/groups.ts";
import { createWeighted, type Random } from "../random.ts";
import { createCompiler, type Phrase, type Slots } from "../template.ts";

/** What a message is, beside an ad. */
export type ChatKind =
  | "buyer"
  | "chatter"
  | "reply"
  | "talk"
  | "warning"
  | "vouch"
  | "news"
  | "story"
  | "other_trade"
  | "rules"
  | "notice";

/** What an ordinary message may name. */
export interface ChatContext {
  title: string;
  province: string;
  /** Handles of sellers that posted lately. */
  handle: string;
  otherHandle: string;
  /** Local month (January 1) and year. */
  month: number;
  year: number;
}

/** How the talk of a group divides over the kinds, in parts of about a hundred. */
const MIX: Record<ChatKind, Record<GroupCharacter, number>> = {
  buyer: { market: 32, region: 34, trade: 10, chat: 6 },
  chatter: { market: 16, region: 16, trade: 14, chat: 46 },
  reply: { market: 16, region: 14, trade: 16, chat: 30 },
  talk: { market: 5, region: 5, trade: 2, chat: 7 },
  warning: { market: 7, region: 6, trade: 5, chat: 4 },
  vouch: { market: 6, region: 5, trade: 2, chat: 2 },
  news: { market: 2, region: 4, trade: 2, chat: 3 },
  story: { market: 2, region: 2, trade: 2, chat: 4 },
  other_trade: { market: 8, region: 9, trade: 44, chat: 2 },
  rules: { market: 3, region: 3, trade: 3, chat: 2 },
  notice: { market: 5, region: 4, trade: 2, chat: 1 },
};
const KINDS = Object.keys(MIX) as ChatKind[];
const drawKindIn = Object.fromEntries(
  (["market", "region", "trade", "chat"] as const).map((character) => [
    character,
    createWeighted(KINDS.map((kind) => MIX[kind][character])),
  ]),
) as Record<GroupCharacter, (random: Random) => number>;

/** Draws the kind of a message that is no ad, by the character of its group. */
export function drawChatKind(random: Random, character: GroupCharacter): ChatKind {
  return KINDS[drawKindIn[character](random)]!;
}

const drawDrug = createWeighted(
  DRUGS.map(({ weight, label }) => weight * (label === "harddrugs" ? 1.4 : 1)),
);

/** What is sold by weight, and what a doctor prescribes. */
const POWDERS = DRUGS.filter(({ unit }) => unit === "gram");
const MEDICINES = DRUGS.filter(({ unit }) => unit === "strip");

function slots(language: Language): Slots<ChatContext> {
  const place: Phrase<ChatContext> = (random, { province }) =>
    drawPlace(random, random.chance(0.6) ? province : "").name;
  return {
    ...WORDS,
    place,
    place2: place,
    area: ["{place}", "{place} en {place2}", "{place} & {place2}"],
    drug: (random) => random.pick(DRUGS[drawDrug(random)]![language]),
    powder: (random) => random.pick(random.pick(POWDERS)[language]),
    medicine: (random) => random.pick(random.pick(MEDICINES)[language]),
    admin: ["@voorbeeld_beheer{1-4}"],
    name: (random) => random.pick(FIRST_NAMES),
    title: (_random, context) => context.title,
    handle: (_random, context) => context.handle,
    handle2: (_random, context) => context.otherHandle,
  };
}

type Speech = Record<Exclude<ChatKind, "chatter">, Phrase<ChatContext>> & {
  topics: Phrase<ChatContext>[];
};

/** How much of the chatter and of the trade is about the time of the year. */
const SEASONAL = { chatter: 0.08, other_trade: 0.12 };

function createSpeech(language: Language): Speech {
  const phrase = createCompiler(slots(language));
  const seasons = SEASONS.map((season) => ({
    ...season,
    chatter: phrase(season.chatter[language]),
    other_trade: season.trade ? phrase(season.trade[language]) : undefined,
  }));
  /** Says what belongs to the month, or else what can be said at any time. */
  const inSeason =
    (kind: keyof typeof SEASONAL, anyTime: Phrase<ChatContext>): Phrase<ChatContext> =>
    (random, context) => {
      if (!random.chance(SEASONAL[kind])) return anyTime(random, context);
      const fitting = seasons.filter(
        ({ months, years, [kind]: said }) =>
          said && months.includes(context.month) && (years?.includes(context.year) ?? true),
      );
      const season = fitting.length > 0 ? random.pick(fitting) : undefined;
      return (season?.[kind] ?? anyTime)(random, context);
    };
  const trade = either(0.3, phrase(TRADE_LISTS[language]), phrase(TRADE[language]));
  return {
    buyer: phrase(BUYERS[language]),
    reply: phrase(language === "nl" ? REPLIES_NL : REPLIES_EN),
    talk: phrase(TALK[language]),
    warning: phrase(WARNINGS[language]),
    vouch: phrase(VOUCHES[language]),
    news: phrase(NEWS[language]),
    story: phrase(STORIES_TOLD[language]),
    other_trade: inSeason("other_trade", trade),
    rules: phrase(RULES[language]),
    notice: phrase(NOTICES[language]),
    topics: Object.values(language === "nl" ? CHATTER_NL : CHATTER_EN).map((templates) => {
      const one = phrase(templates);
      const two: Phrase<ChatContext> = (random, context) =>
        `${one(random, context)}. ${one(random, context)}`;
      return inSeason("chatter", either(0.1, two, one));
    }),
  };
}

/** The first phrase with a probability, the second otherwise. */
function either(
  probability: number,
  first: Phrase<ChatContext>,
  second: Phrase<ChatContext>,
): Phrase<ChatContext> {
  return (random, context) => (random.chance(probability) ? first : second)(random, context);
}

const SPEECH: Record<Language, Speech> = { nl: createSpeech("nl"), en: createSpeech("en") };

/** How many topics {@link writeChat} knows. */
export function countTopics(language: Language): number {
  return SPEECH[language].topics.length;
}

/** Writes a message of a kind; chatter stays with the `topic`. */
export function writeChat(
  random: Random,
  kind: ChatKind,
  language: Language,
  topic: number,
  context: ChatContext,
): string {
  const speech = SPEECH[language];
  const text =
    kind === "chatter"
      ? speech.topics[topic % speech.topics.length]!(random, context)
      : speech[kind](random, context);
  return kind === "news" || kind === "rules" ? text : typeLikePeople(random, text);
}

/** Drops capitals, doubles letters, adds an emoji or a question mark, as people do. */
function typeLikePeople(random: Random, text: string): string {
  const draw = random.next();
  if (draw < 0.22) return text.includes("@") ? text : text.toLowerCase();
  if (draw < 0.3) return `${text} ${random.pick(WORDS.smile!)}`;
  if (draw < 0.34) return text.replace(/\?$/, "??");
  if (draw < 0.37) return text.replace(/([aeiou])(\W*)$/i, "$1$1$1$2");
  if (draw < 0.39 && !text.includes("@")) return text.toUpperCase();
  if (draw < 0.46) return `${text}${random.pick(["!", "!!", "..", " ..", "."])}`;
  return text;
}
