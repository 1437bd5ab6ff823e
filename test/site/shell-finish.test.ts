import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { problemsOfPage, problemsOfScript, problemsOfStyle } from "../../tools/site/check.ts";
import { problemsOfLanguages, problemsOfLinks } from "../../tools/site/links.ts";
import { finishPage } from "../../tools/site/page.ts";

const FRAMEWORK = `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<style>@font-face{src:url("/_file/fonts/libre-franklin.woff2")}</style>
<link rel="preload" as="style" href="../style/site.1.css">
<link rel="stylesheet" type="text/css" href="../style/site.1.css">
<link rel="stylesheet" type="text/css" href="../style/other.1.css">
<link rel="modulepreload" href="../_observablehq/client.1.js">
<script type="module">

import "../_observablehq/client.1.js";
</script>
</head>
<body><main>story</main></body>
</html>`;

const names = ["newsreader-display", "newsreader-text", "libre-franklin"];
const fonts = new Map(names.map((name) => [name, `fonts/${name}.1.woff2`]));
const styles = new Map([["/style/site.1.css", "p {\n  margin: 0;\n}"]]);
const paths = new Set(["/who.html", "/nl/who.html"]);
const cards = { en: "/card.en.1.png", nl: "/card.nl.1.png" };
const finish = (source: string, address = "/nl/who.html", siteUrl = "", simulated = false) =>
  finishPage(source, { address, siteUrl, fonts, styles, paths, simulated, cards });

