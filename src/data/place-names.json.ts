// Every Dutch place that the map's search knows: [name, x, y, other spellings…], most populous first.
import { loadGazetteer, type GazetteerPlace } from "../../loaders/places/gazetteer.ts";
import { project } from "../../loaders/places/projection.ts";

/** Area codes, abbreviations and short slang would be found by accident. */
const isSpelledOut = (name: string) => name.length > 3 && /^\p{L}|^'/u.test(name);

const inhabitants = ({ population }: GazetteerPlace) => population ?? 0;
const places = loadGazetteer().places.sort(
  (a, b) => inhabitants(b) - inhabitants(a) || (a.name < b.name ? -1 : 1),
);
const names = places.map(({ name, longitude, latitude, alternates }) => [
  name,
  ...project(longitude, latitude).map(Math.round),
  ...alternates.filter(isSpelledOut),
]);
process.stdout.write(JSON.stringify(names));
