// What a script adds to numbers that open: queries that copy at a press, and charts whose numbers are
// one stop for Tab, with arrow keys between them. Without it every number is a stop of its own.

/** Between a number and its card, and between the card and the window's edges. */
const GAP = 6;
/** On a phone, cards lie at the foot of the screen; see numbers.css. */
const isNarrow = () => matchMedia("(max-width: 43.99rem)").matches;

/** The keys that lead from one number of a chart to another, and where to. */
const STEPS: Record<string, (from: number, count: number) => number> = {
  ArrowRight: (from) => from + 1,
  ArrowDown: (from) => from + 1,
  ArrowLeft: (from) => from - 1,
  ArrowUp: (from) => from - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

document.addEventListener("click", (event) => {
  const button = (event.target as Element).closest<HTMLButtonElement>("button.copy");
  if (button) void copy(button);
});

for (const layer of document.querySelectorAll(".chart-numbers")) {
  const buttons = [...layer.querySelectorAll("button")];
  const enterAt = (at: number) =>
    buttons.forEach((button, index) => (button.tabIndex = index === at ? 0 : -1));
  enterAt(0);
  layer.addEventListener("keydown", (event) => {
    const { key } = event as KeyboardEvent;
    const from = buttons.indexOf(event.target as HTMLButtonElement);
    const to = STEPS[key]?.(from, buttons.length);
    const next = to === undefined ? undefined : buttons[to];
    if (from < 0 || !next) return;
    event.preventDefault();
    enterAt(buttons.indexOf(next));
    next.focus();
  });
}

/** Puts the card of a number on a drawing beside it: browsers find no anchor inside an SVG. */
document.addEventListener(
  "toggle",
  (event) => {
    const card = event.target as HTMLElement;
    const { newState, source } = event as ToggleEvent & { source?: Element | null };
    if (newState !== "open" || !card.matches(".provenance")) return;
    const opener = source ?? document.activeElement;
    card.classList.toggle("placed", Boolean(opener?.closest(".chart-numbers")) && !isNarrow());
    if (!card.matches(".placed") || !opener) return;
    const number = opener.getBoundingClientRect();
    const below = innerHeight - number.bottom;
    const top =
      below >= card.offsetHeight + GAP ? number.bottom + GAP : number.top - card.offsetHeight - GAP;
    card.style.top = `${Math.max(GAP, Math.min(top, innerHeight - card.offsetHeight - GAP))}px`;
    card.style.left = `${Math.max(GAP, Math.min(number.left, innerWidth - card.offsetWidth - GAP))}px`;
  },
  { capture: true },
);

/** Copies the query beside a button, and says so for a while. */
async function copy(button: HTMLButtonElement): Promise<void> {
  const query = button.parentElement?.querySelector("pre");
  if (!query) return;
  try {
    await navigator.clipboard.writeText(query.innerText);
  } catch {
    // No clipboard without a secure address: the query is left selected, for the reader to copy.
    getSelection()?.selectAllChildren(query);
    return;
  }
  const words = button.textContent;
  button.textContent = button.dataset["copied"] ?? words;
  button.disabled = true;
  setTimeout(() => {
    button.textContent = words;
    button.disabled = false;
  }, 2000);
}

export {};
