import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createPlaceFinder } from "../../loaders/places/find.ts";
import { loadGazetteer } from "../../loaders/places/gazetteer.ts";

const gazetteer = loadGazetteer();
const find = createPlaceFinder(gazetteer);
const known = new Set(gazetteer.places.map(({ name }) => name));

/** Sentence, then what is found in it: names with commas between, or nothing. */
type Row = [sentence: string, places: string];

function table(title: string, rows: Row[]): void {
  describe(title, () => {
    it.each(rows)("%s → %s", (sentence, places) => {
      expect(find(sentence)).toEqual(places ? places.split(", ") : []);
    });
  });
}

table("names as they stand", [
  ["wiet in Breda", "Breda"],
  ["coke bezorgd in den haag en delft", "Den Haag, Delft"],
  ["BEZORGING BERGEN OP ZOOM / ROOSENDAAL", "Bergen op Zoom, Roosendaal"],
  ["'s-Gravenzande, ‘s-Hertogenbosch", "'s-Gravenzande, Den Bosch"],
  [
    "capelle a/d ijssel, krimpen aan de ijssel, alphen ad rijn",
    "Capelle aan den IJssel, Krimpen aan den IJssel, Alphen aan den Rijn",
  ],
  ["Etten Leur, ettenleur, Etten-Leur", "Etten-Leur"],
  ["Sint-Oedenrode, St. Oedenrode en Son & Breugel", "Sint-Oedenrode, Son en Breugel"],
  ["Sittard-Geleen en Leidschendam-Voorburg", "Sittard, Geleen, Leidschendam, Voorburg"],
  ["Ljouwert, Drachten, Snits", "Leeuwarden, Drachten, Sneek"],
  ["Heële en Kerkrade", "Heerlen, Kerkrade"],
  ["ophalen in Tilburg, Tilburg of nog eens tilburg", "Tilburg"],
]);

table("slang, codes and abbreviations", [
  ["snuif in mokum en roffa", "Amsterdam, Rotterdam"],
  ["damsko / rotjeknor / agga", "Amsterdam, Rotterdam, Den Haag"],
  ["A'dam, R’dam, Utca", "Amsterdam, Rotterdam, Utrecht"],
  ["wiet in 'Breda'", "Breda"],
  ["020 010 030 hele nacht", "Amsterdam, Rotterdam, Utrecht"],
  ["070/015/079", "Den Haag, Delft, Zoetermeer"],
  ["Oeteldonk, Kielegat en Kruikenstad", "Den Bosch, Breda, Tilburg"],
  ["lwd en ehv", "Leeuwarden, Eindhoven"],
]);

table("numbers that are no area code", [
  ["bel 020-1234567 of 010 1234567", ""],
  ["prijs €030 per stuk, 1.030 totaal", ""],
  ["bel 06-00000000", ""],
]);

table("districts and regions", [
  ["bijlmer, kom langs", "Amsterdam"],
  ["Kralingen en Crooswijk", "Rotterdam"],
  ["Amsterdam-Noord, Zuid en West", "Amsterdam"],
  ["Rosmalen, De Meern en Vleuten", "Rosmalen, De Meern, Vleuten"],
  ["heel twente en de achterhoek", "Twente, Achterhoek"],
  ["regio 't Gooi", "Gooi"],
  ["Brabant en Zeeland", "Noord-Brabant, Zeeland"],
  ["bezorging in Fryslân en Groningen", "Friesland, Groningen"],
  ["heel Noord- en Zuid-Holland", "Noord-Holland, Zuid-Holland"],
  ["Zeeuws-Vlaanderen, Parkstad, de Bollenstreek", "Zeeuws-Vlaanderen, Parkstad, Bollenstreek"],
]);

table("lists, however they are marked", [
  ["Utrecht|Zeist|Nieuwegein", "Utrecht, Zeist, Nieuwegein"],
  ["Almere🔥Lelystad🔥Dronten", "Almere, Lelystad, Dronten"],
  ["BredaTilburgOss", "Breda, Tilburg, Oss"],
  ["#utrecht #amersfoort", "Utrecht, Amersfoort"],
  ["zeist bilthoven doorn", "Zeist, Bilthoven, Doorn"],
  ["Eindhoven, Veldhoven, Best, Son", "Eindhoven, Veldhoven, Best, Son"],
  ["Utrecht\nHouten\nBunnik", "Utrecht, Houten, Bunnik"],
]);

table("letters in disguise", [
  ["𝗔𝗹𝗺𝗲𝗿𝗲 en ｕｔｒｅｃｈｔ", "Almere, Utrecht"],
  ["ʟᴇʟʏsᴛᴀᴅ", "Lelystad"],
  ["r0tterd4m, Br3d@ en v0lendam", "Rotterdam, Breda, Volendam"],
  ["Аmsterdam met een Cyrillische A", "Amsterdam"],
  ["u t r e c h t", "Utrecht"],
  ["R 0 t t e r d @ m", "Rotterdam"],
  ["wij leveren r@ndst@d, nachts", "Randstad"],
  ["vl@@rding€n h@l€n", "Vlaardingen"],
  ["ᗪEᑎ ᕼᗩᗩG · ᑕOKE", "Den Haag"],
  ["A\u200bl\u200bmere", "Almere"],
  ["ALPHENNNNN en bilt hoven", "Alphen aan den Rijn, Bilthoven"],
]);

