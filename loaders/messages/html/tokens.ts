/** A piece of HTML: a tag that opens or closes, or the text between tags. */
export type HtmlToken =
  | { what: "open"; tag: string; attributes: Record<string, string> }
  | { what: "close"; tag: string }
  | { what: "text"; text: string };

const PIECE = /<!--[^]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|[^<]+|</g;
const ATTRIBUTE = /([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Takes HTML apart; tags that close themselves only open. Nothing in it is run or followed. */
export function* tokensOf(html: string): Generator<HtmlToken> {
  for (const match of html.matchAll(PIECE)) {
    const [piece, slash, tag, rest] = match;
    if (tag !== undefined) {
      const name = tag.toLowerCase();
      if (slash) yield { what: "close", tag: name };
      else yield { what: "open", tag: name, attributes: attributesOf(rest!) };
    } else if (!piece.startsWith("<!--")) {
      yield { what: "text", text: decodeEntities(piece) };
    }
  }
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single, bare] of text.matchAll(ATTRIBUTE)) {
    attributes[name!.toLowerCase()] = decodeEntities(double ?? single ?? bare ?? "");
  }
  return attributes;
}

/** The entities that Telegram Desktop writes, and those that programs in between add. */
const NAMED: Record<string, string> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" },
  ...{ laquo: "«", raquo: "»", ndash: "–", mdash: "—", hellip: "…", euro: "€" },
};

/** Text with its character references replaced; unknown ones stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi,
    (whole, hex, decimal, name) => {
      if (name !== undefined) return NAMED[name as string] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex as string, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
    },
  );
}
