// Reads a dump in every format with this project's reader and with others, each in a process of its own:
//   node --import tsx bench/reading.ts [--messages 1700000] [--folder DIR] [--only FILE…] [--methods NAME…]
// The dump is simulated (1,700,000 messages are 1 GB of Telegram Desktop JSON) and deleted afterwards.
// "reader" finds and decodes every message; "readDump", the whole stage, also merges them and writes
// Parquet, which is the same work for every format.
import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { cpus, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { simulate } from "../loaders/simulate/simulate.ts";
import { writeFormats } from "./formats.ts";
import { methods, methodsFor, PYTHON, type Counted } from "./reading-methods.ts";

const STREAM_JSON = "1.9.1";
const STATUS = "/proc/self/status";
/** Debian's, where there is one. */
const PYTHONS = ["/usr/bin/python3", "python3"];

interface Measure extends Counted {
  seconds: number;
  /** Seconds of processor time, of all threads: less than the clock's where others use the machine too. */
  cpu: number;
  /** Resident memory at its highest, MB. */
  peak: number;
}

async function measure(method: string, path: string): Promise<Measure> {
  const began = performance.now();
  const before = process.cpuUsage();
  const counted = await methods[method]!(path);
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(before);
  return { ...counted, seconds, cpu: (user + system) / 1e6, peak: peakMemory() };
}

/** MB. Linux starts a process' own count of `maxRSS` at what its parent held, `VmHWM` at nothing. */
function peakMemory(): number {
  const status = existsSync(STATUS) ? readFileSync(STATUS, "utf8") : "";
  const highWater = /^VmHWM:\s*(\d+) kB/m.exec(status)?.[1];
  return Number(highWater ?? process.resourceUsage().maxRSS) / 1024;
}

/** Null where it fails; the reason goes to stderr. */
function inItsOwnProcess(method: string, path: string, folder: string): Measure | null {
  const self = fileURLToPath(import.meta.url);
  const script = fileURLToPath(new URL("read_json.py", import.meta.url));
  const calls =
    method === PYTHON
      ? PYTHONS.map((python) => [python, script, path])
      : [[process.execPath, "--import", "tsx", self, "--one", method, path]];
  for (const [program, ...args] of calls) {
    const env = { ...process.env, STREAM_JSON: folder };
    const { status, stdout, stderr } = spawnSync(program!, args, { encoding: "utf8", env });
    if (status === 0) return JSON.parse(stdout) as Measure;
    const reason = (stderr ?? "").trim().split("\n").slice(-3).join(" ");
    process.stderr.write(`${method} of ${basename(path)}: ${reason || "not there"}\n`);
  }
  return null;
}

/** Installs stream-json into a folder of its own; the project does not depend on it. */
function installStreamJson(folder: string): void {
  const args = ["install", "--no-audit", "--no-fund", "--prefix", folder];
  const { status } = spawnSync("npm", [...args, `stream-json@${STREAM_JSON}`]);
  if (status !== 0)
    process.stderr.write(`stream-json ${STREAM_JSON} cannot be installed: left out\n`);
}

async function compare(options: {
  messages: number;
  folder: string;
  only: string[] | undefined;
  chosen: string[] | undefined;
}): Promise<void> {
  const { messages, folder, only, chosen } = options;
  const output = process.stderr;
  const sizes = { sellers: Math.min(2000, messages), uniqueAds: Math.min(6000, messages) };
  const dump = join(folder, "dump");
  await simulate({ messages, ...sizes, groups: 1, seed: 1, out: dump, output });
  const result = join(folder, "result.json");
  renameSync(join(dump, "ChatExport_1", "result.json"), result);
  const others =
    only?.length === 1 && only[0] === "result.json" ? [] : await writeFormats(result, folder);
  installStreamJson(folder);
  const machine = `${cpus().length} × ${cpus()[0]!.model}, Node ${process.version}`;
  console.log(`\n${new Date().toISOString().slice(0, 10)}, ${machine}\n`);
  console.log(`| ${COLUMNS.join(" | ")} |`);
  console.log(`| --- | --: | --- |${" --: |".repeat(COLUMNS.length - 3)}`);
  for (const path of [result, ...others]) {
    if (!only || only.includes(basename(path))) compareOn(path, folder, chosen);
  }
}

const COLUMNS = [
  ...["file", "size", "method", "messages", "MB/s", "MB/s of processor time"],
  ...["messages/s of processor time", "peak memory"],
];

function compareOn(path: string, folder: string, chosen: string[] | undefined): void {
  const megabytes = statSync(path).size / 1e6;
  let own: Measure | null = null;
  for (const method of chosen ?? methodsFor(path)) {
    const found = inItsOwnProcess(method, path, folder);
    if (method === "reader") own = found;
    const cells = found
      ? [
          found.messages.toLocaleString("en"),
          (megabytes / found.seconds).toFixed(0),
          (megabytes / found.cpu).toFixed(0),
          Math.round(found.messages / found.cpu).toLocaleString("en"),
          `${found.peak.toFixed(0)} MB`,
        ]
      : ["failed", "", "", "", ""];
    console.log(
      `| ${[basename(path), `${megabytes.toFixed(0)} MB`, method, ...cells].join(" | ")} |`,
    );
    if (found && own) assertSame(method, found, own);
  }
}

/** All methods must have found the same messages, and the same texts where they looked at them. */
function assertSame(method: string, found: Counted, own: Counted): void {
  const sameTexts = found.bytes === null || found.bytes === own.bytes;
  if (found.messages === own.messages && sameTexts) return;
  throw new Error(
    `${method} counts ${found.messages} messages of ${found.bytes} bytes, the reader ${own.messages} of ${own.bytes}`,
  );
}

if (process.argv[2] === "--one") {
  process.stdout.write(JSON.stringify(await measure(process.argv[3]!, process.argv[4]!)));
} else {
  const { values } = parseArgs({
    options: {
      messages: { type: "string", default: "1700000" },
      folder: { type: "string" },
      only: { type: "string", multiple: true },
      methods: { type: "string", multiple: true },
    },
  });
  const folder = values.folder ?? mkdtempSync(join(tmpdir(), "reading-"));
  mkdirSync(folder, { recursive: true });
  try {
    await compare({
      messages: Number(values.messages),
      folder,
      only: values.only,
      chosen: values.methods,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
