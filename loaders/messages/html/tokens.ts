/**
 * Goes through HTML piece by piece: tags that open or close, and the text between them. Nothing in it
 * is run or followed. One cursor is moved rather than tokens made, which is several times as fast.
 */
export class HtmlCursor {
  what: "open" | "close" | "text" = "text";
  /** Lower case, of a tag. */
  tag = "";
  /** Of a text, its character references replaced. */
  text = "";
  private inside = "";
  private position = 0;

  constructor(private readonly html: string) {}

  /** Moves to the next piece; false at the end. */
  next(): boolean {
    const { html } = this;
    while (this.position < html.length) {
      if (html[this.position] !== "<") return this.takeText();
      if (html.startsWith("<!--", this.position)) {
        const end = html.indexOf("-->", this.position);
        this.position = end < 0 ? html.length : end + 3;
      } else if (TAG_START.test(html.slice(this.position, this.position + 3))) {
        return this.takeTag();
      } else {
        return this.takeText();
      }
    }
    return false;
  }

  /** What has not been gone through. */
  get rest(): string {
    return this.html.slice(this.position);
  }

  /** The value of an attribute of the tag; "" where it has none. */
  attribute(name: string): string {
    const at = this.inside.indexOf(` ${name}="`);
    if (at >= 0) {
      const start = at + name.length + 3;
      const end = this.inside.indexOf('"', start);
      return decodeEntities(this.inside.slice(start, end < 0 ? undefined : end));
    }
    for (const [, key, single, bare] of this.inside.matchAll(UNUSUAL)) {
      if (key!.toLowerCase() === name) return decodeEntities(single ?? bare ?? "");
    }
    return "";
  }

  private takeText(): true {
    const end = this.html.indexOf("<", this.position + 1);
    this.text = decodeEntities(this.html.slice(this.position, end < 0 ? undefined : end));
    this.what = "text";
    this.position = end < 0 ? this.html.length : end;
    return true;
  }

  private takeTag(): true {
    const end = endOfTag(this.html, this.position);
    const closes = this.html[this.position + 1] === "/";
    const content = this.html.slice(this.position + (closes ? 2 : 1), end);
    const space = content.search(/[\s/]/);
    this.tag = (space < 0 ? content : content.slice(0, space)).toLowerCase();
    this.inside = space < 0 ? "" : content.slice(space);
    this.what = closes ? "close" : "open";
    this.position = end + 1;
    return true;
  }
}

const TAG_START = /^<\/?[a-zA-Z]/;

/** Attributes in single quotes or without any. */
const UNUSUAL = /([\w-]+)\s*=\s*(?:'([^']*)'|([^\s"'>]+))/g;

/** Where the `>` lies that closes the tag at `i`, those in quotes passed over. */
function endOfTag(html: string, i: number): number {
  let quote = 0;
  for (; i < html.length; i++) {
    const code = html.charCodeAt(i);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x22 || code === 0x27) {
      quote = code;
    } else if (code === 0x3e) {
      return i;
    }
  }
  return html.length;
}

/** The entities that Telegram Desktop writes, and those that programs in between add. */
const NAMED: Record<string, string> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" },
  ...{ laquo: "«", raquo: "»", ndash: "–", mdash: "—", hellip: "…", euro: "€" },
};

const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi;

/** Text with its character references replaced; unknown ones stay as they are. */
export function decodeEntities(text: string): string {
  return text.includes("&") ? text.replace(REFERENCE, decodeReference) : text;
}

function decodeReference(whole: string, hex?: string, decimal?: string, name?: string): string {
  if (name !== undefined) return NAMED[name] ?? whole;
  const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
}
