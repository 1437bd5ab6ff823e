import type { Random } from "../random.ts";

/** How a seller types; a habit that stays the same in every ad. */
export interface Style {
  letters: "normal" | "lower" | "upper";
  exclaims: boolean;
  misspells: boolean;
  emoji: boolean;
  /** Sets headings in the bold letters of mathematics, which are Latin ones after NFKC. */
  boldLetters: boolean;
  /** What stands between sentences that are set in one paragraph. */
  joiner: string;
  /** What stands between blocks of a menu. */
  gap: string;
}

const JOINERS = [". ", ". ", ". ", ", ", " ", " - ", " | ", "\n", "\n", "! ", " // ", "... "];
const GAPS = [
  "\n\n",
  "\n\n",
  "\n",
  "\n",
  "\n————————\n",
  "\n\n",
  "\n➖➖➖➖\n",
  "\n\n\n",
  "\n---\n",
];

/** Draws how one seller writes, in shares set by hand. */
export function drawStyle(random: Random): Style {
  const draw = random.next();
  return {
    letters: draw < 0.66 ? "normal" : draw < 0.9 ? "lower" : "upper",
    exclaims: random.chance(0.18),
    misspells: random.chance(0.16),
    emoji: random.chance(0.55),
    boldLetters: random.chance(0.05),
    joiner: random.pick(JOINERS),
    gap: random.pick(GAPS),
  };
}

const MISSPELLINGS: [RegExp, string][] = [
  [/\bkwaliteit\b/gi, "kwalitijd"],
  [/\bbeschikbaar\b/gi, "beschikbar"],
  [/\bbericht\b/gi, "berigt"],
  [/\bbetrouwbaar\b/gi, "betrouwbar"],
  [/\bminuten\b/gi, "minute"],
  [/\bGoedenavond\b/gi, "Goeieavond"],
  [/\bserieuze\b/gi, "serieuse"],
  [/\bverkrijgbaar\b/gi, "verkrijgbar"],
  [/\bvoorraad\b/gi, "vooraad"],
  [/\bbestelling\b/gi, "besteling"],
  [/\bbinnen\b/gi, "bine"],
  [/\bjullie\b/gi, "jullies"],
  [/\bnieuwe\b/gi, "niewe"],
  [/\bavailable\b/gi, "availible"],
  [/\bquality\b/gi, "qualty"],
  [/\bdelivery\b/gi, "delivry"],
  [/\beveryone\b/gi, "evryone"],
  [/\bmessage\b/gi, "mesage"],
];

/** Writes a heading in the seller's letters. */
export function writeHeading(heading: string, { boldLetters }: Style): string {
  if (!boldLetters) return heading;
  return heading.replace(/[A-Za-z0-9]/g, (letter) => {
    const code = letter.charCodeAt(0);
    const [from, bold] = code < 58 ? [48, 0x1d7ec] : code < 91 ? [65, 0x1d5d4] : [97, 0x1d5ee];
    return String.fromCodePoint(bold + code - from);
  });
}

/** Applies the habit to a finished text. Handles and links keep their spelling. */
export function applyStyle(text: string, style: Style): string {
  let styled = text;
  if (style.misspells) {
    for (const [word, wrong] of MISSPELLINGS) styled = styled.replace(word, wrong);
  }
  if (style.exclaims) styled = styled.replace(/(?<!@\w*|\d )([a-zé])(?=\n|$)/gi, "$1!!");
  if (style.letters !== "normal") {
    const upper = style.letters === "upper";
    const parts = styled.split(/(@\w+|example\.com\/\w+)/);
    styled = parts
      .map((part, i) => (i % 2 === 1 ? part : upper ? part.toUpperCase() : part.toLowerCase()))
      .join("");
  }
  return styled;
}
