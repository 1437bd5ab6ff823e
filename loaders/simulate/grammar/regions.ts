/** A region that people name instead of its towns. */
export interface Region {
  /** Everyday name, as the truth gives it. */
  name: string;
  /** How it is written in a message; the name itself where absent. */
  forms?: string[];
  latitude: number;
  longitude: number;
}

export const REGIONS: Region[] = [
  { name: "Twente", latitude: 52.28, longitude: 6.75 },
  { name: "Achterhoek", forms: ["de Achterhoek", "Achterhoek"], latitude: 51.97, longitude: 6.5 },
  { name: "Veluwe", forms: ["de Veluwe", "Veluwe"], latitude: 52.2, longitude: 5.8 },
  { name: "Betuwe", forms: ["de Betuwe", "Betuwe"], latitude: 51.91, longitude: 5.5 },
  { name: "Salland", latitude: 52.38, longitude: 6.3 },
  { name: "Gooi", forms: ["het Gooi"], latitude: 52.25, longitude: 5.2 },
  { name: "Zaanstreek", forms: ["de Zaanstreek", "Zaanstreek"], latitude: 52.46, longitude: 4.8 },
  { name: "West-Friesland", latitude: 52.68, longitude: 5.05 },
  { name: "Westland", forms: ["het Westland", "Westland"], latitude: 51.99, longitude: 4.2 },
  { name: "Drechtsteden", forms: ["de Drechtsteden"], latitude: 51.81, longitude: 4.68 },
  { name: "Bollenstreek", forms: ["de Bollenstreek"], latitude: 52.25, longitude: 4.53 },
  { name: "Hoeksche Waard", forms: ["de Hoeksche Waard"], latitude: 51.76, longitude: 4.46 },
  { name: "Groene Hart", forms: ["het Groene Hart"], latitude: 52.07, longitude: 4.72 },
  { name: "Zeeuws-Vlaanderen", latitude: 51.3, longitude: 3.8 },
  { name: "Walcheren", latitude: 51.52, longitude: 3.57 },
  { name: "West-Brabant", latitude: 51.56, longitude: 4.5 },
  { name: "Zuid-Limburg", latitude: 50.88, longitude: 5.87 },
  { name: "Parkstad", latitude: 50.9, longitude: 5.98 },
  { name: "Noordoostpolder", forms: ["de Noordoostpolder"], latitude: 52.72, longitude: 5.75 },
];

/** Provinces as people write them; Utrecht and Groningen are not here: their names are cities' too. */
export const PROVINCES: Record<string, string[]> = {
  "Noord-Brabant": ["Brabant", "heel Brabant", "Noord-Brabant"],
  Limburg: ["Limburg", "heel Limburg"],
  Zeeland: ["Zeeland", "heel Zeeland"],
  Friesland: ["Friesland", "heel Friesland"],
  Drenthe: ["Drenthe", "heel Drenthe"],
  Flevoland: ["Flevoland"],
  Overijssel: ["Overijssel"],
  Gelderland: ["Gelderland", "heel Gelderland"],
  "Noord-Holland": ["Noord-Holland", "heel Noord-Holland"],
  "Zuid-Holland": ["Zuid-Holland", "heel Zuid-Holland"],
};

/** Slang, abbreviations, area codes and districts of the larger cities. */
export const CITY_FORMS: Record<string, string[]> = {
  Amsterdam: ["Mokum", "020", "A'dam", "Adam (020)", "Damsko", "Amsterdam Noord", "de Bijlmer"],
  Rotterdam: ["Roffa", "010", "R'dam", "Rotjeknor", "Rotterdam Zuid", "Rotterdam Noord"],
  "Den Haag": ["070", "'s-Gravenhage", "Den Haag Zuidwest", "Den Haag Centrum"],
  Utrecht: ["030", "Utrecht Overvecht", "Utrecht Centrum"],
  Eindhoven: ["040", "Eindhoven Woensel"],
  Groningen: ["050", "Grunn"],
  Tilburg: ["013", "Tilburg Noord"],
  Breda: ["076"],
  Nijmegen: ["024"],
  Arnhem: ["026", "Arnhem Zuid"],
  Enschede: ["053"],
  Almere: ["036", "Almere Stad", "Almere Buiten"],
  Haarlem: ["023"],
  Zwolle: ["038"],
  Maastricht: ["043"],
  Heerlen: ["045"],
  Apeldoorn: ["055"],
  Leeuwarden: ["058"],
  Amersfoort: ["033"],
  Zoetermeer: ["079"],
  "Den Bosch": ["073", "'s-Hertogenbosch"],
  Leiden: ["071"],
  Dordrecht: ["078", "Dordt"],
};

/** Places whose name is also a word; people who never use capitals rarely write them. */
export const ALSO_WORDS = new Set([
  ...["Best", "Made", "Goes", "Leek", "Haren", "Grave", "Stein", "Beek", "Monster", "Elst", "Epe"],
  ...["Urk", "Ede", "Horst", "Houten", "Dieren", "Soest", "Velp", "Putten", "Weert"],
  ...["Rijen", "Roden", "Axel", "Oss", "Laren", "Edam", "Goor", "Huizen", "Sluis", "Asten", "Tiel"],
  ...["Doorn", "Borne", "Budel", "Hulst", "Lisse", "Vianen", "Veere", "Losser", "Baarn"],
]);

/** The whole country, in Dutch and in English. */
export const COUNTRY = {
  nl: ["heel Nederland", "heel NL", "heel Nederland 🇳🇱", "heel het land", "heel Holland"],
  en: ["all of the Netherlands", "the whole of NL", "all of NL 🇳🇱", "anywhere in the Netherlands"],
};
