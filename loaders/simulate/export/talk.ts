import { normalise } from "../../texts/normalise.ts";
import type { Random } from "../random.ts";
import {
  countTopics,
  drawChatKind,
  writeChat,
  type ChatContext,
  type ChatKind,
} from "../world/chat.ts";
import type { Group } from "../world/groups.ts";
import type { Recent } from "./crowd.ts";

/** A conversation stays with its subject as long as its pauses are shorter than this. */
const PAUSE_SECONDS = 900;
const PLAIN = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

/** Writes what is said in a group beside ads, in order of time; never the text of an ad. */
export function createTalk(
  group: Group,
  recent: Recent,
  ads: Set<string>,
): (random: Random, unix: number, date: string) => { kind: ChatKind; text: string } {
  const other = group.language === "nl" ? "en" : "nl";
  const context: ChatContext = {
    title: group.title,
    province: group.province,
    handle: "",
    otherHandle: "",
    month: 0,
    year: 0,
  };
  let topic = 0;
  let previous = 0;
  return (random, unix, date) => {
    const language = random.chance(0.9) ? group.language : other;
    if (unix - previous > PAUSE_SECONDS) topic = random.below(countTopics(language));
    previous = unix;
    context.year = Number(date.slice(0, 4));
    context.month = Number(date.slice(5, 7));
    const kind = drawChatKind(random, group.character);
    context.handle = recent.handle(random);
    context.otherHandle = recent.handle(random);
    let text: string;
    do text = writeChat(random, kind, language, topic, context);
    while (ads.has(keyOf(text)));
    return { kind, text };
  };
}

/** `normalise`, with a short way for plain text. */
function keyOf(text: string): string {
  return PLAIN.test(text) ? text.toLowerCase() : normalise(text);
}
