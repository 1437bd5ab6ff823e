import { html, type Markup } from "../../site/html.ts";
import { DELIVERIES, PRODUCTS } from "./places.ts";
import { VIEWS } from "./state.ts";
import type { MapStrings } from "./strings.ts";

/** The filters as native radio buttons; they do nothing until the script has come. */
export function renderControls(id: string, strings: MapStrings): Markup {
  const { controls } = strings;
  return html`<form class="map-controls" autocomplete="off">
    ${choice(id, "product", controls.product, PRODUCTS, strings.products)}
    ${choice(id, "delivery", controls.delivery, DELIVERIES, strings.deliveries)}
    ${choice(id, "view", controls.view, VIEWS, strings.views)}
  </form>`;
}

function choice<T extends string>(
  id: string,
  name: string,
  legend: string,
  values: readonly T[],
  words: Record<T, string>,
): Markup {
  const inputs = values.map((value, index) => {
    const colour = name === "product" && value !== "any" ? html` class="${value}"` : null;
    return html`<label><input type="radio" name="${id}-${name}" value="${value}"${index === 0 ? html` checked` : null}><span${colour}>${words[value]}</span></label>`;
  });
  return html`<fieldset class="map-choice" data-choice="${name}"><legend>${legend}</legend><div>${inputs}</div></fieldset>`;
}

/** The search for a town, with an empty place for its answer. */
export function renderSearch(id: string, strings: MapStrings): Markup {
  const { controls } = strings;
  return html`<form class="map-search" role="search" autocomplete="off">
      <label for="${id}-search">${controls.search}</label>
      <div class="map-combobox">
        <input id="${id}-search" type="text" role="combobox" aria-expanded="false" aria-autocomplete="list"
          aria-controls="${id}-suggestions" aria-describedby="${id}-hint" autocapitalize="words" spellcheck="false" enterkeyhint="search">
        <ul id="${id}-suggestions" role="listbox" aria-label="${controls.search}" hidden></ul>
      </div>
      <p class="map-hint" id="${id}-hint">${controls.searchHint}</p>
    </form>
    <div class="map-answer" aria-live="polite"></div>`;
}
