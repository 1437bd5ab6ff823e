import { JSDOM } from "jsdom";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { sentences } from "../../src/components/sentences/index.ts";
import { html, Markup } from "../../src/site/html.ts";
import { storyPlugin } from "../../src/site/plugin.ts";
import { story } from "./shell-story.ts";

const { document } = new JSDOM("").window;
const md = MarkdownIt({ html: true }).use(storyPlugin(story, document));

/** A page as a reader gets it. */
function read(markdown: string, path = "/index"): HTMLElement {
  return new JSDOM(md.render(markdown, { path })).window.document.body;
}

const errorsOf = (page: HTMLElement): (string | undefined)[] =>
  [...page.querySelectorAll<HTMLElement>("[data-page-error]")].map(
    (element) => element.dataset["pageError"],
  );

describe("a number in prose", () => {
  it("is a button that opens its own card, without a script", () => {
    const page = read("There were {{ads_year}} ads.");
    const button = page.querySelector("button.number")!;
    expect(button.textContent!.trim()).toBe("71,204");
    const card = page.querySelector(`#${button.getAttribute("popovertarget")}`)!;
    expect(card.hasAttribute("popover")).toBe(true);
    expect(card.querySelector("pre")!.textContent).toBe("SELECT sum(messages) AS value FROM weeks");
    expect(card.textContent).toContain("69,800 to 73,100");
    expect(card.textContent).toContain("98,000");
    expect(card.querySelector("a")!.getAttribute("href")).toBe("/data#weeks");
  });

  it("has one card however often it is named, with the exact value where the prose rounds", () => {
    const page = read("{{ads_year | round}}, so {{ads_year}}, that is {{ads_year}}.");
    expect(page.querySelectorAll("button.number:not(.close)")).toHaveLength(3);
    expect(page.querySelectorAll(".provenance")).toHaveLength(1);
    expect(page.querySelector(".number")!.textContent!.trim()).toBe("71,000");
    expect(page.querySelector(".provenance-value")!.textContent).toBe("71,204");
  });

  it("is written in the language of the page", () => {
    const page = read("{{share_ads_year}} van {{ads_year}}", "/nl/index");
    expect(page.querySelector("p")!.textContent!.replace(/\s+/g, " ").trim()).toBe(
      "36 procent van 71.204",
    );
    expect(page.querySelector(".provenance a")!.getAttribute("href")).toBe("/nl/data#weeks");
  });

  it("shows text from the data as text", () => {
    const page = read("Most often {{top_place}}.");
    expect(page.querySelector(".number")!.textContent!.trim()).toBe(
      "’s-Hertogenbosch & <b>omstreken</b>",
    );
    expect(page.querySelector(".number b")).toBeNull();
  });

  it("brings the words for one, and those for any other number", () => {
    const words =
      "{{alone}} {{alone ? ad was : ads were}}, {{ads_year}} {{ads_year ? ad was : ads were}}";
    expect(read(words).querySelector("p")!.textContent!.replace(/\s+/g, " ").trim()).toBe(
      "1 ad was, 71,204 ads were",
    );
    expect(read("{{nothing ? ad : ads}}").querySelector("p")!.textContent).toBe("ads");
    expect(read("# {{alone}} {{alone ? ad : ads}}").querySelector("h1")!.textContent).toBe("1 ad");
  });

  it("is a dash where the data gave nothing", () => {
    const page = read("Of {{nothing}} ads");
    expect(page.querySelector("p")!.textContent).toBe("Of – ads");
    expect(page.querySelector(".provenance")).toBeNull();
  });

  it("is bare text in a heading, where a button cannot stand in the link to it", () => {
    const page = read("## {{ads_year}} ads in {{story_year}}");
    expect(page.querySelector("h2")!.textContent).toBe("71,204 ads in 2023");
    expect(page.querySelector("h2 button")).toBeNull();
  });

  it("is left as it was typed in code and behind a backslash", () => {
    const page = read("`{{ads_year}}` and \\{{ads_year}}");
    expect(page.querySelector("p")!.textContent).toBe("{{ads_year}} and {{ads_year}}");
    expect(errorsOf(page)).toEqual([]);
  });
});

