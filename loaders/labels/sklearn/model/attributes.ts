import { InvestigationError } from "../../../io/errors.ts";
import { sizeOf } from "../numpy/array.ts";
import { elementsOf, numbersOf } from "../numpy/elements.ts";
import { Instance, NdArray, type Value } from "../pickle/values.ts";

/** Classes; looked at before numbers of one byte each become numbers of eight. */
const LONGEST_ROW = 1000;
const MOST_NUMBERS = 1 << 26;

/** The error for a model that can be read but is none that can be run. */
export function unfit(what: string): InvestigationError {
  return new InvestigationError(`joblib model: ${what}`);
}

/** Reads the attributes of an object, each as what it must be. */
export class Attributes {
  readonly className: string;
  readonly #values: ReadonlyMap<string, Value>;

  constructor({ className, attributes }: Instance) {
    this.className = className;
    this.#values = attributes;
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  /** Null where there is none. */
  get(name: string): Value {
    return this.#values.get(name) ?? null;
  }

  flag(name: string): boolean {
    const value = this.get(name);
    if (typeof value !== "boolean") throw this.#refused(name, "is neither true nor false");
    return value;
  }

  /** One of some texts, or null where that is allowed and it is None. */
  choice<Choice extends string | null>(name: string, choices: readonly Choice[]): Choice {
    const value = this.get(name);
    const found = choices.find((choice) => choice === value);
    if (found === undefined) {
      throw this.#refused(
        name,
        `is none of ${choices.map((choice) => choice ?? "None").join(", ")}`,
      );
    }
    return found;
  }

  text(name: string): string {
    const value = this.get(name);
    if (typeof value !== "string") throw this.#refused(name, "is no text");
    return value;
  }

  instance(name: string): Instance {
    const value = this.get(name);
    if (!(value instanceof Instance)) throw this.#refused(name, "is no object that is read");
    return value;
  }

  list(name: string): Value[] {
    const value = this.get(name);
    if (!Array.isArray(value)) throw this.#refused(name, "is no list");
    return value;
  }

  /** The numbers of an array of a shape, all finite, row by row. */
  numbers(name: string, shape: readonly number[]): Float64Array {
    const array = this.array(name);
    if (array.shape.join() !== shape.join()) {
      throw this.#refused(name, `has the shape ${array.shape.join("×")}, not ${shape.join("×")}`);
    }
    if (sizeOf(shape) > MOST_NUMBERS) throw this.#refused(name, "has too many numbers");
    const numbers = numbersOf(array);
    if (!numbers.every(Number.isFinite))
      throw this.#refused(name, "has a number that is not finite");
    return numbers;
  }

  /** The elements of an array of one dimension: numbers (truth values as 0 and 1) or texts. */
  elements(name: string): (number | string)[] {
    const array = this.array(name);
    if (array.shape.length !== 1 || array.shape[0]! > LONGEST_ROW) {
      throw this.#refused(name, `is no row of at most ${LONGEST_ROW}`);
    }
    return elementsOf(array);
  }

  array(name: string): NdArray {
    const value = this.get(name);
    if (!(value instanceof NdArray)) throw this.#refused(name, "is no array");
    return value;
  }

  #refused(name: string, why: string): InvestigationError {
    return unfit(
      `${name} of ${this.className} ${this.has(name) ? why : "is missing; was it fitted?"}`,
    );
  }
}