table("misspellings of long names, in a list or after a preposition", [
  ["tilburg, waalwik, kaatsheuvl", "Tilburg, Waalwijk, Kaatsheuvel"],
  ["in Eindhovn en omgeving", "Eindhoven"],
  ["dongen, loon op zant, anna paulona", "Dongen, Loon op Zand, Anna Paulowna"],
  ["Rijswyk en Steenwyk", "Rijswijk, Steenwijk"],
  ["Utrecht, mensen worden blij", "Utrecht"],
  ["gisteren halen, altijd dronken", ""],
]);

table("misspellings by ear", [
  ["haleeen in Ensgede", "Enschede"],
  ["op te halen zeyst", "Zeist"],
  ["roosndaol wiet brengen vanaf 25", "Roosendaal"],
  ["in Ijsselstijn en Nijmeg'n", "IJsselstein, Nijmegen"],
  ["lijden doen we niet, reizen ook niet, zelf halen", ""],
]);

table("names without their vowels", [
  ["hb wt rttrdm cntrm", "Rotterdam"],
  ["hlmnd: bloem, hln of pst", "Helmond"],
  ["pmrnd 🥥 ½ 1 2", "Purmerend"],
  ["wt brd@ vnvnd", ""],
  ["brd@ vanavond", "Breda"],
  ["strps lvrn vndg grtis bzrgd", ""],
]);

table("spellings that must stand apart from other words", [
  ["hrl speed", "Heerlen"],
  ["wit halen hlm", "Haarlem"],
  ["speed / gnx / ket", "Groningen"],
  ["spangen bollie 10", "Rotterdam"],
  ["de ams zijn op", ""],
]);

table("names with a namesake in Belgium", [
  ["afhalen Hasselt of met bpost", ""],
  ["rijden vandaag Mechelen, Lier, Heist met wit", ""],
  ["poes in Limburg (BE) 15 't stuk", ""],
  ["heel Belgisch Limburg, Maastricht niet", ""],
  ["Limburg, van Venlo tot Vaals", "Limburg, Venlo, Vaals"],
  ["bezorgen in Helmond, Deurne en Asten", "Helmond, Deurne, Asten"],
  ["amai, Deurne en Merksem, komt maar halen", ""],
  ["komt het maar halen in Kessel-Lo", ""],
  ["Zwolle, Hasselt en Genemuiden", "Zwolle, Hasselt, Genemuiden"],
]);

table("several names in one word", [
  ["#utrechtzeistdebilt #bunnikhouten", "Utrecht, Zeist, De Bilt, Bunnik, Houten"],
  ["waarderingen welkom", ""],
]);

table("names that are words too", [
  ["de beste wiet, echt goed en heel snel", ""],
  ["made in heaven, een goes", ""],
  ["bezorging in Houten", "Houten"],
  ["houten kast, twee huizen verder bij de buren", ""],
  ["regio Putten en Ermelo", "Putten, Ermelo"],
  ["ik rij vandaag naar Best", "Best"],
  ["Utrecht best goed", "Utrecht"],
  ["goes en alles eromheen", "Goes"],
  ["tot gauw in de winkel", ""],
  ["we rijden ook door Haren vandaag", "Haren"],
]);

table("the whole country", [
  ["verzending heel Nederland", "NL"],
  ["post door het hele land", "NL"],
  ["heel NL, ook ophalen in Gouda", "NL, Gouda"],
  ["Ophalen in Gouda of verzenden binnen NL", "Gouda, NL"],
  ["nationwide shipping", "NL"],
  ["landelijke verzending", "NL"],
  ["we ship all over Holland", "NL"],
  ["naar elk adres in Nederland", "NL"],
  ["NL-wide delivery", "NL"],
  ["rest van het land met PostNL", "NL"],
  ["h33l n3d3rl4nd", "NL"],
  ["shipping NL / BE / DE", "NL"],
  ["Amsterdam, rest of the country by mail", "Amsterdam, NL"],
  ["3.m.m.c ✉ heel n.l.", "NL"],
  ["via post heel 🇳🇱", "NL"],
  ["waar in Nederland u ook woont", "NL"],
  ["overal in t land", "NL"],
  ["in elke provincie een rijder", "NL"],
  ["viagra, cialis, NL en BE", "NL"],
  ["porto 6,95 (NL) en 12 (EU)", "NL"],
  ["🇩🇪🇳🇱 sprechen wir", ""],
  ["pakket nl → be", ""],
  ["shipped discreetly from the netherlands", ""],
]);

