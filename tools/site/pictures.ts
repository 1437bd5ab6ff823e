import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { JSDOM } from "jsdom";
import { CARD, drawCard } from "../../src/site/card.ts";
import { inLanguage, LANGUAGES, type Language } from "../../src/site/languages.ts";
import { createPage } from "../../src/site/page.ts";
import type { Story } from "../../src/site/story.ts";

let started: Promise<void> | null = null;

const WASM = createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm");

/** The one font there is for pictures; the subset keeps no names by which to tell several apart. */
const FONT = "src/fonts/newsreader-display.woff2";

/** An SVG as a PNG of a width, its text in the site's own display face whatever it asks for. */
export async function renderPng(svg: string, width: number): Promise<Buffer> {
  started ??= readFile(WASM).then((wasm) => initWasm(wasm));
  await started;
  const drawing = new Resvg(svg, {
    fitTo: { mode: "width", value: width },
    font: { fontBuffers: [await readFile(FONT)] },
  });
  try {
    return Buffer.from(drawing.render().asPng());
  } finally {
    drawing.free();
  }
}

/** Draws the pictures that a published site needs; gives the sharing card's path by language. */
export async function publishPictures(
  site: string,
  story: Story,
): Promise<Partial<Record<Language, string>>> {
  const icon = await readFile("src/favicon.svg", "utf8");
  await writeFile(join(site, "apple-touch-icon.png"), await renderPng(icon, 180));
  const cards: Partial<Record<Language, string>> = {};
  const { document } = new JSDOM("").window;
  for (const language of LANGUAGES) {
    const card = drawCard(createPage(inLanguage("/index", language), story, document));
    if (!card) continue;
    const png = await renderPng(card.source, CARD.width);
    const digest = createHash("sha256").update(png).digest("hex").slice(0, 8);
    // Networks keep a picture by its address: another number is another address.
    cards[language] = `/card.${language}.${digest}.png`;
    await writeFile(join(site, cards[language]), png);
  }
  return cards;
}
