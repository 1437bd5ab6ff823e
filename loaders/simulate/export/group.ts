import type { UniqueAds } from "../ads/unique.ts";
import type { Calendar } from "../calendar.ts";
import { createRandom, type Random } from "../random.ts";
import type { TruthRows } from "../truth/rows.ts";
import type { Campaigns } from "../world/campaigns.ts";
import type { Group } from "../world/groups.ts";
import type { Seller } from "../world/sellers.ts";
import type { Timeline } from "../world/timelines.ts";
import { createCrowd, createRecent } from "./crowd.ts";
import { adminAccounts, type SellerAccount } from "./accounts.ts";
import type { TextFile } from "./file.ts";
import { drawMedium, drawPhoto, drawService } from "./media.ts";
import { writeHead, writeText, type MessageHead } from "./message.ts";
import { retype } from "./retype.ts";
import { createTalk } from "./talk.ts";

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

const SERVICE_SHARE = 0.025;
const MEDIA_SHARE = 0.05;

/** Writes one group's export, message by message, and reports each to `truth`. */
export function writeGroup(
  world: World,
  group: Group,
  timeline: Timeline,
  file: TextFile,
  truth: TruthRows,
): void {
  const { seed, calendar, campaigns, accounts, sellers } = world;
  const random = createRandom(seed, "messages", group.index);
  const crowd = createCrowd(seed, sellers.length, group, timeline.times.length);
  const admins = adminAccounts(group.index);
  const recent = createRecent(sellers);
  const talk = createTalk(group, recent, world.ads.normalised);
  /** Numbers of the latest messages, for answers and pins. */
  const ids: number[] = [];
  let id = random.between(1, 40);

  file.write(
    `{\n "name": ${JSON.stringify(group.title)},\n "type": "public_supergroup",\n` +
      ` "id": ${group.id},\n "messages": [\n`,
  );
  for (let i = 0; i < timeline.times.length; i++) {
    if (i > 0) file.write(",\n");
    const unix = timeline.times[i]!;
    const campaign = timeline.campaigns[i]!;
    id += drawStep(random);
    const head = startHead(id, unix, calendar);
    const year = Number(head.date.slice(0, 4));

    if (campaign >= 0) {
      const ad = campaigns.ad[campaign]!;
      const seller = campaigns.seller[campaign]!;
      head.account = accounts[seller]!;
      head.forwardedFrom = accounts[seller]!.channel;
      if (random.chance(0.22)) head.more = drawPhoto(random);
      drawEdit(random, calendar, head, 0.02);
      file.write(writeHead(head));
      writeAdText(world, ad, random, file);
      truth.add(group.index, id, unix, year, "ad", ad, seller);
      recent.add(seller);
    } else if (random.chance(SERVICE_SHARE)) {
      head.type = "service";
      head.account = crowd(random);
      head.more = drawService(random, crowd, ids);
      file.write(writeHead(head) + writeText(""));
      truth.add(group.index, id, unix, year, "service", -1, -1);
    } else if (random.chance(MEDIA_SHARE)) {
      head.account = crowd(random);
      head.more = drawMedium(random);
      file.write(writeHead(head) + writeText(""));
      truth.add(group.index, id, unix, year, "media", -1, -1);
    } else {
      const { kind, text } = talk(random, unix, head.date);
      const seller = kind === "notice" ? recent.seller(random) : -1;
      head.account =
        seller >= 0 ? accounts[seller]! : kind === "rules" ? random.pick(admins) : crowd(random);
      head.replyTo = drawReply(random, kind, ids);
      if (random.chance(0.02)) head.more = drawPhoto(random);
      drawEdit(random, calendar, head, 0.03);
      file.write(writeHead(head) + writeText(text));
      truth.add(group.index, id, unix, year, kind, -1, seller);
    }
    ids.push(id);
    if (ids.length > 64) ids.splice(0, 32);
  }
  file.write(`\n ]\n}`);
}

const NOBODY = { id: "", name: null };

function startHead(id: number, unix: number, calendar: Calendar): MessageHead {
  return {
    id,
    type: "message",
    date: calendar.local(unix),
    unix,
    edited: 0,
    editedDate: "",
    account: NOBODY,
    forwardedFrom: "",
    replyTo: 0,
    more: "",
  };
}

/** Message numbers follow each other, but for those deleted since. */
function drawStep(random: Random): number {
  if (!random.chance(0.03)) return 1;
  return random.chance(0.04) ? random.between(10, 400) : random.between(2, 6);
}

function drawEdit(random: Random, calendar: Calendar, head: MessageHead, share: number): void {
  if (!random.chance(share)) return;
  head.edited = head.unix + random.between(5, 1800);
  head.editedDate = calendar.local(head.edited);
}

/** Whom a message answers: someone shortly before, more often where it is an answer by kind. */
function drawReply(random: Random, kind: string, ids: number[]): number {
  const share = kind === "reply" ? 0.6 : kind === "chatter" ? 0.15 : 0.03;
  if (!random.chance(share) || ids.length === 0) return 0;
  const back = Math.floor(12 * random.next() ** 3);
  return ids[ids.length - 1 - Math.min(ids.length - 1, back)]!;
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
