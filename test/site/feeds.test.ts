import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { jsonFeed, rss, updatesOn } from "../../tools/site/feeds.ts";
import { robots, sitemap } from "../../tools/site/robots.ts";

const PAGE = `<main><h1 id="u">Updates</h1><p>Lede</p>
<h2 id="wrong">A number was <em>wrong</em> &amp; is right</h2>
<p><time datetime="2024-02-01">1 February 2024</time></p>
<p>It said <button>7</button>.</p><ul><li>It is 8.</li></ul>
<h2 id="no-day">Not an update</h2><p>About this page.</p>
<h2 id="first">First</h2><p><time datetime="2024-01-25">25 January 2024</time></p><p>Here.</p>
<div class="cards">SELECT</div></main>`;

const updates = updatesOn(PAGE);

describe("updatesOn(page)", () => {
  it("takes every heading with a day, and what follows, in plain words", () => {
    expect(updates).toEqual([
      {
        ...{ id: "wrong", title: "A number was wrong & is right", day: "2024-02-01" },
        text: "It said 7.\nIt is 8.",
      },
      { id: "first", title: "First", day: "2024-01-25", text: "Here." },
    ]);
  });
});

describe("jsonFeed(updates)", () => {
  it("links to each entry where the site's address is known", () => {
    const feed = JSON.parse(jsonFeed(updates, "nl", "https://example.org/drugs/")) as {
      feed_url: string;
      items: { url: string; date_published: string }[];
    };
    expect(feed.feed_url).toBe("https://example.org/drugs/nl/feed.json");
    expect(feed.items[0]).toMatchObject({
      url: "https://example.org/drugs/nl/updates.html#wrong",
      date_published: "2024-02-01T00:00:00Z",
    });
  });

  it("has entries but no links where it is not", () => {
    const feed = JSON.parse(jsonFeed(updates, "en", "")) as { items: object[] };
    expect(feed.items).toHaveLength(2);
    expect(JSON.stringify(feed)).not.toContain("url");
  });
});

describe("rss(updates)", () => {
  it("is XML with an item for each entry, its text escaped", () => {
    const source = rss(updates, "en", "https://example.org");
    const { document } = new JSDOM(source, { contentType: "text/xml" }).window;
    const titles = [...document.querySelectorAll("item > title")].map((one) => one.textContent);
    expect(titles).toEqual(["A number was wrong & is right", "First"]);
    expect(document.querySelector("pubDate")!.textContent).toBe("Thu, 01 Feb 2024 00:00:00 GMT");
  });
});

describe("sitemap(addresses)", () => {
  it("lists each page in every language, the index by its folder, and no 404", () => {
    const pages = ["/index.html", "/nl/index.html", "/who.html", "/404.html"];
    const source = sitemap(pages, "https://example.org/");
    const { document } = new JSDOM(source, { contentType: "text/xml" }).window;
    const locations = [...document.querySelectorAll("loc")].map((one) => one.textContent);
    expect(locations).toEqual([
      "https://example.org/",
      "https://example.org/nl/",
      "https://example.org/who.html",
    ]);
    expect(source).toContain('hreflang="nl" href="https://example.org/nl/"');
  });
});

describe("robots(siteUrl, simulated)", () => {
  it("names the site map where there is one", () => {
    expect(robots("https://example.org", false)).toContain(
      "Sitemap: https://example.org/sitemap.xml",
    );
    expect(robots("https://example.org", true)).not.toContain("Sitemap");
    expect(robots("", false)).not.toContain("Sitemap");
  });
});
