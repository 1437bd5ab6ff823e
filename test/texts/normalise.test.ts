import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "../../loaders/texts/normalise.ts";

/** Strings dense in what can go wrong: marks, joiners, look-alikes, fillers, halves of pairs. */
const hostile = fc
  .array(
    fc.constantFrom(
      ..."aZé1 \n\t.0ﬁ½Ⅷİßſ",
      ..."аеоВНРсяйё",
      ..."ΑΣσςάω",
      ..."ᴄʙʀ🅲🅞🄰𝐜",
      ..."ᗩᑎᐃᏞᏣ尺乃好ㄒフ",
      ..."€₦₥฿ɄɆØłя",
      "\u0336",
      "\u0338",
      "\u0327",
      "\u0301",
      "\u0345",
      "\u200b",
      "\u200d",
      "\ufe0f",
      "\u20e3",
      "\u00ad",
      "\u202e",
      "\u3164",
      "\u2800",
      "\uffff",
      "\ufeff",
      "\x1c",
      "\ud83d",
      "\udc68",
      "👨",
      "👩",
      "🏽",
      "❤",
      "🔥",
      "🇳",
      "🇱",
      "❄️",
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

describe("normalise(text)", () => {
  it.each([
    ["folds case and white space", "  Verse \t COKE\r\n 24/7 ", "verse coke 24/7"],
    ["keeps digits, accents and emoji", "Café 3MMC ❄🔥 25", "café 3mmc ❄🔥 25"],
    ["drops the variation selector of an emoji", "❄️", "❄"],
    ["keeps an emoji of several people whole", "👨\u200d👩\u200d👧", "👨\u200d👩\u200d👧"],
    ["keeps a joined emoji whole without its selector", "❤️\u200d🔥", "❤\u200d🔥"],
    ["keeps skin and profession together", "👩🏽\u200d🚀", "👩🏽\u200d🚀"],
    ["drops a joiner that joins nothing", "🔥\u200d coke\u200d!", "🔥 coke!"],
    ["keeps flags", "heel 🇳🇱", "heel 🇳🇱"],
    ["removes zero-width characters inside a word", "co\u200bke\ufeff we\u00aded", "coke weed"],
    ["folds the alphabets of fancy fonts", "𝐂𝐨𝐤𝐞 ｋｅｔ Ⓜⓓⓜⓐ", "coke ket mdma"],
    ["folds small capitals and boxed letters", "ᴄᴏᴋᴇ 🅺🅴🆃", "coke ket"],
    ["folds keycap digits", "0️⃣6️⃣", "06"],
    ["folds a Latin word with Cyrillic letters in it", "сoкe НАSH", "coke hash"],
    ["leaves Russian alone where a letter has no look-alike", "Да, я здесь", "да, я здесь"],
    ["leaves Greek alone where a letter has no look-alike", "μόνο εδώ 5 μg", "μόνο εδώ 5 μg"],
    ["folds Canadian syllabics", "ᗪEᑎ ᕼᗩᗩG · ᑕOKE · KETᗩ", "den haag · coke · keta"],
    ["leaves Inuktitut alone", "ᐃᓄᒃᑎᑐᑦ ᐊᑎᖅ", "ᐃᓄᒃᑎᑐᑦ ᐊᑎᖅ"],
    ["leaves Cherokee alone", "ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ".toLowerCase(), "ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ".toLowerCase()],
    ["folds Chinese characters among Latin letters", "K乇ㄒA 乙ᗪ", "keta zd"],
    ["leaves Chinese and Japanese alone", "我几乎不 フランス T恤", "我几乎不 フランス t恤"],
    ["leaves a whole word of Chinese look-alikes alone", "山千 几乙", "山千 几乙"],
    ["folds signs of money in a word", "₥€₦Ʉ hal€n ₴₮ɆⱤĐ₳₥", "menu halen sterdam"],
    ["leaves money alone", "10€ €25 k€ ₿ 50₴ 3€per ¥ ฿20", "10€ €25 k€ ₿ 50₴ 3€per ¥ ฿20"],
    ["keeps the letters of other languages", "smørrebrød łódź đặng", "smørrebrød łódź đặng"],
    ["folds Russian letters among Latin ones only", "KEtя я ya", "ketr я ya"],
    ["drops a stroke through every letter", "c\u0336o\u0336k\u0336e\u0336 1\u03360", "coke 10"],
    ["drops an underline and stacked marks", "k\u0332e\u0332t\u035b\u0330 é\u0335", "ket é"],
    ["keeps marks that a script needs", "й हिन्दी שָׁלוֹם", "й हिन्दी שָׁלוֹם"],
    ["gives an empty text where nothing is visible", "\u200b \u2800\ufe0f", ""],
  ])("%s", (_, text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it("is idempotent", () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: "binary" })), (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
      }),
      { numRuns: 3_000 },
    );
  });

  it("gives trimmed, well-formed NFKC without doubled spaces or control characters", () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: "binary" })), (text) => {
        const result = normalise(text);
        expect(result.isWellFormed()).toBe(true);
        expect(result.normalize("NFKC")).toBe(result);
        expect(result.trim()).toBe(result);
        expect(result).not.toMatch(/ {2}|\p{Cc}|\u200b/u);
      }),
      { numRuns: 3_000 },
    );
  });

  it("does not depend on the case of ASCII letters or on the kind of white space", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom("\n", "\t", "\u00a0", "  "), (text, space) => {
        expect(normalise(text.toUpperCase().replaceAll(" ", space))).toBe(normalise(text));
      }),
    );
  });

  it("keeps every ASCII digit", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const digits = text.replace(/[^0-9]/g, "");
        const kept = normalise(text).replace(/[^0-9]/g, "");
        let at = 0;
        for (const digit of kept) if (digit === digits[at]) at += 1;
        expect(at).toBe(digits.length);
      }),
    );
  });
});
