// How fast the built site is on a phone: node --import tsx bench/site.ts [dist] [runs]
// Chromium with a screen of 390 by 844, its CPU slowed down four times and a line like slow 4G
// (150 ms to and fro, 1.6 Mbit/s down, 750 kbit/s up: Lighthouse's profile), files compressed as any
// host does. Medians of several fresh visits; the worst interaction of all of them.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, CDPSession, Page } from "playwright-core";
import { launch } from "../test/browser/launch.ts";

const [folder = "dist", runs = "5"] = process.argv.slice(2);
const PAGES = ["/index.html", "/nl/index.html", "/where.html", "/methodology.html", "/data.html"];
const LINE = { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const SLOWER = 4;
/** What the pages have to keep to; times in milliseconds, sizes in bytes. */
const LIMITS = { lcp: 1500, cls: 0.02, inp: 100, wire: 500_000 };

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};
const PACKED = new Set([".html", ".css", ".js", ".json", ".svg"]);

interface Visit {
  fcp: number;
  lcp: number;
  cls: number;
  /** Bytes over the line by kind. */
  wire: Record<string, number>;
  /** Scripts that the first paint waits for. */
  blocking: number;
}

async function main(): Promise<void> {
  const server = await serve();
  const browser = await launch();
  const failed: string[] = [];
  try {
    for (const path of PAGES) {
      const visits: Visit[] = [];
      for (let run = 0; run < Number(runs); run++) {
        visits.push(await visit(browser, server.address + path));
      }
      const middle = (of: (visit: Visit) => number) => median(visits.map(of));
      const kinds = Object.keys(visits[0]!.wire).sort();
      const total = middle(({ wire }) => kinds.reduce((sum, kind) => sum + (wire[kind] ?? 0), 0));
      const sizes = kinds.map((kind) => `${kind} ${kilo(middle(({ wire }) => wire[kind] ?? 0))}`);
      const [fcp, lcp, cls] = [middle((v) => v.fcp), middle((v) => v.lcp), middle((v) => v.cls)];
      console.log(
        `${path}: first text ${fcp.toFixed(0)} ms, LCP ${lcp.toFixed(0)} ms, CLS ${cls.toFixed(3)}, ` +
          `${middle((v) => v.blocking)} scripts before it; ${kilo(total)} (${sizes.join(", ")})`,
      );
      if (lcp >= LIMITS.lcp) failed.push(`${path}: LCP ${lcp.toFixed(0)} ms`);
      if (cls >= LIMITS.cls) failed.push(`${path}: CLS ${cls.toFixed(3)}`);
      if (total > LIMITS.wire) failed.push(`${path}: ${kilo(total)} over the line`);
    }
    const filters: number[] = [];
    for (let run = 0; run < Number(runs); run++) {
      filters.push(await worstInteraction(browser, `${server.address}/where.html`));
    }
    console.log(
      `filters of the map: slowest of a visit ${median(filters).toFixed(0)} ms (median), ${Math.max(...filters).toFixed(0)} ms (worst)`,
    );
    if (median(filters) >= LIMITS.inp) failed.push(`map: ${median(filters).toFixed(0)} ms`);
  } finally {
    await browser.close();
    server.close();
  }
  for (const problem of failed) console.log(`over the limit: ${problem}`);
  if (failed.length > 0) process.exitCode = 1;
}

/** A visit by someone who was never here. */
async function visit(browser: Browser, address: string): Promise<Visit> {
  const { page, session } = await phone(browser);
  const wire: Record<string, number> = {};
  const kinds = new Map<string, string>();
  session.on("Network.responseReceived", ({ requestId, type, response }) =>
    kinds.set(
      requestId,
      type === "Fetch" || type === "Other" ? extname(response.url).slice(1) || type : type,
    ),
  );
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = (kinds.get(requestId) ?? "other").toLowerCase();
    wire[kind] = (wire[kind] ?? 0) + encodedDataLength;
  });
  await page.goto(address, { waitUntil: "load" });
  // Scrolling ends what a browser counts as the largest part: first everything must have been painted.
  await page.waitForFunction(() => (window as unknown as { lcp: number }).lcp < Infinity);
  await page.waitForTimeout(1500);
  // The whole page is read, so that what waits for the screen is fetched and counted.
  for (let y = 0; y < 40; y++) {
    await page.mouse.wheel(0, 800);
    await page.waitForTimeout(40);
  }
  await page.waitForLoadState("networkidle");
  const paints = await page.evaluate(() => {
    const { lcp, cls } = window as unknown as { lcp: number; cls: number };
    const fcp = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Infinity;
    const scripts = performance.getEntriesByType("resource") as (PerformanceResourceTiming & {
      renderBlockingStatus?: string;
    })[];
    const blocking = scripts.filter(
      (one) => one.initiatorType === "script" && one.renderBlockingStatus === "blocking",
    ).length;
    return { fcp, lcp, cls, blocking };
  });
  await page.context().close();
  return { ...paints, wire };
}

/** Presses every filter of the map once; the longest time from a press to the next picture. */
async function worstInteraction(browser: Browser, address: string): Promise<number> {
  const { page } = await phone(browser);
  await page.goto(address, { waitUntil: "networkidle" });
  const labels = page.locator(".map-choice label");
  await labels.first().scrollIntoViewIfNeeded();
  await page.waitForSelector(".map-svg [role=listbox]", { state: "attached" });
  for (const label of await labels.all()) {
    await label.tap();
    await page.waitForTimeout(400);
  }
  const worst = await page.evaluate(() => (window as unknown as { inp: number }).inp);
  await page.context().close();
  return worst;
}

/** A new phone, which writes down its own paints, shifts and interactions. */
async function phone(browser: Browser): Promise<{ page: Page; session: CDPSession }> {
  const context = await browser.newContext({
    ...{
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 2,
      isMobile: true,
      hasTouch: true,
    },
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", { offline: false, ...LINE });
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.addInitScript(() => {
    const seen = Object.assign(window, { lcp: Infinity, cls: 0, inp: 0 });
    const watched: [type: string, each: (entry: PerformanceEntry) => void][] = [
      ["largest-contentful-paint", (entry) => (seen.lcp = entry.startTime)],
      [
        "layout-shift",
        (entry) => {
          const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
          if (!shift.hadRecentInput) seen.cls += shift.value;
        },
      ],
      [
        "event",
        (entry) => {
          const { interactionId } = entry as PerformanceEntry & { interactionId: number };
          if (interactionId) seen.inp = Math.max(seen.inp, entry.duration);
        },
      ],
    ];
    // No function here may have a name: the loader would wrap it in a helper that the page lacks.
    for (const [type, each] of watched) {
      new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({
        ...{ type, buffered: true, durationThreshold: 16 },
      });
    }
  });
  return { page, session };
}

/** The site with compressed text, as a host serves it. */
async function serve(): Promise<{ address: string; close(): void }> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, "http://host").pathname);
    void readFile(join(folder, path)).then(
      (body) => {
        const type = extname(path);
        response.setHeader("content-type", TYPES[type] ?? "application/octet-stream");
        if (!PACKED.has(type)) return response.end(body);
        const known = packed.get(path) ?? gzipSync(body, { level: 9 });
        packed.set(path, known);
        response.setHeader("content-encoding", "gzip");
        response.end(known);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

const kilo = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;

await main();