describe("finishPage", () => {
  it("says the page's language and lets readers zoom", () => {
    const page = finish(FRAMEWORK);
    expect(page).toContain('<html lang="nl">');
    expect(page).not.toContain("maximum-scale");
  });

  it("takes Framework's script out of a page without live parts", () => {
    expect(finish(FRAMEWORK)).not.toContain("client.1.js");
  });

  it("keeps it, with its hash in the policy, where a part is live", () => {
    const live = '\nimport {define} from "../_observablehq/client.1.js";\ndefine({id: "a"});\n';
    const page = finish(FRAMEWORK.replace(/\n\nimport[\s\S]*?(?=<\/script>)/, live));
    const hash = createHash("sha256").update(live).digest("base64");
    expect(page).toContain(`script-src 'self' 'sha256-${hash}'`);
  });

  it("allows no inline style or script but the page's own", () => {
    const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(finish(FRAMEWORK))!;
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'sha256-");
    expect(policy).not.toContain("unsafe");
    expect(policy).not.toContain("http");
  });

  it("names fonts by where they were published, from where the page is", () => {
    const page = finish(FRAMEWORK);
    expect(page).toContain('url("../fonts/libre-franklin.1.woff2")');
    expect(page).not.toContain("/_file/fonts/");
    expect(page.match(/rel="preload" href="\.\.\/fonts\//g)).toHaveLength(3);
  });

  it("holds the site's own style sheets, and links to others", () => {
    const page = finish(FRAMEWORK);
    expect(page).toContain("<style>p {\n  margin: 0;\n}</style>");
    expect(page).not.toContain("site.1.css");
    expect(page).toContain('<link rel="stylesheet" type="text/css" href="../style/other.1.css">');
    const hash = createHash("sha256").update("p {\n  margin: 0;\n}").digest("base64");
    expect(page).toContain(`'sha256-${hash}'`);
  });

  it("links both languages, relative where the site's address is not known", () => {
    const page = finish(FRAMEWORK);
    expect(page).toContain('hreflang="en" href="../who.html"');
    expect(page).not.toContain("canonical");
  });

  it("links them absolute, with the one true address, where it is", () => {
    const page = finish(FRAMEWORK, "/who.html", "https://example.org/drugs/");
    expect(page).toContain('hreflang="nl" href="https://example.org/drugs/nl/who.html"');
    expect(page).toContain('rel="canonical" href="https://example.org/drugs/who.html"');
  });

  it("drops the indents of templates, and keeps those of code", () => {
    const body = "<main>\n    <p>a\n      b</p>\n<pre>x\n  y</pre>\n  </main>";
    const page = finish(FRAMEWORK.replace("<main>story</main>", body));
    expect(page).toContain("<main>\n<p>a\nb</p>\n<pre>x\n  y</pre>\n</main>");
  });

  it("names the picture for sharing, the feed and the language that is for all others", () => {
    const page = finish(FRAMEWORK, "/nl/who.html", "https://example.org/");
    expect(page).toContain('property="og:image" content="https://example.org/card.nl.1.png"');
    expect(page).toContain(
      'type="application/rss+xml" title="In Plain Sight" href="../nl/feed.xml"',
    );
    expect(page).toContain('hreflang="x-default" href="https://example.org/who.html"');
    expect(finish(FRAMEWORK)).not.toContain("feed.xml");
  });

  it("keeps pages of simulated data out of search engines, and no others", () => {
    const noindex = '<meta name="robots" content="noindex">';
    expect(finish(FRAMEWORK, "/who.html", "", true)).toContain(noindex);
    expect(finish(FRAMEWORK)).not.toContain(noindex);
  });

  it("refuses what it does not know how to mend", () => {
    expect(() => finish("<html lang=fr>")).toThrow('/nl/who.html: expected "<html>"');
  });
});

describe("problemsOfPage", () => {
  it.each([
    ['<img src="https://cdn.example/x.png">', "<img> loads https://cdn.example/x.png"],
    ['<link rel="stylesheet" href="//cdn.example/x.css">', "<link> loads //cdn.example/x.css"],
    ["<style>@import 'https://cdn.example/x.css'</style>", "style loads https://cdn.example/x.css"],
    ['<script>import "d3"</script>', 'script imports "d3"'],
    ['<p style="color: red">', '<p> has style="…"'],
    ['<p onclick="x()">', '<p> has onclick="…"'],
  ])("finds %s", (page, problem) => {
    expect(problemsOfPage(page, "/who.html").join()).toContain(`/who.html: ${problem}`);
  });

  it("names the markdown file of what an editor got wrong", () => {
    const page = '<strong data-page-error="there is no number &quot;x&quot;">';
    expect(problemsOfPage(page, "/nl/who.html")).toEqual(['src/nl/who.md: there is no number "x"']);
  });

  it("lets readers follow links to anywhere", () => {
    expect(problemsOfPage('<a href="https://example.org">source</a>', "/who.html")).toEqual([]);
  });
});

describe("problemsOfScript and problemsOfStyle", () => {
  it("find modules from elsewhere, however they are imported", () => {
    const script = `import{a}from"./a.js";import("https://cdn.example/b.js");export*from"c"`;
    expect(problemsOfScript(script, "/x.js")).toEqual([
      '/x.js: script imports "c"',
      '/x.js: script imports "https://cdn.example/b.js"',
    ]);
  });

  it("find fonts and images from elsewhere", () => {
    const css = `a{background:url(data:image/png;base64,AA==)}b{background:url("//cdn.example/b.png")}`;
    expect(problemsOfStyle(css, "/x.css")).toEqual(["/x.css: style loads //cdn.example/b.png"]);
  });
});

describe("problemsOfLanguages", () => {
  it("finds a page that one of the languages lacks, whichever", () => {
    const whole = ["/404.html", "/index.html", "/nl/index.html"];
    expect(problemsOfLanguages(whole)).toEqual([]);
    expect(problemsOfLanguages([...whole, "/why.html"])).toEqual([
      "/why.html: there is no /nl/why.html",
    ]);
    expect(problemsOfLanguages([...whole, "/nl/wie.html"])).toEqual([
      "/nl/wie.html: there is no /wie.html",
    ]);
  });
});

describe("problemsOfLinks", () => {
  const pages = new Map([
    ["/index.html", '<h2 id="when">'],
    ["/nl/who.html", ""],
  ]);
  const links = (href: string, from = "/nl/who.html") =>
    problemsOfLinks(
      new Map([...pages, [from, `<a href="${href}">`]]),
      new Set([...pages.keys(), "/data/ads.parquet"]),
    );

  it.each(["../index.html#when", "../data/ads.parquet", "https://example.org/x", "who.html"])(
    "follows %s",
    (href) => {
      expect(links(href)).toEqual([]);
    },
  );

  it.each([
    ["../what.html", "link to ../what.html, which is not in the site"],
    ["../index.html#where", 'link to ../index.html#where, where nothing has the id "where"'],
  ])("finds that %s leads nowhere", (href, problem) => {
    expect(links(href)).toEqual([`/nl/who.html: ${problem}`]);
  });
});
