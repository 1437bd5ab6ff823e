/**
 * The first figure that someone typed into prose, or null. Digits inside a word are names of
 * substances and are left alone (3-MMC, 2C-B, 4-FA, H1), and so are those in addresses.
 */
export function findTypedFigure(text: string): string | null {
  const withoutAddresses = text.replace(/\bhttps?:\/\/\S+/g, "");
  for (const word of withoutAddresses.match(
    /[\p{L}\p{N}.,%‰/'’–-]*\p{N}[\p{L}\p{N}.,%‰/'’–-]*/gu,
  ) ?? []) {
    if (!/\p{L}/u.test(word)) return word.replace(/[.,]+$/, "");
  }
  return null;
}
