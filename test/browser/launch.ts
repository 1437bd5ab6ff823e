import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

// Nothing that a package's defaults switch off, web security above all.
const ARGS = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The system's Chromium where there is one, else the one that a package brings. */
export async function launch(): Promise<Browser> {
  const found = SYSTEM.find((path) => existsSync(path));
  if (found) return chromium.launch({ executablePath: found, args: ARGS });
  const { default: packaged } = await import("@sparticuz/chromium");
  return chromium.launch({ executablePath: await packaged.executablePath(), args: ARGS });
}
