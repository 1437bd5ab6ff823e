import { namedSender } from "../identity.ts";
import { parseDate, type Calendar } from "../dates.ts";
import type { Leaving, Message } from "../message.ts";
import { wordsOf } from "../words.ts";
import { tokensOf } from "./tokens.ts";

/** What one `div.message` of an HTML export says. */
export interface HtmlMessage {
  message: Message | Leaving;
  /** Of a default message, for those that are joined to it. */
  sender: string | null;
}

/**
 * Telegram Desktop numbers the days it shows between messages −1, −2, …; messages from before a group
 * became a supergroup lie far below.
 */
const LAST_DAY_ROW = -900_000_000;

/** What is gathered on the way through a message's elements. */
interface Gathered {
  classes: string;
  id: string;
  date: string;
  name: string;
  forwarded: boolean;
  text: string | null;
}

/**
 * Reads one message, `html` beginning at its `div` (export_output_html.cpp of Telegram Desktop). A
 * joined message has no sender of its own and takes `previous`. Null for a row that only shows a day.
 */
export function readHtmlMessage(
  html: string,
  previous: string | null,
  calendar: Calendar,
): HtmlMessage | null {
  const gathered = gather(html);
  const id = /^message(-?\d+)$/.exec(gathered.id)?.[1];
  const number = id === undefined ? NaN : Number(id);
  const classes = gathered.classes.split(/\s+/);
  if (classes.includes("service")) {
    if (number < 0 && number > LAST_DAY_ROW) return null;
    return { message: leaving("service", number), sender: null };
  }
  const sender = classes.includes("joined") ? previous : senderOf(gathered.name);
  const postedAt = parseHtmlDate(gathered.date, calendar);
  if (Number.isNaN(number)) return { message: leaving("no_id", number), sender };
  if (Number.isNaN(postedAt)) return { message: leaving("no_date", number), sender };
  if (!calendar.counts(postedAt)) return { message: leaving("outside_period", number), sender };
  const text = wordsOf(gathered.text === null ? null : gathered.text.trim());
  const message = {
    id: number,
    postedAt,
    editedAt: null,
    sender,
    forwarded: gathered.forwarded,
    text,
  };
  return { message, sender };
}

function leaving(reason: Leaving["reason"], id: number): Leaving {
  return Number.isNaN(id) ? { reason: "no_id", id: null } : { reason, id };
}

function senderOf(name: string): string | null {
  return namedSender(name.replace(/\s+via\s+@\w+\s*$/, "").replace(/\s+/g, " "));
}

/** Elements without contents, which nothing closes. */
const VOID = new Set(["img", "br", "hr", "meta", "link", "input", "source"]);

function gather(html: string): Gathered {
  const gathered: Gathered = {
    classes: "",
    id: "",
    date: "",
    name: "",
    forwarded: false,
    text: null,
  };
  /** What the open elements are about, outermost first: "" for nothing of their own. */
  const open: string[] = [];
  const about = (): string => open.findLast((what) => what !== "") ?? "";
  for (const token of tokensOf(html)) {
    if (token.what === "open") {
      const { tag, attributes } = token;
      if (tag === "br" && about() === "text") gathered.text += "\n";
      if (VOID.has(tag)) continue;
      open.push(roleOf(attributes, open, gathered));
    } else if (token.what === "close") {
      if (!VOID.has(token.tag)) open.pop();
      if (open.length === 0) break;
    } else if (about() === "text") {
      // Line breaks of the source are layout; those of the message are `<br>`.
      gathered.text += token.text.replace(/\s*\n\s*/g, " ");
    } else if (about() === "name") {
      gathered.name += token.text;
    }
  }
  if (gathered.text !== null) gathered.text = gathered.text.replace(/ ?\n ?/g, "\n");
  return gathered;
}

/** What an element that opens is about; notes what its attributes say. */
function roleOf(attributes: Record<string, string>, open: string[], gathered: Gathered): string {
  const classes = (attributes.class ?? "").split(/\s+/);
  const has = (name: string): boolean => classes.includes(name);
  if (open.length === 0) {
    gathered.classes = attributes.class ?? "";
    gathered.id = attributes.id ?? "";
    return "";
  }
  if (has("media_wrap") || has("reply_to") || has("signature") || has("reactions")) return "other";
  if (open.includes("other")) return "other";
  if (has("forwarded") && has("body")) {
    gathered.forwarded = true;
    return "forwarded";
  }
  if (has("date") && has("details") && !open.includes("forwarded")) {
    gathered.date = attributes.title ?? "";
    return "other";
  }
  if (has("from_name")) return open.includes("forwarded") ? "other" : "name";
  if (has("text")) {
    gathered.text = gathered.text === null ? "" : `${gathered.text}\n`;
    return "text";
  }
  return "";
}

const WRITTEN = /^(\d{2})\.(\d{2})\.(\d{4}) (\d{2}):(\d{2}):(\d{2})(?: (UTC[+-]\d{2}:?\d{2}))?$/;

/** Seconds at "28.01.2021 21:19:09", in the investigation's zone, or at "… UTC+01:00"; NaN else. */
export function parseHtmlDate(title: string, calendar: Calendar): number {
  const match = WRITTEN.exec(title.trim());
  if (!match) return NaN;
  const [, day, month, year, hour, minute, second, zone] = match;
  return parseDate(
    `${year}-${month}-${day}T${hour}:${minute}:${second}${zone ?? ""}`,
    calendar.secondsAt,
  );
}
