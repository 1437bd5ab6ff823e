// The published table behind the map, as the pipeline left it.
import { createReadStream } from "node:fs";
import { join } from "node:path";

const folder = process.env["STORY_DATA"] ?? "data/build";
createReadStream(join(folder, "published", "places.parquet")).pipe(process.stdout);
