import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { inject } from "vitest";
import { launch } from "./launch.ts";
import type { Facts } from "../../loaders/facts/compute.ts";

/** A page of the site, and what went wrong while it was open. */
export interface Visit {
  page: Page;
  /** Errors and warnings of the console, and exceptions of scripts. */
  errors: string[];
  /** Requests to anyone but this site, and requests that failed. */
  strays: string[];
}

type Until = "load" | "networkidle";

export interface Site {
  /** Opens an address of the site, and waits until it has loaded, or until nothing more is fetched. */
  open(path: string, options?: BrowserContextOptions, until?: Until): Promise<Visit>;
  close(): Promise<void>;
}

/** A browser on the site that the global set-up built. */
export async function openSite(): Promise<Site> {
  const browser = await launch();
  return {
    open: (path, options = {}, until = "load") => visit(browser, path, options, until),
    close: () => browser.close(),
  };
}

async function visit(
  browser: Browser,
  path: string,
  options: BrowserContextOptions,
  until: Until,
): Promise<Visit> {
  const address = inject("address");
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const [errors, strays]: string[][] = [[], []];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) errors!.push(message.text());
  });
  page.on("pageerror", (error) => errors!.push(error.message));
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${address}/`)) {
      strays!.push(request.url());
    }
  });
  page.on("response", (response) => {
    if (response.status() >= 400 && response.url() !== `${address}${path}`) {
      strays!.push(`${response.status()} ${response.url()}`);
    }
  });
  await page.goto(address + path, { waitUntil: until });
  return { page, errors: errors!, strays: strays! };
}

/** Every page's address, with one of each kind of which there are many. */
export async function addressesOf(site: string): Promise<string[]> {
  const pages = (await readdir(site, { recursive: true }))
    .filter((file) => file.endsWith(".html"))
    .map((file) => `/${file}`)
    .sort();
  const kinds = new Set<string>();
  return pages.filter((page) => {
    const kind = page.replace(/(\/where\/)[^/]+$/, "$1*");
    return !kinds.has(kind) && Boolean(kinds.add(kind));
  });
}

/** The facts as the site publishes them. */
export async function publishedFacts(): Promise<Facts> {
  return JSON.parse(await readFile(join(inject("site"), "data", "facts.json"), "utf8")) as Facts;
}
