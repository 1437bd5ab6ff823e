import { InvestigationError } from "../../../io/errors.ts";
import { damaged } from "../pickle/cursor.ts";
import { Dtype, type Value } from "../pickle/values.ts";

const SIZES: Record<string, readonly number[]> = {
  f: [2, 4, 8],
  i: [1, 2, 4, 8],
  u: [1, 2, 4, 8],
  b: [1],
  O: [8, 4],
};
/** Characters of a text element; class names are short. */
const LONGEST_TEXT = 65_536;

/** numpy's dtype of a code as pickles write it: "f8", "i4", "b1", "U12", "S3", "O8", or "O". */
export function dtypeOf(code: Value | undefined): Dtype {
  const match = typeof code === "string" ? /^([fiubUSO])(\d{0,6})$/.exec(code) : null;
  if (!match) {
    const name = typeof code === "string" ? code.slice(0, 20).replace(/[^\w.<>|=]/g, "?") : "";
    throw new InvestigationError(`joblib file has numbers of type "${name}", which are not read`);
  }
  const kind = match[1]!;
  const size = match[2] === "" && kind === "O" ? 8 : Number(match[2]);
  const isText = kind === "U" || kind === "S";
  if (isText ? size > LONGEST_TEXT : !SIZES[kind]!.includes(size)) {
    throw new InvestigationError(`joblib file has numbers of type "${kind}${size}"`);
  }
  return new Dtype(kind, kind === "U" ? 4 * size : size);
}

/** The state of a dtype is (version, byte order, …); the rest describes structures, which no model has. */
export function setDtypeState(dtype: Dtype, state: Value): void {
  const order = Array.isArray(state) ? state[1] : undefined;
  if (order !== "<" && order !== ">" && order !== "|" && order !== "=") {
    throw damaged("numbers have no byte order");
  }
  if (Array.isArray(state) && state[3] !== null && state[3] !== undefined) {
    throw new InvestigationError("joblib file has an array of structures, which is not read");
  }
  dtype.bigEndian = order === ">";
}

/** A value that must be a dtype. */
export function asDtype(value: Value | undefined): Dtype {
  if (value instanceof Dtype) return value;
  throw damaged("an array has no type");
}
