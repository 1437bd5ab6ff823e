import { JSDOM } from "jsdom";
import { placePaths } from "./src/components/map/place-pages.ts";
import { storyPlugin } from "./src/site/plugin.ts";
import { renderFooter, renderHead, renderHeader, type ShellInput } from "./src/site/shell.ts";
import { loadStory } from "./src/site/story.ts";

// Where the pipeline put its files, and where the site goes; `npm run build` and `dev` set them.
const data = process.env["STORY_DATA"] ?? "data/build";
const output = process.env["STORY_OUTPUT"] ?? "dist";

const story = await loadStory(data);
const { document } = new JSDOM("").window;

export default {
  root: "src",
  output,
  title: "In Plain Sight",
  style: "style/site.css",
  globalStylesheets: [],
  pages: [],
  dynamicPaths: placePaths(story),
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  // Links that also work from a disk or a bucket, where nothing turns "/who" into "who.html".
  preserveIndex: true,
  preserveExtension: true,
  interpreters: { ".ts": ["node", "--import", "tsx"] },
  markdownIt: storyPlugin(story, document),
  head: (page: ShellInput) => renderHead(page, story, document),
  header: (page: ShellInput) => renderHeader(page, story),
  footer: renderFooter,
};
