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

/**
 * A square-root scale: the most named place gets the largest radius, unless the circle of the whole
 * country, which is drawn to the same scale, would then be too large for the sea that it lies in.
 */
export function createScale(mostSellers: number, countrySellers: number): Scale {
  const place = mostSellers > 0 ? LARGEST / Math.sqrt(mostSellers) : Infinity;
  const country = countrySellers > 0 ? LARGEST_COUNTRY / Math.sqrt(countrySellers) : Infinity;
  const unit = Number.isFinite(place) || Number.isFinite(country) ? Math.min(place, country) : 0;
  return {
    radius: (sellers) => unit * Math.sqrt(Math.max(0, sellers)),
    legend: legendValues(mostSellers),
  };
}

/** Up to three round numbers: the largest that is not above `most`, about a fourth of it, a twentieth. */
export function legendValues(most: number): number[] {
  const values = [most, most / 4, most / 20].map(roundDown).filter((value) => value >= 1);
  return [...new Set(values)].reverse();
}

/** The largest of 1, 2, 5 times a power of ten that is not above `value`. */
function roundDown(value: number): number {
  if (value < 1) return 0;
  const power = 10 ** Math.floor(Math.log10(value) + 1e-9);
  const lead = value / power;
  return (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power;
}
