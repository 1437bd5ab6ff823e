import { OFFERS } from "../grammar/offers.ts";
import type { Random } from "../random.ts";
import type { Draft } from "./draft.ts";
import { phraseOf } from "./phrases.ts";

const TAILS = [
  "🔥",
  "💯",
  "✅",
  "⚡",
  "🙏",
  "👌",
  "!!",
  "!",
  "😎",
  "🚀",
  "❤️",
  "👀",
  "⭐",
  "🔝",
  "..",
  "🤝",
];

/** A near-duplicate of an ad: another greeting, price, closing line or emoji, the same offer. */
export function varyAd(random: Random, draft: Draft): Draft {
  const { seller, language } = draft;
  const wording = OFFERS[language];
  const phrase = phraseOf(random, seller, language);
  const copy: Draft = { ...draft, menu: { ...draft.menu } };
  const changes = 1 + random.below(2);
  for (let i = 0; i < changes; i++) {
    switch (random.below(6)) {
      case 0:
        copy.greeting = phrase(wording.greeting);
        break;
      case 1:
        copy.menu.priceFactor = random.pick([0.8, 0.9, 0.95, 1.05, 1.1, 1.2]);
        break;
      case 2:
        copy.closing = phrase(wording.closing);
        break;
      case 3:
        copy.tail = random.pick(TAILS).repeat(random.between(1, 3));
        break;
      case 4:
        if (draft.contact) copy.contact = phrase(wording.contact);
        else copy.tail = random.pick(TAILS);
        break;
      case 5:
        if (draft.heading) copy.heading = phrase(wording.heading);
        else copy.greeting = phrase(wording.greeting);
        break;
    }
  }
  return copy;
}
