// `npm run dev`: the same site as `npm run build` makes, live while pages and components change.
import { spawn, type ChildProcess } from "node:child_process";
import { watch } from "node:fs";
import { reportError } from "../loaders/io/report-error.ts";
import { help, readOptions, type SiteOptions } from "./site/options.ts";
import { clearLoaderCache, prepareData } from "./site/prepare.ts";
import { framework } from "./site/run.ts";

/** Framework rereads pages by itself, but keeps what the configuration imported: start it again. */
const RESTARTED_BY = /^(components\/(?!map\/client)|queries\/|site\/).*\.(ts|sql)$/;

function preview({ data, port }: SiteOptions): void {
  let child: ChildProcess;
  let again = false;
  const start = () => {
    again = false;
    child = spawn(process.execPath, framework("preview", "--no-open", "--port", port ?? "3000"), {
      env: { ...process.env, STORY_DATA: data, OBSERVABLE_TELEMETRY_DISABLE: "1" },
      stdio: ["ignore", "inherit", "inherit"],
    });
    child.once("exit", (code) => (again ? start() : process.exit(code ?? 0)));
  };
  const restart = () => {
    if (again) return;
    again = true;
    child.kill();
  };
  start();
  watch("src", { recursive: true }, (_event, file) => {
    if (file && RESTARTED_BY.test(file)) restart();
  });
  watch("data/quoted", restart);
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => child.kill(signal));
}

try {
  const options = await readOptions(process.argv.slice(2));
  if (options) {
    await prepareData(options);
    await clearLoaderCache();
    preview(options);
  } else {
    process.stdout.write(help);
  }
} catch (error) {
  process.exitCode = reportError(error);
}
