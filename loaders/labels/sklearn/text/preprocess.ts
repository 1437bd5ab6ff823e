export interface PreprocessSettings {
  lowercase: boolean;
  stripAccents: "ascii" | "unicode" | null;
}

const ASCII = /^[\0-\x7f]*$/;
const NOT_ASCII = /[^\0-\x7f]/gu;
/** A mark of combining class 240 and one of class 1: canonical order moves other marks before or behind. */
const LATE = "\u0345";
const EARLY = "\u0334";

/** What scikit-learn's vectorisers do to a text before they cut it. */
export function createPreprocessor(settings: PreprocessSettings): (text: string) => string {
  const { lowercase, stripAccents } = settings;
  return (text) => {
    const cased = lowercase ? text.toLowerCase() : text;
    if (stripAccents === null || ASCII.test(cased)) return cased;
    const decomposed = cased.normalize("NFKD");
    if (stripAccents === "ascii") return decomposed.replace(NOT_ASCII, "");
    return decomposed.replace(NOT_ASCII, (character) => (isCombining(character) ? "" : character));
  };
}

const combining = new Map<string, boolean>();

/**
 * Whether Python's `unicodedata.combining` gives a class above 0. JavaScript cannot ask for the class,
 * but its normal forms sort by it.
 */
function isCombining(character: string): boolean {
  const known = combining.get(character);
  if (known !== undefined) return known;
  const found =
    `${LATE}${character}`.normalize("NFD") !== `${LATE}${character}` ||
    (character !== EARLY && `${character}${EARLY}`.normalize("NFD").startsWith(EARLY)) ||
    character === EARLY ||
    character === LATE;
  combining.set(character, found);
  return found;
}
