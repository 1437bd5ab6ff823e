/**
 * A name as it is searched for: lower case, without accents, apostrophes, hyphens or double spaces,
 * so that "s hertogenbosch" finds 's-Hertogenbosch and "sudwest fryslan" Súdwest-Fryslân.
 */
export function fold(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