table("what is not a delivery area", [
  ["niet in Amsterdam", ""],
  ["Breda en Tilburg, niet in Oss", "Breda, Tilburg"],
  ["heel NL behalve de wadden", "NL"],
  ["ja Ede, nee geen Arnhem", "Ede"],
  ["everywhere except Utrecht", ""],
  ["I won't drive to Zwolle", ""],
  ["niet alleen in Utrecht maar ook in Zeist", "Utrecht, Zeist"],
  ["Almere ❌ Lelystad", "Lelystad"],
  ["wij versturen vanuit Rotterdam", ""],
  ["straight from the Netherlands", ""],
  ["beste van NL", ""],
  ["best quality of Rotterdam", ""],
  ["wij rijden niet buiten Twente", "Twente"],
  ["made in Holland", ""],
  ["wij spreken EN/NL/PL", ""],
  ["het land ziet groen", ""],
  ["uit Colombia", ""],
  ["Antwerpen, Gent en Hasselt", ""],
  ["Breda, Antwerpen", "Breda"],
  ["Feyenoord Rotterdam tegen Ajax Amsterdam", ""],
  ["gisteren won FC Utrecht van PSV Eindhoven", ""],
  ["mevrouw De Wit en meneer Van Houten", ""],
  ["app @voorbeeld_breda of t.me/utrecht", ""],
  ["zie www.utrecht.nl", ""],
  ["met PostNL of post nl", ""],
]);

describe("find(text)", () => {
  it("finds every municipality and every name of the gazetteer after a preposition", () => {
    const missed = gazetteer.places
      .filter(({ level }) => level !== "country")
      .filter(({ name }) => !find(`wij bezorgen in ${name}.`).includes(name));
    expect(missed.map(({ name }) => name)).toEqual(gazetteer.words.belgianFirst);
    for (const name of gazetteer.words.belgianFirst) {
      expect(find(`wij bezorgen in Utrecht en ${name}.`)).toContain(name);
    }
  });

  it("returns names of the gazetteer, each once, whatever the text", () => {
    const pieces = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "in",
        "niet",
        "Utrecht",
        "Best",
        "heel",
        "NL",
        "020",
        ",",
        "\n",
        "'",
        "🇳🇱",
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const found = find(parts.join(" "));
        expect(new Set(found).size).toBe(found.length);
        expect(found.filter((name) => !known.has(name))).toEqual([]);
      }),
    );
  });

  it("never loses a name to the marks around it", () => {
    const marks = fc.string({
      unit: fc.constantFrom(
        " ",
        ",",
        "/",
        "|",
        "-",
        "–",
        "•",
        "*",
        "(",
        ")",
        "\n",
        "🔥",
        "📍",
        '"',
      ),
    });
    const places = gazetteer.places.filter(({ population }) => (population ?? 0) > 60_000);
    fc.assert(
      fc.property(marks, fc.constantFrom(...places), marks, (before, { name }, after) => {
        expect(find(before + name + after)).toEqual([name]);
      }),
    );
  });

  it("is not bothered by case", () => {
    const places = gazetteer.places.filter(({ population }) => (population ?? 0) > 60_000);
    fc.assert(
      fc.property(fc.constantFrom(...places), ({ name }) => {
        expect(find(name.toUpperCase())).toEqual([name]);
        expect(find(name.toLowerCase())).toEqual([name]);
      }),
    );
  });

  it("does work in proportion to the text, however hostile", () => {
    const hostile = [
      "a ",
      "a@",
      "h€l ",
      "waar ook nl ",
      "den ",
      "'",
      "u t ",
      "@",
      "niet ",
      "UtrechtBreda",
      "1e3",
      "((((",
      " ",
      "\n",
      "aan den ",
      "Utrecht, ",
      "nl ",
      "é",
      "👍",
      "x".repeat(50) + "AaaBbb",
      "heel ",
      "t.me/",
      "0",
    ];
    for (const piece of hostile) {
      find(piece.repeat(2000));
      const once = workOf(() => find(piece.repeat(1000)));
      const fourfold = workOf(() => find(piece.repeat(4000)));
      expect(fourfold, JSON.stringify(piece)).toBeLessThan(5 * once + 20_000);
    }
  });

  it("takes a text of a megabyte", () => {
    expect(find(`${"a! 👍 é ".repeat(100_000)}Utrecht`)).toEqual(["Utrecht"]);
  });
});

/** A count of look-ups, expressions tried and characters copied, instead of a clock. */
function workOf(run: () => unknown): number {
  let work = 0;
  const count = <Prototype extends object>(
    prototype: Prototype,
    name: keyof Prototype,
  ): (() => void) => {
    const original = prototype[name] as (...values: unknown[]) => unknown;
    const counted = function (this: unknown, ...values: unknown[]): unknown {
      const result = original.apply(this, values);
      work += 1 + (typeof result === "string" ? result.length : 0);
      return result;
    };
    Object.assign(prototype, { [name]: counted });
    return () => Object.assign(prototype, { [name]: original });
  };
  const undo = [
    count(Map.prototype, "get"),
    count(Set.prototype, "has"),
    count(RegExp.prototype, "test"),
    count(String.prototype, "slice"),
  ];
  try {
    run();
  } finally {
    for (const restore of undo) restore();
  }
  return work;
}
