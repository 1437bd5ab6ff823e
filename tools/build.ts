// `npm run build`: from a dump to a site in `dist/` that any static host can serve.
import { reportError } from "../loaders/io/report-error.ts";
import { buildSite } from "./site/build.ts";
import { help, readOptions } from "./site/options.ts";
import { prepareData } from "./site/prepare.ts";

async function build(argv: string[]): Promise<void> {
  const options = await readOptions(argv);
  if (!options) return void process.stdout.write(help);
  const { data, out, investigation } = options;
  await prepareData(options);
  const { pages, bytes } = await buildSite({ data, out, siteUrl: investigation.siteUrl });
  process.stderr.write(`${pages} pages, ${(bytes / 1e6).toFixed(1)} MB in ${out}\n`);
}

try {
  await build(process.argv.slice(2));
} catch (error) {
  process.exitCode = reportError(error);
}
