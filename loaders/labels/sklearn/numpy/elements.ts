import { damaged } from "../pickle/cursor.ts";
import type { NdArray } from "../pickle/values.ts";
import { type Dtype, type Value } from "../pickle/values.ts";

type Read = (view: DataView, at: number, little: boolean) => number;

const READERS: Record<string, Read> = {
  f2: (view, at, little) => halfOf(view.getUint16(at, little)),
  f4: (view, at, little) => view.getFloat32(at, little),
  f8: (view, at, little) => view.getFloat64(at, little),
  i1: (view, at) => view.getInt8(at),
  i2: (view, at, little) => view.getInt16(at, little),
  i4: (view, at, little) => view.getInt32(at, little),
  i8: (view, at, little) => Number(view.getBigInt64(at, little)),
  u1: (view, at) => view.getUint8(at),
  u2: (view, at, little) => view.getUint16(at, little),
  u4: (view, at, little) => view.getUint32(at, little),
  u8: (view, at, little) => Number(view.getBigUint64(at, little)),
  b1: (view, at) => view.getUint8(at),
};

/** Kept, since a file may use one array in many places. */
const known = new WeakMap<NdArray, Float64Array>();

/** The numbers of an array, row by row whatever its layout; not to be changed. */
export function numbersOf(array: NdArray): Float64Array {
  let numbers = known.get(array);
  if (!numbers) known.set(array, (numbers = readNumbers(array)));
  return numbers;
}

function readNumbers(array: NdArray): Float64Array {
  const { dtype, data } = array;
  const read = dtype && READERS[`${dtype.kind}${dtype.size}`];
  if (!read || !(data instanceof Uint8Array)) throw damaged("an array holds no numbers");
  const little = !dtype.bigEndian;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const flat = new Float64Array(data.length / dtype.size);
  for (let i = 0; i < flat.length; i += 1) flat[i] = read(view, i * dtype.size, little);
  return array.fortran && array.shape.length === 2 ? transposed(flat, array.shape) : flat;
}

/** The elements of an array of one dimension: numbers, booleans as 0 and 1, or texts. */
export function elementsOf(array: NdArray): (number | string)[] {
  const { dtype, data } = array;
  if (Array.isArray(data)) return data.map(plainOf);
  if (dtype?.kind !== "U" && dtype?.kind !== "S") return Array.from(numbersOf(array));
  return Array.from({ length: dtype.size === 0 ? 0 : data.length / dtype.size }, (_, i) =>
    textOf(data.subarray(i * dtype.size, (i + 1) * dtype.size), dtype),
  );
}

/** A number or text by itself. */
export function plainOf(value: Value): number | string {
  if (typeof value === "string" || typeof value === "number") return value;
  if (typeof value === "boolean") return Number(value);
  throw damaged("a number or a text is neither");
}

/** One number of a type that has any; see {@link READERS}. */
export function numberOf(bytes: Uint8Array, dtype: Dtype): number {
  const read = READERS[`${dtype.kind}${dtype.size}`];
  if (!read || bytes.length !== dtype.size) throw damaged("a number is none");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return read(view, 0, !dtype.bigEndian);
}

/** A text of fixed width, filled up with zeros. */
export function textOf(bytes: Uint8Array, dtype: Dtype): string {
  if (dtype.kind === "S") return Buffer.from(bytes).toString("latin1").replace(/\0+$/, "");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = "";
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, !dtype.bigEndian);
    if (point > 0x10ffff) throw damaged("a text has a character that is none");
    text += String.fromCodePoint(point);
  }
  return text.replace(/\0+$/, "");
}

function transposed(flat: Float64Array, [rows, columns]: number[]): Float64Array {
  const result = new Float64Array(flat.length);
  for (let row = 0; row < rows!; row += 1) {
    for (let column = 0; column < columns!; column += 1) {
      result[row * columns! + column] = flat[column * rows! + row]!;
    }
  }
  return result;
}

/** IEEE 754 half precision. */
function halfOf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
