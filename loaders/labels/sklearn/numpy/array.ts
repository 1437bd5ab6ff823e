import { damaged } from "../pickle/cursor.ts";
import { type Dtype, NdArray, type Value } from "../pickle/values.ts";
import { asDtype } from "./dtype.ts";

/** Dimensions of an array; no model has more than two. */
const MOST_DIMENSIONS = 4;

/** The lengths of an array, each a count. */
export function shapeOf(value: Value | undefined): number[] {
  if (!Array.isArray(value) || value.length > MOST_DIMENSIONS)
    throw damaged("an array has no shape");
  return value.map((length) => {
    if (typeof length !== "number" || !Number.isSafeInteger(length) || length < 0) {
      throw damaged("an array has a length that is none");
    }
    return length;
  });
}

/** How many elements an array of a shape has; 1 for no dimensions. */
export function sizeOf(shape: readonly number[]): number {
  const size = shape.reduce((product, length) => product * length, 1);
  if (!Number.isSafeInteger(size)) throw damaged("an array has too many elements");
  return size;
}

/** An array over data that must be as long as its shape and type say. */
export function arrayOf(
  dtype: Dtype,
  shape: number[],
  fortran: boolean,
  data: Value | undefined,
): NdArray {
  return fill(new NdArray(), dtype, shape, fortran, data);
}

/** `_frombuffer(buffer, dtype, shape, order)` of protocol 5. */
export function arrayFromBuffer([buffer, dtype, shape, order]: Value[]): NdArray {
  return arrayOf(asDtype(dtype), shapeOf(shape), order === "F", buffer);
}

/** The state of a plain pickled array: (version, shape, dtype, is fortran, bytes or objects). */
export function setArrayState(array: NdArray, state: Value): void {
  if (!Array.isArray(state)) throw damaged("an array has no state");
  const [, shape, dtype, fortran, data] = state;
  fill(array, asDtype(dtype), shapeOf(shape), fortran === true, data);
}

function fill(
  array: NdArray,
  dtype: Dtype,
  shape: number[],
  fortran: boolean,
  data: Value | undefined,
): NdArray {
  const size = sizeOf(shape);
  if (dtype.kind === "O") {
    if (!Array.isArray(data)) throw damaged("an array of objects has none");
    if (data.length !== size) throw damaged(`an array needs ${size} objects, has ${data.length}`);
    array.data = data;
  } else {
    if (!(data instanceof Uint8Array)) throw damaged("an array has no bytes");
    if (data.length !== size * dtype.size) {
      throw damaged(`an array needs ${size * dtype.size} bytes, has ${data.length}`);
    }
    array.data = data;
  }
  array.dtype = dtype;
  array.shape = shape;
  array.fortran = fortran;
  return array;
}
