/** Circles whose area is in proportion to a number of sellers. */
export interface Scale {
  /** The radius for a number of sellers, in the map's user units. */
  radius(sellers: number): number;
  /** Round numbers of sellers for the legend, smallest first. */
  legend: number[];
}

/** The largest radius of a place, and of the country drawn apart, in user units. */
const LARGEST = 31;
const LARGEST_COUNTRY = 66;
/** What all circles of places together may cover, in square units: about a third of the land. */
const COVER = 60_000;

/** What the circles of a map stand for. */
export interface ScaleInput {
  /** Sellers of each place that is drawn. */
  places: readonly number[];
  /** Sellers that name the whole country. */
  country: number;
  /** The smallest number that is published. */
  minimum: number;
}

/**
 * A square-root scale: the most named place gets the largest radius, unless all circles together
 * would then hide the map, or that of the whole country, drawn to the same scale, would be too large
 * for the sea that it lies in.
 */
export function createScale({ places, country, minimum }: ScaleInput): Scale {
  const most = Math.max(0, ...places);
  const all = places.reduce((sum, sellers) => sum + sellers, 0);
  // Numbers of sellers under a root: none of them is negative, and a division by zero is no limit.
  const unit = Math.min(
    LARGEST / Math.sqrt(most),
    Math.sqrt(COVER / (Math.PI * all)),
    LARGEST_COUNTRY / Math.sqrt(country),
  );
  return {
    radius: (sellers) => (sellers > 0 ? unit * Math.sqrt(sellers) : 0),
    legend: legendValues(most, minimum),
  };
}

/** Up to three numbers for a legend: a round one not above `most`, one about a fourth, and the smallest. */
export function legendValues(most: number, minimum: number): number[] {
  if (most <= 0) return [];
  const values = [minimum, roundDown(most / 4), roundDown(most)];
  return [...new Set(values.filter((value) => value >= minimum))].sort((a, b) => a - b);
}

/** The largest of 1, 2, 5 times a power of ten that is not above `value`. */
function roundDown(value: number): number {
  if (value < 1) return 0;
  const power = 10 ** Math.floor(Math.log10(value) + 1e-9);
  const lead = value / power;
  return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power;
}
