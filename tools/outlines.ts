/**
 * Makes data/geo/provinces.json from the drawing of the npm package @svg-maps/netherlands 1.0.0.
 *
 *   npm install --prefix FOLDER @svg-maps/netherlands@1.0.0
 *   node --import tsx tools/outlines.ts FOLDER
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeFileAtomically } from "../loaders/io/files.ts";
import { VIEW_BOX } from "../loaders/places/projection.ts";
import { shareVertices, simplify, type Ring } from "../loaders/places/topology.ts";

/** Neighbours in the drawing differ by up to about a hundred metres; a unit is about 430 m. */
const SNAP = 0.4;
const TOLERANCE = 0.3;
/** Sandbanks below this, about 10 hectares, could not be seen. */
const MINIMUM_AREA = 0.5;

const folder = process.argv[2];
if (!folder) {
  console.error(
    "usage: node --import tsx tools/outlines.ts FOLDER (holding @svg-maps/netherlands)",
  );
  process.exit(2);
}
const drawing = await readFile(
  join(folder, "node_modules/@svg-maps/netherlands/netherlands.svg"),
  "utf8",
);
const provinces = [...drawing.matchAll(/<path([^>]*)>/g)].map(([, attributes]) => ({
  name: attribute(attributes!, "name"),
  rings: ringsOf(attribute(attributes!, "d")),
}));
const shared = shareVertices(
  provinces.map(({ rings }) => rings),
  SNAP,
);
const outlines = simplify(shared, TOLERANCE, MINIMUM_AREA);
const result = {
  attribution: "MapSVG (mapsvg.com) by way of @svg-maps/netherlands 1.0.0, CC BY 4.0, simplified",
  viewBox: `0 0 ${VIEW_BOX.width} ${VIEW_BOX.height}`,
  provinces: provinces.map(({ name }, index) => ({ name, path: pathOf(outlines[index]!) })),
};
const json = `${JSON.stringify(result, null, 1)}\n`;
await writeFileAtomically("data/geo/provinces.json", json);
console.log(
  `${provinces.length} provinces, ${outlines.flat(2).length} points, ${json.length} bytes`,
);

function attribute(attributes: string, name: string): string {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
  if (value === undefined) throw new Error(`a path without ${name}`);
  return value;
}

/** The rings of a path that is drawn with relative lines alone. */
function ringsOf(path: string): Ring[] {
  const rest = path.replace(/[mz\d.,\s-]|e-/g, "");
  if (rest) throw new Error(`the path has commands that are not read: ${rest}`);
  let [x, y] = [0, 0];
  return path.split("z").flatMap((part) => {
    const steps = [...part.matchAll(/(-?[\d.]+(?:e-\d+)?)[, ](-?[\d.]+(?:e-\d+)?)/g)];
    if (steps.length === 0) return [];
    const ring: Ring = steps.map(([, dx, dy]) => [(x += Number(dx)), (y += Number(dy))]);
    [x, y] = ring[0]!;
    return [ring];
  });
}

/** A path of relative lines to a tenth of a unit, without drift, in as few characters as it takes. */
function pathOf(rings: Ring[]): string {
  return rings
    .map((ring) => {
      let [fromX, fromY] = [0, 0];
      const steps = ring.flatMap(([x, y], index) => {
        const [toX, toY] = [Math.round(x * 10), Math.round(y * 10)];
        const [dx, dy] = [toX - fromX, toY - fromY];
        if (index > 0 && dx === 0 && dy === 0) return [];
        [fromX, fromY] = [toX, toY];
        return [`${short(dx)}${dy < 0 ? "" : " "}${short(dy)}`];
      });
      const [start, ...lines] = steps;
      return `M${start}l${lines.reduce((all, line) => all + (line.startsWith("-") || !all ? "" : " ") + line, "")}z`;
    })
    .join("");
}

function short(tenths: number): string {
  return String(tenths / 10).replace(/^(-?)0\./, "$1.");
}
