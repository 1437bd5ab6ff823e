import { damaged } from "../pickle/cursor.ts";
import type { Value } from "../pickle/values.ts";
import { asDtype } from "./dtype.ts";
import { numberOf, textOf } from "./elements.ts";

/** `scalar(dtype, bytes)`: a number, a truth value or a text of numpy's own. */
export function scalarOf([type, content]: Value[]): Value {
  const dtype = asDtype(type);
  if (dtype.kind === "O") return content ?? null;
  if (!(content instanceof Uint8Array)) throw damaged("a number has no bytes");
  if (dtype.kind === "U" || dtype.kind === "S") {
    if (content.length !== dtype.size) throw damaged("a text is longer than its type");
    return textOf(content, dtype);
  }
  const value = numberOf(content, dtype);
  return dtype.kind === "b" ? value !== 0 : value;
}
