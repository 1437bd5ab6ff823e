// The published table behind the map, as the pipeline left it; for the preview, as a build has a copy.
import { createReadStream } from "node:fs";
import { join } from "node:path";

const folder = process.env["STORY_DATA"] ?? "data/build";
createReadStream(join(folder, "published", "places.parquet")).pipe(process.stdout);
