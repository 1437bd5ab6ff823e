import { PLACES } from "./grammar/places.ts";
import { ALSO_WORDS, CITY_FORMS, PROVINCES, REGIONS } from "./grammar/regions.ts";
import { distance, neighboursOf, type Place } from "./places.ts";
import { createWeighted, sample, type Random } from "./random.ts";

/** Where an ad says it delivers: what is written, and the everyday names behind it. */
export interface Area {
  written: string;
  places: string[];
}

/** How a seller names delivery areas; a habit that stays the same. */
export interface AreaHabit {
  kind: "towns" | "city" | "region" | "province" | "none";
  towns: number;
  separator: string;
  slang: boolean;
  /** Writes without capitals or only in capitals, so avoids names that are also words. */
  caseless: boolean;
}

const SEPARATORS = [", ", ", ", ", ", " / ", "/", " - ", " & ", " · ", " | ", " + ", " en "];

const drawHome = createWeighted(PLACES.map((place) => place.thousands ** 0.95));

/** A home town, drawn by population; within the province where one is asked for. */
export function drawPlace(random: Random, province?: string): Place {
  for (let i = 0; i < 60; i++) {
    const place = PLACES[drawHome(random)]!;
    if (!province || place.province === province) return place;
  }
  return PLACES.find((place) => place.province === province) ?? PLACES[0]!;
}

const HABITS: [AreaHabit["kind"], weight: number][] = [
  ["towns", 50],
  ["city", 18],
  ["region", 7],
  ["province", 5],
  ["none", 20],
];
const drawHabit = createWeighted(HABITS.map(([, weight]) => weight));

/** Draws how a seller names delivery areas: which kind, how many, how written. */
export function drawAreaHabit(random: Random, caseless: boolean): AreaHabit {
  const kind = HABITS[drawHabit(random)]![0];
  return {
    kind,
    towns: 2 + Math.min(10, Math.floor(-2.8 * Math.log(1 - random.next()))),
    separator: random.pick(SEPARATORS),
    slang: random.chance(0.22),
    caseless,
  };
}

/** The area around `home` as the habit names it; null where the habit is to name none. */
export function writeArea(random: Random, home: Place, habit: AreaHabit): Area | null {
  switch (habit.kind) {
    case "none":
      return null;
    case "region":
      return regionAround(random, home);
    case "province": {
      const forms = PROVINCES[home.province];
      if (!forms) return { written: home.name, places: [home.name] };
      return { written: random.pick(forms), places: [home.province] };
    }
    case "city":
      return joined(random, [home], habit);
    case "towns": {
      const near = neighboursOf(home).filter(
        (place) => !habit.caseless || !ALSO_WORDS.has(place.name),
      );
      const reach = near.slice(0, habit.towns * 2).sort((a, b) => b.thousands - a.thousands);
      const others = sample(random, reach.slice(0, habit.towns + 2), habit.towns - 1);
      return joined(random, [home, ...others], habit);
    }
  }
}

function joined(random: Random, places: Place[], habit: AreaHabit): Area {
  const written = places.map((place) => {
    const forms = habit.slang ? CITY_FORMS[place.name] : undefined;
    return forms ? random.pick(forms) : place.name;
  });
  const asSentence = habit.separator === " en " && written.length > 2;
  return {
    written: asSentence
      ? `${written.slice(0, -1).join(", ")} en ${written.at(-1)}`
      : written.join(habit.separator),
    places: places.map((place) => place.name),
  };
}

function regionAround(random: Random, home: Place): Area {
  let nearest = REGIONS[0]!;
  for (const region of REGIONS) {
    if (distance(region, home) < distance(nearest, home)) nearest = region;
  }
  if (distance(nearest, home) > 25) return { written: home.name, places: [home.name] };
  return { written: random.pick(nearest.forms ?? [nearest.name]), places: [nearest.name] };
}
