/** The box that the province outlines are drawn in, in SVG user units. */
export const VIEW_BOX = { width: 613, height: 724 } as const;

/**
 * Degrees to the user units of the province outlines (`data/geo/provinces.json`): plain Mercator,
 * fitted to the drawing on 1,859 places, of which 1,846 fall in their own province.
 */
export function project(longitude: number, latitude: number): [x: number, y: number] {
  const mercator = (Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * 180) / Math.PI;
  return [158.2009 * longitude - 531.1076, 10050.5668 - 157.8591 * mercator];
}
