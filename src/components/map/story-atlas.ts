import { project } from "../../../loaders/places/projection.ts";
import type { Story } from "../../site/story.ts";
import { createAtlas, type Atlas } from "./atlas.ts";
import type { PlaceRow } from "./places.ts";
import type { ProvinceRow } from "./provinces.ts";

const atlases = new WeakMap<Story, Atlas>();

/** The atlas of a story, made once. */
export function atlasOf(story: Story): Atlas {
  const known = atlases.get(story);
  if (known) return known;
  const rows = story.queries["map_places"]!.rows as unknown as PlaceRow[];
  const atlas = createAtlas(
    rows,
    Number(story.settings["minimum_sellers"]),
    ({ longitude, latitude }) =>
      longitude === null || latitude === null ? null : project(longitude, latitude),
    story.queries["map_provinces"]!.rows as unknown as ProvinceRow[],
  );
  atlases.set(story, atlas);
  return atlas;
}
