import type MarkdownIt from "markdown-it";
import type { StateCore, StateInline, Token } from "markdown-it";
import {
  DirectiveError,
  directiveText,
  isBlock,
  parseDirective,
  renderDirective,
} from "./directives.ts";
import { html, type Markup } from "./html.ts";
import { createPage, type Page } from "./page.ts";
import type { Story } from "./story.ts";
import { keepTogether } from "./together.ts";
import { findTypedFigure } from "./typed-figures.ts";

/** What Framework hands to every rule; only the path is used here. */
interface Environment {
  path: string;
}

/**
 * A markdown-it plugin that replaces `{{…}}` by what it names, in the language of the page. What an
 * editor got wrong appears on the page as an element with `data-page-error`, which the build looks
 * for; so does a figure typed into prose.
 */
export function storyPlugin(story: Story, document: Document): (md: MarkdownIt) => MarkdownIt {
  return (md) => {
    const pages = new WeakMap<object, Page>();
    const pageOf = (environment: Environment): Page => {
      let page = pages.get(environment);
      if (!page) pages.set(environment, (page = createPage(environment.path, story, document)));
      return page;
    };

    md.inline.ruler.push("directive", readDirective);
    md.core.ruler.push("directive_blocks", unwrapBlocks);
    md.core.ruler.push("typed_figures", markTypedFigures);
    md.core.ruler.push("heading_texts", (state) =>
      writeHeadings(state, () => pageOf(state.env as Environment)),
    );
    md.core.ruler.push("cards", (state) => {
      if (!state.inlineMode) state.tokens.push(new state.Token("cards", "", 0));
    });

    md.renderer.rules["directive"] = (tokens, index, _options, environment: Environment) =>
      orError(() => {
        const page = pageOf(environment);
        const token = tokens[index]!;
        const directive = parseDirective(token.content, page);
        if (isBlock(directive) && token.meta !== "block") {
          throw new DirectiveError(`{{${token.content}}} needs a line of its own`);
        }
        return renderDirective(directive, page);
      });
    md.renderer.rules["typed_figure"] = (tokens, index) =>
      pageError(
        `a typed figure, "${tokens[index]!.content}": name a number as {{…}}, or quote it from a source`,
      ).source;
    md.renderer.rules["cards"] = (_tokens, _index, _options, environment: Environment) =>
      renderCards(pageOf(environment));
    const { renderer } = md;
    const render = renderer.render.bind(renderer);
    renderer.render = (...parts) => keepTogether(withoutSilence(render(...parts)));
    return md;
  };
}

/** A paragraph whose sentences had nothing to say is no paragraph. */
function withoutSilence(page: string): string {
  return page.replace(/<p>\s*<\/p>\n?/g, "");
}

/** The cards of a page's numbers, and the script that makes them handier; nothing where there are none. */
function renderCards({ cards }: Page): string {
  if (cards.size === 0) return "";
  return html`
    <div class="cards">${[...cards.values()]}</div>
    <script type="module" src="/components/client/numbers.js"></script>
  `.source;
}

/** An error that an editor sees in the preview and that fails the build. */
export function pageError(message: string): Markup {
  return html`<strong class="page-error" role="alert" data-page-error="${message}"
    >${message}</strong
  >`;
}

function orError(render: () => Markup): string {
  try {
    return render().source;
  } catch (error) {
    if (error instanceof DirectiveError) return pageError(error.message).source;
    throw error;
  }
}

function readDirective(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith("{{", state.pos)) return false;
  const end = state.src.indexOf("}}", state.pos + 2);
  if (end < 0 || end > state.posMax) return false;
  if (!silent) {
    state.push("directive", "", 0).content = state.src.slice(state.pos + 2, end).trim();
  }
  state.pos = end + 2;
  return true;
}

/** A paragraph that holds one directive and nothing else is that directive, without the paragraph. */
function unwrapBlocks(state: StateCore): void {
  const tokens: Token[] = [];
  for (let index = 0; index < state.tokens.length; index++) {
    const token = state.tokens[index]!;
    const previous = state.tokens[index - 1];
    const children = token.type === "inline" ? (token.children ?? []) : [];
    const only = children.length === 1 ? children[0]! : null;
    if (
      only?.type === "directive" &&
      previous?.type === "paragraph_open" &&
      /^(chart|show):/.test(only.content)
    ) {
      tokens.pop();
      only.meta = "block";
      tokens.push(only);
      index++;
      continue;
    }
    tokens.push(token);
  }
  state.tokens = tokens;
}

/** Writes out what headings name, so that the page's title is made of the words that readers see. */
function writeHeadings(state: StateCore, page: () => Page): void {
  for (const [index, { children }] of state.tokens.entries()) {
    if (!children || state.tokens[index - 1]?.type !== "heading_open") continue;
    for (const child of children) {
      if (child.type !== "directive") continue;
      try {
        child.content = directiveText(parseDirective(child.content, page()), page());
        child.type = "text";
      } catch (error) {
        // What is wrong with it is said where it is rendered.
        if (!(error instanceof DirectiveError)) throw error;
      }
    }
  }
}

/** Puts an error behind every text in which someone typed a figure; code is left alone. */
function markTypedFigures(state: StateCore): void {
  for (const token of state.tokens) {
    if (token.type === "html_block") {
      const figure = findTypedFigure(token.content.replace(/<[^>]*>|&#?\w+;|\{\{.*?\}\}/g, " "));
      if (figure) token.content += pageErrorFor(figure);
    }
    if (token.type !== "inline") continue;
    token.children = (token.children ?? []).flatMap((child) => {
      const figure = child.type === "text" ? findTypedFigure(child.content) : null;
      if (!figure) return [child];
      const error = new state.Token("typed_figure", "", 0);
      error.content = figure;
      return [child, error];
    });
  }
}

function pageErrorFor(figure: string): string {
  return pageError(`a typed figure, "${figure}": name a number as {{…}}, or quote it from a source`)
    .source;
}
