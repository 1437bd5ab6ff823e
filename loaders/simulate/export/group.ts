import type { UniqueAds } from "../ads/unique.ts";
import type { Calendar } from "../calendar.ts";
import { createRandom, type Random } from "../random.ts";
import type { TruthRows } from "../truth/rows.ts";
import type { Campaigns } from "../world/campaigns.ts";
import { countTopics, drawChatKind, writeChat, type ChatContext } from "../world/chat.ts";
import type { Group } from "../world/groups.ts";
import type { Seller } from "../world/sellers.ts";
import { normalise } from "../../texts/normalise.ts";
import { crowdAccount, type SellerAccount } from "./accounts.ts";
import type { TextFile } from "./file.ts";
import {
  actionLines,
  memberLines,
  photoLines,
  stickerLines,
  voiceLines,
  writeHead,
  writeText,
} from "./message.ts";
import { retype } from "./retype.ts";
import type { Account } from "./accounts.ts";

/** What all groups of a simulation share. */
export interface World {
  seed: number;
  calendar: Calendar;
  sellers: Seller[];
  accounts: SellerAccount[];
  campaigns: Campaigns;
  ads: UniqueAds;
  /** The text of each ad as it stands in an export, made when first needed. */
  adTexts: (Buffer | undefined)[];
}

/** The messages of one group in order of time: a campaign for an ad, -1 for anything else. */
export interface Timeline {
  times: Uint32Array;
  campaigns: Int32Array;
}

const SERVICE_SHARE = 0.025;
const MEDIA_SHARE = 0.05;
/** A conversation stays with its subject as long as its pauses are shorter than this. */
const PAUSE_SECONDS = 900;

/** Writes one group's export, message by message, and reports each to `truth`. */
export function writeGroup(
  world: World,
  group: Group,
  timeline: Timeline,
  file: TextFile,
  truth: TruthRows,
): void {
  const { seed, calendar, ads, campaigns, accounts, sellers } = world;
  const random = createRandom(seed, "messages", group.index);
  const crowd = createCrowd(world, group, timeline.times.length);
  const recent = createRecent(sellers);
  const ids: number[] = [];
  let id = random.between(1, 40);
  let topic = 0;
  let previous = 0;

  file.write(
    `{\n "name": ${JSON.stringify(group.title)},\n "type": "public_supergroup",\n` +
      ` "id": ${group.id},\n "messages": [\n`,
  );
  timeline.times.forEach((unix, i) => {
    if (i > 0) file.write(",\n");
    id += drawStep(random);
    const date = calendar.local(unix);
    const year = calendar.year(unix);
    const head = { id, type: "message" as const, date, unix };
    const campaign = timeline.campaigns[i]!;
    if (campaign >= 0) {
      const ad = campaigns.ad[campaign]!;
      const seller = campaigns.seller[campaign]!;
      const account = accounts[seller]!;
      const more = random.chance(0.22) ? photoLines(random.between(600, 1280), 1280) : "";
      file.write(
        writeHead({
          ...head,
          edited: drawEdit(random, calendar, unix, 0.02),
          account,
          forwardedFrom: account.channel || undefined,
          more,
        }),
      );
      writeAdText(world, ad, random, file);
      truth.add(group.index, id, unix, year, "ad", ad, seller);
      recent.add(seller);
    } else if (random.chance(SERVICE_SHARE)) {
      file.write(writeService(random, world, crowd, head, ids));
      truth.add(group.index, id, unix, year, "service", -1, -1);
    } else if (random.chance(MEDIA_SHARE)) {
      file.write(writeHead({ ...head, account: crowd(random), more: drawMedia(random) }));
      file.write(writeText(""));
      truth.add(group.index, id, unix, year, "media", -1, -1);
    } else {
      const language = random.chance(0.9) ? group.language : group.language === "nl" ? "en" : "nl";
      if (unix - previous > PAUSE_SECONDS) topic = random.below(countTopics(language));
      previous = unix;
      const kind = drawChatKind(random, group.character);
      const context: ChatContext = {
        title: group.title,
        province: group.province,
        handle: recent.handle(random),
        otherHandle: recent.handle(random),
      };
      let text = writeChat(random, kind, language, topic, context);
      while (ads.normalised.has(keyOf(text))) {
        text = writeChat(random, kind, language, topic, context);
      }
      const seller = kind === "notice" ? recent.seller(random) : -1;
      const replies = kind === "reply" ? 0.6 : kind === "chatter" ? 0.15 : 0.03;
      const replyTo =
        ids.length > 0 && random.chance(replies)
          ? ids[ids.length - 1 - Math.min(ids.length - 1, Math.floor(12 * random.next() ** 3))]
          : undefined;
      file.write(
        writeHead({
          ...head,
          edited: drawEdit(random, calendar, unix, 0.03),
          account: seller >= 0 ? accounts[seller]! : crowd(random),
          replyTo,
          more: random.chance(0.02) ? photoLines(1280, random.between(600, 1280)) : "",
        }),
      );
      file.write(writeText(text));
      truth.add(group.index, id, unix, year, kind, -1, seller);
    }
    ids.push(id);
    if (ids.length > 64) ids.splice(0, 32);
  });
  file.write(`\n ]\n}`);
}

