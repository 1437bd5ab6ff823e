import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLAIMS } from "../../loaders/claims/claims.ts";
import { createClaimFinder } from "../../loaders/claims/find.ts";
import { loadClaimTerms } from "../../loaders/claims/terms.ts";

const find = createClaimFinder(await loadClaimTerms());
const expectFound = (cases: Record<string, string>): void => {
  for (const [text, claims] of Object.entries(cases))
    expect(find(text).join(" "), text).toBe(claims);
};

describe("createClaimFinder(terms)", () => {
  it("finds promises in Dutch, Flemish and English", () => {
    expectFound({
      "Getest, uitslag op aanvraag": "tested",
      "niet goed = geld terug": "guarantee",
      "Lost parcels are reshipped": "guarantee",
      "geurdicht verpakt, neutrale doos": "discreet",
      "Goei spul, geen brol": "quality",
      "al 5 jaar een vast team": "trusted",
      "first order 10% off": "discount",
      "cash bij levering": "pay_later",
    });
  });

  it("finds the apps, whatever they are disguised as", () => {
    expectFound({
      "ook via W1ckr": "wickr",
      "wh@tsapp me": "whatsapp",
      "W.H.A.T.S.A.P.P en s i g n a l": "signal whatsapp",
      "Thrééma ID op aanvraag": "threema",
      whatsappppp: "whatsapp",
      "kijk op t.me/voorbeeld": "channel",
    });
  });

  it("takes a word that means more than one thing only where it is an app", () => {
    expectFound({
      "ik snap het, snap je": "",
      "snap: voorbeeld": "snapchat",
      "Signal, snap of Threema": "signal snapchat threema",
      "smoke session in het park": "",
      "vraag mijn session id": "session",
      "Stadskanaal en Kanaleneiland": "",
    });
  });

  it("leaves out what an ad denies, and nothing behind the denial", () => {
    expectFound({
      "geen WhatsApp, alleen Signal": "signal",
      "geen whatsapp of snap": "",
      "niet via insta": "",
      "Insta doen we niet": "",
      "geen korting, wel garantie": "guarantee",
      "geen gezeik, gewoon kwaliteit": "quality",
      "via Signal niet bellen": "signal",
    });
  });

  it("takes the longest of several terms", () => {
    expectFound({ "gratis opnieuw verzonden": "guarantee", "gratis bezorgd": "discount" });
  });

  it("gives each claim once, in one order, for any text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...WORDS, "\n", ". ", ", "), { maxLength: 40 }),
        (words) => {
          const found = find(words.join(" "));
          expect(found).toEqual(CLAIMS.filter((claim) => found.includes(claim)));
        },
      ),
    );
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => Array.isArray(find(text))));
  });
});

const WORDS = [
  "geen",
  "Signal",
  "snap",
  "gratis",
  "opnieuw",
  "kwaliteit",
  "wickr",
  "of",
  "via",
  "bot",
];
