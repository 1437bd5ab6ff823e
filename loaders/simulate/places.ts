import { PLACES } from "./grammar/places.ts";

/** A Dutch place in the simulation. */
export interface Place {
  name: string;
  province: string;
  /** Degrees. */
  latitude: number;
  longitude: number;
  /** Inhabitants, in thousands. */
  thousands: number;
}

const NEAR_KILOMETRES = 28;

/** The other places within reach of a courier, nearest first. */
export function neighboursOf(place: Place): Place[] {
  const known = neighbours.get(place);
  if (known) return known;
  const near = PLACES.filter(
    (other) => other !== place && distance(place, other) < NEAR_KILOMETRES,
  );
  near.sort((a, b) => distance(place, a) - distance(place, b));
  neighbours.set(place, near);
  return near;
}

const neighbours = new Map<Place, Place[]>();

/** Kilometres between two positions, on a plane: exact enough within the Netherlands. */
export function distance(
  a: { latitude: number; longitude: number },
  b: { latitude: number; longitude: number },
): number {
  const north = (a.latitude - b.latitude) * 111.2;
  const east = (a.longitude - b.longitude) * 111.2 * Math.cos((a.latitude * Math.PI) / 180);
  return Math.hypot(north, east);
}
