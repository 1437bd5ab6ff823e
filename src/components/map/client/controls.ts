import type { MapState } from "../state.js";
import { find } from "./elements.js";

/** The part of a state that the radio buttons hold. */
export type Choice = Pick<MapState, "filter" | "view">;

export interface Controls {
  chosen(): Choice;
  set(choice: Choice): void;
}

/** Reads and sets the filters' radio buttons; calls `change` when the reader picks another. */
export function createControls(form: HTMLFormElement, change: (choice: Choice) => void): Controls {
  const value = (name: string) =>
    find<HTMLInputElement>(form, `[data-choice=${name}] input:checked`).value;
  // The page was built with the values of these types and no others.
  const chosen = () =>
    ({
      filter: { product: value("product"), delivery: value("delivery") },
      view: value("view"),
    }) as Choice;
  form.addEventListener("change", () => change(chosen()));
  return {
    chosen,
    set({ filter, view }) {
      for (const [name, wanted] of Object.entries({ ...filter, view })) {
        find<HTMLInputElement>(form, `[data-choice=${name}] [value=${wanted}]`).checked = true;
      }
    },
  };
}
