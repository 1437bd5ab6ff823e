import { project } from "../../../loaders/places/projection.ts";
import { BOUNDS } from "./geometry.ts";

/**
 * The sea, with everything that the outlines leave open (IJsselmeer, Westerschelde): its landward
 * edge runs through the provinces, which are drawn over it, and along the German bank of the Ems.
 */
export function seaPath(): string {
  const { left, top } = BOUNDS;
  const inland: [longitude: number, latitude: number][] = [
    [7.02, 53.62],
    [7.0, 53.4],
    [7.08, 53.33],
    [7.25, 53.32],
    [7.22, 53.25],
    [6.9, 53.2],
    [6.2, 52.9],
    [6.05, 52.45],
    [5.7, 52.25],
    [5.2, 51.75],
    [4.55, 51.6],
    [4.3, 51.44],
    [4.22, 51.37],
    [3.9, 51.28],
    [3.37, 51.3],
  ];
  const points = inland.map(([longitude, latitude]) => project(longitude, latitude));
  const coast = points.map(([x, y]) => `${x.toFixed(0)} ${y.toFixed(0)}`);
  const [, foot] = points.at(-1)!;
  return `M${left} ${top}H${points[0]![0].toFixed(0)}L${coast.join("L")}L${left} ${foot.toFixed(0)}Z`;
}
