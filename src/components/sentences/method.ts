import { html, type Markup } from "../../site/html.ts";
import type { Page } from "../../site/page.ts";

/** Where the dump came from: a program, or a newsroom's own export. */
function sayDump({ story, strings }: Page): Markup {
  const { dump } = strings.method;
  return html`${story.simulated ? dump.simulated : dump.real}`;
}

/** What nobody may do with simulated numbers; nothing where the dump is real. */
function sayCitation({ story, strings }: Page): Markup | null {
  return story.simulated ? html`${strings.method.dump.citation}` : null;
}

/** The sentences of the method and data pages. */
export const methodSentences = { dump: sayDump, citation: sayCitation };
