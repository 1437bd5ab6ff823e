import { createFormats } from "../../format.js";
import type { Atlas } from "../atlas.js";
import type { Located } from "../places.js";
import { INITIAL, readState, writeState, type MapState } from "../state.js";
import { showAnswer } from "./answer-view.js";
import { createCard } from "./card.js";
import { createCombobox } from "./combobox.js";
import { find } from "./elements.js";
import { loadAtlas, loadNames, type ListedName } from "./load.js";
import { createLookup, type Lookup } from "./lookup.js";
import type { Mark } from "./marks.js";
import { createPointing } from "./pointing.js";
import { drawTop } from "./top.js";
import { cardLines, drawState, groupOf, radiusIn, ringPlace, wordsOf, type Scene } from "./view.js";

const SUGGESTIONS = 8;

/** Brings a map that was drawn at build to life: filters, pointing, keys, search, address. */
export async function enhance(figure: HTMLElement): Promise<void> {
  const language = document.documentElement.lang === "nl" ? "nl" : "en";
  const { map: strings } =
    language === "nl"
      ? await import("../../strings/nl-map.js")
      : await import("../../strings/en-map.js");
  const formats = createFormats(language);
  const map = find<SVGSVGElement>(figure, ".map-svg");
  const scene: Scene = { figure, map, strings, formats };
  const minimum = Number(figure.dataset["minimum"]);
  const source = (name: string) => find<HTMLAnchorElement>(figure, `[data-source=${name}]`).href;

  let state: MapState = INITIAL;
  let atlas: Atlas | null = null;
  let listed: ListedName[] = [];
  let lookup: Lookup | null = null;
  let marks: Mark[] = [];

  const frame = find<HTMLElement>(figure, ".map-drawing");
  const card = createCard(frame);
  const pointing = createPointing(frame, map, {
    point(mark) {
      for (const active of map.querySelectorAll(".active")) active.classList.remove("active");
      if (!mark || !atlas) return card.hide();
      mark.element.classList.add("active");
      const { heading } = wordsOf(mark, state, strings, formats);
      card.show(mark, heading, cardLines(mark, atlas, state, scene));
    },
    choose(mark) {
      if (mark) combobox.setValue("");
      if (mark || state.place !== null) change({ place: mark?.place ?? null });
    },
  });
  const combobox = createCombobox(find(figure, ".map-search"), {
    open: () => void ready().then(withNames).catch(failed),
    suggest: (typed) => lookup?.search.suggest(typed, SUGGESTIONS) ?? [],
    choose: ({ place }) => change({ place }),
    submit: (typed) =>
      void ready()
        .then(withNames)
        .then(() => {
          const { search } = lookup!;
          // What is not known is looked up as it is, and answered with that.
          change({ place: search.exact(typed) ?? search.suggest(typed, 1)[0]?.place ?? typed });
        })
        .catch(failed),
    announce: (count) => strings.controls.suggestions(count, formats.count(count)),
  });

  const loadOnce = once(() => loadAtlas(source("places"), minimum, circlePositions(map)));
  const namesOnce = once(() => loadNames(source("names")));
  const ready = async () => {
    if (atlas) return;
    atlas = await loadOnce();
    lookup = createLookup(atlas, listed, strings, formats);
    takeOver(map);
    draw();
  };
  const withNames = async () => {
    if (listed.length > 0 || !atlas) return;
    // Without the list the places of the table can still be found.
    listed = await namesOnce().catch(() => []);
    lookup = createLookup(atlas, listed, strings, formats);
    combobox.refresh();
  };
  const failed = (error: unknown) => {
    find(figure, ".map-note").textContent = strings.controls.failed;
    reportError(error);
  };

  function draw(): void {
    marks = drawState(scene, atlas!, state);
    pointing.setMarks(marks, groupOf(map, state));
    drawTop(scene, atlas!, state.filter);
    ring();
  }
  function ring(): void {
    const at: Located | null = state.place === null ? null : lookup!.locate(state.place);
    ringPlace(map, at, at ? radiusIn(atlas!, at.name, state) : 0);
    for (const { element, place } of marks) {
      element.setAttribute("aria-selected", String(place === state.place));
    }
  }
  function answer(): void {
    const shown = state.place === null ? null : lookup!.answer(state.place);
    find<HTMLElement>(figure, ".map-top").hidden = shown !== null;
    showAnswer(find(figure, ".map-answer"), shown, formats.count(minimum), strings, formats, {
      clear() {
        combobox.setValue("");
        change({ place: null });
        find<HTMLInputElement>(figure, "[role=combobox]").focus();
      },
      instead: (name) => change({ place: name }),
    });
  }
  /** Moves to another state: what is asked for by the reader, kept in the address. */
  function change(next: Partial<MapState>, keep = true): void {
    void ready()
      .then(() => {
        const before = state;
        state = { ...state, ...next };
        if (state.filter !== before.filter || state.view !== before.view) draw();
        else ring();
        if (state.place !== before.place) answer();
        if (keep) {
          const address = writeState(state);
          history.replaceState(
            null,
            "",
            address === "" ? location.pathname + location.search : address,
          );
        }
      })
      .catch(failed);
  }

  const controls = find<HTMLFormElement>(figure, ".map-controls");
  const chosen = (name: string) =>
    find<HTMLInputElement>(controls, `[data-choice=${name}] input:checked`).value;
  const chosenState = () => ({
    filter: { product: chosen("product"), delivery: chosen("delivery") } as MapState["filter"],
    view: chosen("view") as MapState["view"],
  });
  controls.addEventListener("change", () => change(chosenState()));
  const follow = () => {
    const wanted = readState(location.hash);
    if (!wanted) return;
    const values = { ...wanted.filter, view: wanted.view };
    for (const [name, value] of Object.entries(values)) {
      find<HTMLInputElement>(controls, `[data-choice=${name}] [value=${value}]`).checked = true;
    }
    const known = wanted.place === null ? Promise.resolve() : ready().then(withNames);
    known.then(() => change(wanted, false)).catch(failed);
  };
  addEventListener("hashchange", follow);
  if (readState(location.hash)) follow();
  else change(chosenState(), false);
}

/** Where the page drew each town. */
function circlePositions(map: SVGSVGElement): Map<string, Located> {
  return new Map(
    [...map.querySelectorAll<SVGCircleElement>(".map-places circle")].map((circle) => {
      const name = circle.dataset["place"]!;
      return [name, { name, x: circle.cx.baseVal.value, y: circle.cy.baseVal.value }];
    }),
  );
}

/** From an image with tooltips to a group of marks with a card of their own. */
function takeOver(map: SVGSVGElement): void {
  map.setAttribute("role", "group");
  for (const title of map.querySelectorAll("title")) title.remove();
}

/** Starts a task when first asked for; a failed one can be tried again. */
function once<T>(start: () => Promise<T>): () => Promise<T> {
  let started: Promise<T> | null = null;
  return () =>
    (started ??= start().catch((error: unknown) => {
      started = null;
      throw error;
    }));
}
