import type { SearchName } from "../search.js";
import { element, find } from "./elements.js";

export interface ComboboxEvents {
  /** The reader turned to the field: the list of names will be needed. */
  open(): void;
  suggest(typed: string): SearchName[];
  /** A suggestion was taken. */
  choose(name: SearchName): void;
  /** Enter was pressed without one. */
  submit(typed: string): void;
  /** How many suggestions there are, in words for those who do not see them. */
  announce(count: number): string;
}

export interface Combobox {
  /** Suggests anew for what is typed: the list of names has come. */
  refresh(): void;
  setValue(text: string): void;
}

/** A text field with suggestions, after the combobox pattern of the ARIA Authoring Practices. */
export function createCombobox(form: HTMLFormElement, events: ComboboxEvents): Combobox {
  const input = find<HTMLInputElement>(form, "[role=combobox]");
  const list = find<HTMLUListElement>(form, "[role=listbox]");
  const status = element("p", { class: "visually-hidden", role: "status" });
  form.append(status);
  let names: SearchName[] = [];
  let active = -1;

  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const setActive = (index: number) => {
    active = index;
    for (const [at, option] of [...list.children].entries()) {
      option.setAttribute("aria-selected", String(at === index));
      if (at === index) {
        input.setAttribute("aria-activedescendant", option.id);
        option.scrollIntoView({ block: "nearest" });
      }
    }
  };
  const take = (name: SearchName) => {
    close();
    input.value = name.written;
    events.choose(name);
  };
  const suggest = () => {
    const typed = input.value.trim();
    names = typed === "" ? [] : events.suggest(typed);
    active = -1;
    list.replaceChildren(
      ...names.map(({ written, label }, index) => {
        const attributes = { role: "option", id: `${list.id}-${index}`, "aria-selected": "false" };
        const option = element("li", attributes, written);
        if (label !== null) option.append(" ", element("small", {}, label));
        return option;
      }),
    );
    list.hidden = names.length === 0;
    input.setAttribute("aria-expanded", String(names.length > 0));
    input.removeAttribute("aria-activedescendant");
    status.textContent = typed === "" ? "" : events.announce(names.length);
  };

  input.addEventListener("focus", events.open);
  input.addEventListener("input", suggest);
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      if (list.hidden) input.value = "";
      return close();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    if (list.hidden) suggest();
    if (names.length > 0)
      setActive((active + step + (active < 0 && step < 0 ? 1 : 0) + names.length) % names.length);
  });
  // Before the field loses the focus, which would take the list away from under the pointer.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = (event.target as Element).closest("[role=option]");
    const name = names[[...list.children].indexOf(option!)];
    if (name) take(name);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const typed = input.value.trim();
    const name = names[active];
    if (name && !list.hidden) return take(name);
    close();
    if (typed !== "") events.submit(typed);
  });

  return {
    refresh() {
      if (document.activeElement === input && active < 0) suggest();
    },
    setValue(text) {
      input.value = text;
    },
  };
}
