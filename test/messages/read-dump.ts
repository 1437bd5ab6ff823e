// A process that reads a dump and does nothing else: read-dump.ts DUMP DIR. Says "reading" when it begins.
import { defaults } from "../../loaders/config.ts";
import { readDump } from "../../loaders/messages/read.ts";

const [dump, privateDir] = process.argv.slice(2) as [string, string];
process.stdout.write("reading");
await readDump({
  ...{ paths: [dump], privateDir, investigation: defaults },
  output: { write: () => true },
});