describe("a quoted figure", () => {
  it("is marked as the source's, and its card says so", () => {
    const page = read("NOS counted {{nos:ads_2023}}.");
    const button = page.querySelector(".quoted")!;
    expect(button.querySelector(".source-mark")!.textContent).toBe("NOS");
    expect(button.textContent).toContain("2.5\u00a0million");
    expect(page.querySelector(".provenance")!.textContent).toContain("the source, 25 January 2024");
  });
});

describe("a setting", () => {
  it("is plain text, a year without a separator", () => {
    const page = read("In {{story_year}}, up to {{period_to}}");
    expect(page.querySelector("p")!.textContent).toBe("In 2023, up to 31 December 2023");
    expect(page.querySelector("button")).toBeNull();
  });
});

describe("a count that the newsroom set", () => {
  it("opens to the table that holds it", () => {
    const page = read("Named by {{minimum_sellers}} sellers or more.");
    expect(page.querySelector("button.number")!.textContent).toBe("10");
    expect(page.querySelector("#setting-minimum_sellers pre")!.textContent).toBe(
      "SELECT minimum_sellers AS value FROM investigation",
    );
  });
});

describe("a sentence that has nothing to say", () => {
  it("leaves no empty paragraph", () => {
    Object.assign(sentences, { silent: () => null });
    expect(read("One.\n\n{{say:silent}}\n\nTwo.").querySelectorAll("p")).toHaveLength(2);
  });
});

describe("what an editor got wrong", () => {
  it.each([
    ["{{ad_year}}", 'there is no number "ad_year"; did you mean "ads_year"?'],
    ["{{nos:ads_2024}}", 'there is no figure from nos "ads_2024"; did you mean "ads_2023"?'],
    ["{{nso:ads_2023}}", 'there is no kind "nso"; did you mean "nos"?'],
    ["{{ads_year | rond}}", 'there is no way to write a number "rond"; did you mean "round"?'],
    ["{{toString}}", 'there is no number "toString"'],
    [
      "{{?}}",
      "choose a number: ads_year, alone, first_week, minimum_sellers, nothing, period_to, share_ads_year, story_year, top_place",
    ],
    ["{{nos:?}}", "choose a figure from nos: ads_2023"],
    ["{{constructor:name}}", 'there is no kind "constructor"'],
    ["{{say:nonsense-of-mine}}", 'there is no sentence "nonsense-of-mine"'],
    ["{{chart:week}}", 'there is no chart "week"; did you mean "weeks"?'],
    ["see {{chart:weeks}} here", "{{chart:weeks}} needs a line of its own"],
    ["## {{chart:weeks}}", "needs a line of its own"],
    ["{{ads year}}", "is not of the form"],
  ])("is said on the page: %s", (markdown, message) => {
    const [error] = errorsOf(read(markdown));
    expect(error).toContain(message);
  });

  it("is said of a figure typed into prose, a heading, a table or raw HTML", () => {
    for (const markdown of [
      "It rose in 2022.",
      "## The 10 largest",
      "| a |\n| - |\n| 12 |",
      "<p>Some 500 ads</p>",
    ]) {
      expect(errorsOf(read(markdown)).join()).toContain("a typed figure");
    }
  });

  it("is said of a sentence that writes a figure which does not open, the story's years apart", () => {
    const { words_only, with_figure } = {
      words_only: () => html`In 2023, as in 2022, ${new Markup("<button>7</button>")} of them.`,
      with_figure: () => html`In 2023, 53% of them.`,
    };
    Object.assign(sentences, { words_only, with_figure });
    expect(errorsOf(read("{{say:words_only}}"))).toEqual([]);
    expect(errorsOf(read("{{say:with_figure}}"))).toEqual([
      'the sentence "with_figure" writes a figure that does not open: "53%"',
    ]);
  });

  it("is not said of substances, list numbers, code or attributes", () => {
    const page = read(
      '1. 3-MMC\n2. `LIMIT 10`\n\n<div class="wide" data-rows="10">\n\ntext\n\n</div>',
    );
    expect(errorsOf(page)).toEqual([]);
  });
});
