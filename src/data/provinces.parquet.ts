// The published table behind the map by province, as the pipeline left it; for the preview, as a build has a copy.
import { createReadStream } from "node:fs";
import { join } from "node:path";

const folder = process.env["STORY_DATA"] ?? "data/build";
createReadStream(join(folder, "published", "provinces.parquet")).pipe(process.stdout);
