import { namedSender } from "../identity.ts";
import { parseDate, type Calendar } from "../dates.ts";
import type { Leaving, Message } from "../message.ts";
import { wordsOf } from "../words.ts";
import { HtmlCursor } from "./tokens.ts";

/** What one `div.message` of an HTML export says. */
export interface HtmlMessage {
  /** Null for a row that only shows a day. */
  message: Message | Leaving | null;
  /** Of a default message, for those that are joined to it. */
  sender: string | null;
  /** Something follows it that is neither the end of the page nor a link to another one. */
  rest: boolean;
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
  rest: boolean;
}

/**
 * Reads one message, `html` beginning at its `div` (export_output_html.cpp of Telegram Desktop). A
 * joined message has no sender of its own and takes `previous`.
 */
export function readHtmlMessage(
  html: string,
  previous: string | null,
  calendar: Calendar,
): HtmlMessage {
  const gathered = gather(html);
  const id = /^message(-?\d+)$/.exec(gathered.id)?.[1];
  const number = id === undefined ? NaN : Number(id);
  const { rest } = gathered;
  const classes = gathered.classes.split(/\s+/);
  if (classes.includes("service")) {
    if (number < 0 && number > LAST_DAY_ROW) return { message: null, sender: null, rest };
    return { message: leaving("service", number), sender: null, rest };
  }
  const sender = classes.includes("joined") ? previous : senderOf(gathered.name);
  const postedAt = parseHtmlDate(gathered.date, calendar);
  if (Number.isNaN(number)) return { message: leaving("no_id", number), sender, rest };
  if (Number.isNaN(postedAt)) return { message: leaving("no_date", number), sender, rest };
  if (!calendar.counts(postedAt))
    return { message: leaving("outside_period", number), sender, rest };
  const text = wordsOf(gathered.text?.trim() ?? null);
  const message = {
    id: number,
    postedAt,
    editedAt: null,
    sender,
    forwarded: gathered.forwarded,
    text,
  };
  return { message, sender, rest };
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
    ...{ classes: "", id: "", date: "", name: "", forwarded: false, text: null },
    rest: false,
  };
  const cursor = new HtmlCursor(html);
  /** What the open elements are about, innermost last. */
  const open: Role[] = [];
  while (cursor.next()) {
    const about = open.at(-1) ?? "message";
    if (cursor.what === "open") {
      if (cursor.tag === "br" && about === "text") gathered.text += "\n";
      if (!VOID.has(cursor.tag)) open.push(roleOf(cursor, open.length, about, gathered));
    } else if (cursor.what === "close") {
      if (!VOID.has(cursor.tag)) open.pop();
      if (open.length === 0) {
        gathered.rest = cursor.rest.replace(PAGE_END, "") !== "";
        break;
      }
    } else if (about === "text") {
      gathered.text += cursor.text.includes("\n")
        ? cursor.text.replace(LAYOUT, BREAK)
        : cursor.text;
    } else if (about === "name") {
      gathered.name += cursor.text;
    }
  }
  if (gathered.text?.includes(BREAK)) {
    gathered.text = gathered.text.replace(BESIDE_BREAK, "\n").replaceAll(BREAK, " ");
  }
  return gathered;
}

/** What may follow a message: elements that close, and a link to the next page. */
const PAGE_END = /\s+|<\/\w+>|<a class="pagination[^>]*>[^<]*<\/a>/g;

/** Elements are about what the one around them is about, unless their class says otherwise. */
type Role = "message" | "forwarded" | "name" | "text" | "other";

/** What an element that opens is about; notes what its attributes say. */
function roleOf(cursor: HtmlCursor, depth: number, around: Role, gathered: Gathered): Role {
  if (depth === 0) {
    gathered.classes = cursor.attribute("class");
    gathered.id = cursor.attribute("id");
    return "message";
  }
  if (around === "other" || around === "text") return around;
  const classes = cursor.attribute("class");
  if (classes === "text") {
    gathered.text = gathered.text === null ? "" : `${gathered.text}\n`;
    return "text";
  }
  if (around === "name" || /\b(?:media_wrap|reply_to|signature|reactions)\b/.test(classes))
    return "other";
  if (classes === "from_name") return around === "forwarded" ? "other" : "name";
  if (classes === "forwarded body") {
    gathered.forwarded = true;
    return "forwarded";
  }
  if (/\bdate\b/.test(classes) && around === "message") {
    gathered.date = cursor.attribute("title");
    return "other";
  }
  return around;
}

/** A line break of the page is layout, a space at most; those of the message are `<br>`. */
const LAYOUT = /[ \t\r]*\n[ \t\r\n]*/g;

/** Stands for layout until the text is whole; no character. */
const BREAK = "\uffff";
const BESIDE_BREAK = /\uffff?\n\uffff?/g;

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
