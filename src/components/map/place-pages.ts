import { html, type Markup } from "../../site/html.ts";
import { inLanguage, LANGUAGES } from "../../site/languages.ts";
import type { Page } from "../../site/page.ts";
import type { Story } from "../../site/story.ts";
import { hasPage, slugOf } from "./larger.ts";
import type { Town } from "./places.ts";
import { atlasOf } from "./story-atlas.ts";

/** The paths of all towns' pages, in every language. */
export function placePaths(story: Story): string[] {
  return LANGUAGES.flatMap((language) =>
    atlasOf(story)
      .towns.filter(hasPage)
      .map((town) => inLanguage(`/where/${slugOf(town)}`, language)),
  );
}

/** The town that a page is about, by the page's path; null where it is about none. */
export function townOfPath(path: string, story: Story): Town | null {
  const slug = path.slice(path.lastIndexOf("/") + 1);
  return atlasOf(story).towns.find((town) => hasPage(town) && slugOf(town) === slug) ?? null;
}

/** A link to a town's page where it has one, its name otherwise. */
export function linkTown({ link }: Pick<Page, "link">, town: Town): Markup {
  return hasPage(town)
    ? html`<a href="${link(`/where/${slugOf(town)}`)}">${town.name}</a>`
    : html`${town.name}`;
}
