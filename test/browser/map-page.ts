import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { createServer, type ViteDevServer } from "vite";
import { openDatabase, writeParquet } from "../../loaders/io/duckdb.ts";
import { project } from "../../loaders/places/projection.ts";
import type { PlaceRow } from "../../src/components/map/places.ts";
import { renderMap } from "../../src/components/map/panel.ts";
import { createPage } from "../../src/site/page.ts";
import { sampleProvinces, storyOfRows } from "../site/map-fixture.ts";
import { launch } from "./launch.ts";

/** A page with nothing but the map of some rows, served with its script and its data. */
export interface MapPage {
  /** Opens a page and waits for the map to be live, unless `before` makes something of it first. */
  open(
    path: string,
    options?: BrowserContextOptions,
    before?: (page: Page) => Promise<void>,
  ): Promise<Page>;
  close(): Promise<void>;
}

const SHEETS = ["tokens", "text", "layout", "figures", "tables", "map", "map-controls"];

/** Starts a server and a browser; `names` are places that the search knows beside those of the rows. */
export async function serveMap(
  rows: PlaceRow[],
  names: [name: string, longitude: number, latitude: number, ...alternates: string[]][],
): Promise<MapPage> {
  const folder = await mkdtemp(join(tmpdir(), "in-plain-sight-map-"));
  const [places, provinces] = await writeTables(
    { places: rows, provinces: sampleProvinces },
    folder,
  );
  const listed = names.map(([name, longitude, latitude, ...alternates]) => [
    name,
    ...project(longitude, latitude),
    ...alternates,
  ]);
  const sheets = await Promise.all(SHEETS.map((name) => readFile(`src/style/${name}.css`, "utf8")));
  const answers: Record<string, { type: string; body: string | Buffer }> = {
    "/where.html": { type: "text/html", body: pageOf(rows, "/where", sheets) },
    "/nl/where.html": { type: "text/html", body: pageOf(rows, "/nl/where", sheets) },
    "/_file/data/places.parquet": { type: "application/octet-stream", body: places! },
    "/_file/data/provinces.parquet": { type: "application/octet-stream", body: provinces! },
    "/data/place-names.json": { type: "application/json", body: JSON.stringify(listed) },
  };
  const server = await createServer({
    configFile: false,
    logLevel: "error",
    cacheDir: join(folder, "vite"),
    server: { port: 0, hmr: false, watch: null },
    optimizeDeps: { include: ["hyparquet"] },
    plugins: [
      {
        name: "map-page",
        configureServer({ middlewares }) {
          middlewares.use((request, response, next) => {
            const found = answers[new URL(request.url!, "http://localhost").pathname];
            if (!found) return next();
            response.setHeader("content-type", found.type);
            response.end(found.body);
          });
        },
      },
    ],
  });
  await server.listen();
  const browser = await launch();
  return {
    open: (path, options = {}, before) => openPage(server, browser, path, options, before),
    async close() {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function openPage(
  server: ViteDevServer,
  browser: Browser,
  path: string,
  options: BrowserContextOptions,
  before?: (page: Page) => Promise<void>,
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  if (before) await before(page);
  else page.on("pageerror", fail);
  const { port } = server.httpServer!.address() as AddressInfo;
  await page.goto(`http://localhost:${port}${path}`);
  if (!before && options.javaScriptEnabled !== false)
    await page.waitForSelector(".map-svg [role=listbox]", { state: "attached" });
  return page;
}

function fail(error: Error): never {
  throw error;
}

function pageOf(rows: PlaceRow[], path: string, sheets: string[]): string {
  const page = createPage(path, storyOfRows(rows), new JSDOM("").window.document);
  const figure = renderMap(page).source.replace(
    "/components/map/client/main.js",
    "/src/components/map/client/main.ts",
  );
  return `<!doctype html><html lang="${page.language}"><head><meta charset="utf-8"><title>Map</title>
    <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
    <style>${sheets.join("\n")}</style></head><body><main><h1>Map</h1>${figure}</main></body></html>`;
}

/** The tables as Parquet with the types that the pipeline gives them. */
async function writeTables(tables: Record<string, object[]>, folder: string): Promise<Buffer[]> {
  const types = { latitude: "DOUBLE", longitude: "DOUBLE", population: "INTEGER" };
  const counts = { sellers: "INTEGER", unique_ads: "INTEGER" };
  const { connection, close } = await openDatabase();
  try {
    const files: Buffer[] = [];
    for (const [name, rows] of Object.entries(tables)) {
      const json = join(folder, `${name}.json`);
      const path = join(folder, `${name}.parquet`);
      await writeFile(json, JSON.stringify(rows));
      const casts = Object.entries({ ...types, ...counts })
        .filter(([column]) => column in rows[0]!)
        .map(([column, type]) => `${column}::${type} AS ${column}`);
      const query = `SELECT * REPLACE (${casts.join(", ")}) FROM read_json('${json}')`;
      await writeParquet(connection, query, path);
      files.push(await readFile(path));
    }
    return files;
  } finally {
    close();
  }
}
