import { BUYERS } from "../grammar/buyers.ts";
import { CHATTER_EN, REPLIES_EN } from "../grammar/chatter-en.ts";
import { CHATTER_NL, REPLIES_NL } from "../grammar/chatter-nl.ts";
import type { Language } from "../grammar/delivery.ts";
import { NOTICES, RULES } from "../grammar/house.ts";
import { FIRST_NAMES } from "../grammar/names.ts";
import { DRUGS } from "../grammar/products.ts";
import { NEWS, TALK } from "../grammar/talk.ts";
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
}

const KINDS: ChatKind[] = [
  ...(["buyer", "chatter", "reply", "talk", "warning"] as const),
  ...(["vouch", "news", "other_trade", "rules", "notice"] as const),
];
/** How the talk of a group divides over {@link KINDS}. */
const MIX: Record<GroupCharacter, number[]> = {
  market: [32, 16, 16, 5, 7, 6, 2, 8, 3, 5],
  region: [34, 16, 14, 5, 6, 5, 4, 9, 3, 4],
  trade: [10, 14, 16, 2, 5, 2, 2, 44, 3, 2],
  chat: [6, 46, 30, 7, 4, 2, 3, 2, 2, 1],
};
const drawKindIn = Object.fromEntries(
  Object.entries(MIX).map(([character, weights]) => [character, createWeighted(weights)]),
) as Record<GroupCharacter, (random: Random) => number>;

export function drawChatKind(random: Random, character: GroupCharacter): ChatKind {
  return KINDS[drawKindIn[character](random)]!;
}

const drawDrug = createWeighted(
  DRUGS.map(({ weight, label }) => weight * (label === "harddrugs" ? 1.4 : 1)),
);

function slots(language: Language): Slots<ChatContext> {
  const place: Phrase<ChatContext> = (random, { province }) =>
    drawPlace(random, random.chance(0.6) ? province : "").name;
  return {
    ...WORDS,
    place,
    place2: place,
    area: ["{place}", "{place} en {place2}", "{place} & {place2}"],
    drug: (random) => random.pick(DRUGS[drawDrug(random)]![language]),
    name: (random) => random.pick(FIRST_NAMES),
    title: (_random, context) => context.title,
    handle: (_random, context) => context.handle,
    handle2: (_random, context) => context.otherHandle,
  };
}

type Speech = Record<Exclude<ChatKind, "chatter">, Phrase<ChatContext>> & {
  topics: Phrase<ChatContext>[];
};

function createSpeech(language: Language): Speech {
  const phrase = createCompiler(slots(language));
  const chatter = language === "nl" ? CHATTER_NL : CHATTER_EN;
  return {
    buyer: phrase(BUYERS[language]),
    reply: phrase(language === "nl" ? REPLIES_NL : REPLIES_EN),
    talk: phrase(TALK[language]),
    warning: phrase(WARNINGS[language]),
    vouch: phrase(VOUCHES[language]),
    news: phrase(NEWS[language]),
    other_trade: phrase(TRADE[language]),
    rules: phrase(RULES[language]),
    notice: phrase(NOTICES[language]),
    topics: Object.values(chatter).map((templates) => phrase(templates)),
  };
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
  return typeLikePeople(random, text);
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