/** Message numbers follow each other, but for those deleted since. */
function drawStep(random: Random): number {
  if (!random.chance(0.03)) return 1;
  return random.chance(0.04) ? random.between(10, 400) : random.between(2, 6);
}

function writeAdText(world: World, ad: number, random: Random, file: TextFile): void {
  const text = world.ads.texts[ad]!;
  const bold = world.ads.owner[ad]! % 3 === 0;
  if (random.chance(0.015)) {
    file.write(writeText(retype(random, text), bold));
    return;
  }
  file.writeBytes((world.adTexts[ad] ??= Buffer.from(writeText(text, bold), "utf8")));
}

function drawEdit(
  random: Random,
  calendar: Calendar,
  unix: number,
  share: number,
): { date: string; unix: number } | undefined {
  if (!random.chance(share)) return undefined;
  const edited = unix + random.between(5, 1800);
  return { date: calendar.local(edited), unix: edited };
}

const STICKERS = ["😂", "👍", "🔥", "❤️", "😎", "🤔", "😭", "🙏"];

function drawMedia(random: Random): string {
  const draw = random.next();
  if (draw < 0.6) return photoLines(random.between(480, 1280), random.between(480, 1280));
  return draw < 0.9 ? stickerLines(random.pick(STICKERS)) : voiceLines(random.between(1, 70));
}

function writeService(
  random: Random,
  world: World,
  crowd: (random: Random) => Account,
  head: { id: number; date: string; unix: number },
  ids: number[],
): string {
  const draw = random.next();
  const more =
    draw < 0.72
      ? actionLines("join_group_by_link", `   "inviter": "Group",\n`)
      : draw < 0.9
        ? actionLines("invite_members", memberLines([crowd(random).name]))
        : draw < 0.96 || ids.length === 0
          ? actionLines("remove_members", memberLines([crowd(random).name]))
          : actionLines("pin_message", `   "message_id": ${ids[random.below(ids.length)]!},\n`);
  return writeHead({ ...head, type: "service", account: crowd(random), more }) + writeText("");
}

/** Draws accounts that talk in a group: its own crowd, a few of them far more than most. */
function createCrowd(world: World, group: Group, messages: number): (random: Random) => Account {
  const { seed, sellers } = world;
  const everywhere = 400;
  const own = Math.max(3, Math.ceil(messages * group.crowd));
  const first = sellers.length + everywhere + group.index * 200_000;
  return (random) => {
    const index = random.chance(0.12)
      ? sellers.length + random.below(everywhere)
      : first + Math.floor(own * random.next() ** 2.4);
    return crowdAccount(seed, index);
  };
}

/** Remembers who posted ads lately, for those who warn of them or praise them. */
function createRecent(sellers: Seller[]): {
  add(seller: number): void;
  seller(random: Random): number;
  handle(random: Random): string;
} {
  const last: number[] = [];
  let at = 0;
  const seller = (random: Random): number =>
    last.length > 0 ? last[random.below(last.length)]! : -1;
  return {
    add(index) {
      last[at] = index;
      at = (at + 1) % 40;
    },
    seller,
    handle(random) {
      const index = seller(random);
      return index >= 0 ? sellers[index]!.handle : `@voorbeeld_beheer${random.below(9)}`;
    },
  };
}

const PLAIN = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

/** `normalise`, with a short way for plain text. */
function keyOf(text: string): string {
  return PLAIN.test(text) ? text.toLowerCase() : normalise(text);
}
