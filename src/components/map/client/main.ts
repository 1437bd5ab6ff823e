import { readState } from "../state.js";

const figure = document.querySelector<HTMLElement>(".chart.map.interactive");
if (figure) {
  const load = once(() => void import("./enhance.js").then(({ enhance }) => enhance(figure)));
  if (readState(location.hash)) load();
  else whenWanted(figure, load);
}

// In the other language the map shows the same place, with the same choices.
document.querySelector(".masthead .language")?.addEventListener("click", ({ target }) => {
  if (target instanceof HTMLAnchorElement && readState(location.hash)) target.hash = location.hash;
});

/** Calls when the reader turns to the figure, or has it on the screen while nothing is going on. */
function whenWanted(figure: HTMLElement, load: () => void): void {
  for (const type of ["pointerover", "pointerdown", "focusin"]) {
    figure.addEventListener(type, load, { once: true, passive: true });
  }
  addEventListener("hashchange", load, { once: true });
  const idle =
    globalThis.requestIdleCallback ?? ((callback: () => void) => setTimeout(callback, 500));
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    idle(load);
  });
  observer.observe(figure);
}

/** A task that is done the first time it is asked for. */
function once(task: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    task();
  };
}
