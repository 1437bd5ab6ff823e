import { type Cursor, damaged } from "../pickle/cursor.ts";
import type { Heap } from "../pickle/heap.ts";
import { type Instance, NdArray, type Value } from "../pickle/values.ts";
import { arrayOf, shapeOf, sizeOf } from "./array.ts";
import { asDtype } from "./dtype.ts";

/**
 * Reads the array that joblib writes behind a `NumpyArrayWrapper`: where the wrapper names an
 * alignment, one byte with the length of a padding and the padding; then the elements. An array of
 * objects is a pickle of its own instead, which `readObjects` reads.
 */
export function readWrappedArray(
  wrapper: Instance,
  cursor: Cursor,
  heap: Heap,
  readObjects: () => Value,
): NdArray {
  const { attributes } = wrapper;
  const dtype = asDtype(attributes.get("dtype"));
  if (dtype.kind === "O") {
    const array = readObjects();
    if (!(array instanceof NdArray)) throw damaged("an array of objects is none");
    return array;
  }
  const shape = shapeOf(attributes.get("shape"));
  const alignment = attributes.get("numpy_array_alignment_bytes");
  // Files before joblib 1.2 have no padding.
  if (alignment !== undefined && alignment !== null) cursor.bytes(cursor.uint8());
  heap.count("objects");
  const data = cursor.bytes(sizeOf(shape) * dtype.size);
  return arrayOf(dtype, shape, attributes.get("order") === "F", data);
}
