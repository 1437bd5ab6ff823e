/** What a claim is: a promise to the buyer, another app, or another spot on Telegram itself. */
export type ClaimKind = "promise" | "app" | "telegram";

/** What an ad promises the buyer; see data/claims/README.md. */
export const PROMISES = [
  "quality",
  "tested",
  "guarantee",
  "discreet",
  "trusted",
  "discount",
  "pay_later",
] as const;
/** Apps beside Telegram on which an ad says that its seller can be reached. */
export const APPS = [
  "signal",
  "whatsapp",
  "wickr",
  "snapchat",
  "instagram",
  "session",
  "threema",
] as const;
/** Everything that is looked for in ads; `channel` is a channel, group or bot on Telegram. */
export const CLAIMS = [...PROMISES, ...APPS, "channel"] as const;
export type Claim = (typeof CLAIMS)[number];

/** At least one of its kind. */
export const ANY = "any";

/** Which kind of claim it is. */
export function kindOf(claim: Claim): ClaimKind {
  if (claim === "channel") return "telegram";
  return (PROMISES as readonly string[]).includes(claim) ? "promise" : "app";
}
