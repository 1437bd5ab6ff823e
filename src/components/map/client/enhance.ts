import { createFormats } from "../../format.js";
import { hasPage, slugOf } from "../larger.js";
import { INITIAL, readState, writeState, type MapState } from "../state.js";
import { showAnswer } from "./answer-view.js";
import { createCard } from "./card.js";
import { createCombobox } from "./combobox.js";
import { createControls } from "./controls.js";
import { find } from "./elements.js";
import { outlineProvince } from "./land.js";
import type { Mark } from "./marks.js";
import { createNumbers } from "./numbers.js";
import { createPointing } from "./pointing.js";
import { createSources, type Loaded } from "./sources.js";
import { drawTop } from "./top.js";
import { drawWords, shownTier } from "./words.js";
import { cardLines, drawState, groupOf, ringPlace, takeOver, wordsOf, type Scene } from "./view.js";

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
  const numbers = createNumbers(figure, strings.range, strings, formats);
  const sources = createSources(figure, minimum, { strings, formats, write: numbers.write });

  let state: MapState = INITIAL;
  let loaded: Loaded | null = null;
  let marks: Mark[] = [];

  const frame = find<HTMLElement>(figure, ".map-drawing");
  const card = createCard(frame);
  const pointing = createPointing(frame, map, {
    point(mark) {
      for (const active of map.querySelectorAll(".active")) active.classList.remove("active");
      const isProvince = mark?.rate !== undefined;
      outlineProvince(map, "map-pointed", isProvince ? mark.element : null);
      if (!mark || !loaded) return card.hide();
      mark.element.classList.add("active");
      const { heading } = wordsOf(mark, state, strings, formats);
      card.show(mark, heading, cardLines(mark, loaded.atlas, state, scene));
    },
    choose(mark) {
      if (mark) combobox.setValue("");
      if (mark || state.place !== null) void change({ place: mark?.place ?? null });
    },
  });
  const controls = createControls(find(figure, ".map-controls"), (chosen) =>
    afterPaint(() => void change(chosen)),
  );
  const combobox = createCombobox(find(figure, ".map-search"), {
    open: () => void withNames().then(() => combobox.refresh()),
    suggest: (typed) => loaded?.lookup.search.suggest(typed, SUGGESTIONS) ?? [],
    choose: ({ place }) => void change({ place }),
    async submit(typed) {
      await withNames();
      const search = loaded?.lookup.search;
      // What is not known is looked up as it is, and answered with that.
      const place = search?.exact(typed) ?? search?.suggest(typed, 1)[0]?.place ?? typed;
      await change({ place });
    },
    announce: (count) => strings.controls.suggestions(count, formats.count(count)),
  });

  /** Takes what has come; false where it did not, which the reader is told. */
  async function take(coming: Promise<Loaded>): Promise<boolean> {
    try {
      const before = loaded;
      loaded = await coming;
      if (!before) takeOver(map);
      return true;
    } catch (error) {
      find(figure, ".map-note").textContent = strings.controls.failed;
      reportError(error);
      return false;
    }
  }
  const withNames = () => take(sources.names());

  /** Moves to another state; what the reader asked for is kept in the address. */
  async function change(next: Partial<MapState>, keep = true): Promise<void> {
    if (!loaded && !(await take(sources.numbers()))) return;
    const before = state;
    state = { ...state, ...next };
    if (marks.length === 0 || !isSameDrawing(state, before)) draw(loaded!);
    choosePlace(loaded!);
    if (state.place !== before.place || state.view !== before.view) answer(loaded!);
    if (!keep) return;
    const address = writeState(state) || location.pathname + location.search;
    history.replaceState(null, "", address);
  }

  function draw({ atlas }: Loaded): void {
    card.hide();
    marks = drawState(scene, atlas, state);
    pointing.setMarks(marks, groupOf(map, state));
    drawTop(scene, atlas, state, numbers);
  }

  function choosePlace({ atlas, lookup }: Loaded): void {
    for (const { element, place } of marks) {
      element.setAttribute("aria-selected", String(place === state.place));
    }
    ringPlace(map, state.place === null ? null : lookup.locate(state.place), atlas, state);
  }

  function answer({ atlas, lookup }: Loaded): void {
    const asProvince = state.view === "provinces";
    const shown = state.place === null ? null : lookup.answer(state.place, asProvince);
    const town = atlas.towns.find(({ name }) => name === state.place);
    const address =
      town && hasPage(town) && shown?.counts === "sellers" ? `./where/${slugOf(town)}.html` : null;
    const place = find<HTMLElement>(figure, ".map-answer");
    find<HTMLElement>(figure, ".map-top").hidden = shown !== null;
    showAnswer(place, shown, state.place ?? "", address, scene, numbers, {
      clear() {
        combobox.setValue("");
        void change({ place: null });
        find<HTMLInputElement>(figure, "[role=combobox]").focus();
      },
      instead: (name) => void change({ place: name }),
    });
  }

  async function follow(): Promise<void> {
    const wanted = readState(location.hash);
    if (!wanted) return;
    controls.set(wanted);
    if (wanted.place !== null) await withNames();
    await change(wanted, false);
  }
  addEventListener("hashchange", () => void follow());
  let tier = shownTier(map);
  new ResizeObserver(() => {
    if (tier === (tier = shownTier(map)) || !loaded) return;
    drawWords(map, loaded.atlas, state, strings, formats);
  }).observe(frame);
  // What was chosen before the script came, or kept by the browser over a reload.
  if (readState(location.hash)) await follow();
  else await change(controls.chosen(), false);
}

/** Lets the browser show first that a button was pressed: drawing takes longer than a reader should wait. */
function afterPaint(task: () => void): void {
  requestAnimationFrame(() => setTimeout(task));
}

function isSameDrawing(a: MapState, b: MapState): boolean {
  return (
    a.view === b.view &&
    a.filter.product === b.filter.product &&
    a.filter.delivery === b.filter.delivery
  );
}
