import { InvestigationError } from "../io/errors.ts";

/** Numbers in rows and columns, as 32-bit floats. */
export interface Tensor {
  shape: number[];
  data: Float32Array;
}

interface Entry {
  dtype: string;
  shape: number[];
  data_offsets: [number, number];
}

/** A header longer than this is none: the format's own limit. */
const LONGEST_HEADER = 100_000_000;

/**
 * Tensors as a safetensors file (https://huggingface.co/docs/safetensors): the header's length in eight
 * bytes, a header in JSON padded with spaces to a multiple of eight, then little-endian numbers.
 */
export function writeSafetensors(
  tensors: Readonly<Record<string, Tensor>>,
  metadata: Readonly<Record<string, string>> = {},
): Uint8Array {
  const header: Record<string, unknown> = { __metadata__: metadata };
  let end = 0;
  for (const [name, { shape, data }] of Object.entries(tensors)) {
    header[name] = { dtype: "F32", shape, data_offsets: [end, (end += 4 * data.length)] };
  }
  const json = new TextEncoder().encode(JSON.stringify(header));
  const start = 8 + Math.ceil(json.length / 8) * 8;
  const bytes = new Uint8Array(start + end);
  bytes.fill(0x20, 8, start);
  bytes.set(json, 8);
  const view = new DataView(bytes.buffer);
  view.setBigUint64(0, BigInt(start - 8), true);
  let at = start;
  for (const { data } of Object.values(tensors)) {
    for (const value of data) {
      view.setFloat32(at, value, true);
      at += 4;
    }
  }
  return bytes;
}

/** Reads tensors of 32-bit floats back; throws {@link InvestigationError} for anything that is no such file. */
export function readSafetensors(bytes: Uint8Array): Record<string, Tensor> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8) throw invalid(`need 8 bytes, have ${bytes.length}`);
  const length = view.getBigUint64(0, true);
  if (length > LONGEST_HEADER || 8n + length > BigInt(bytes.length)) {
    throw invalid(`a header of ${length} bytes in a file of ${bytes.length}`);
  }
  const start = 8 + Number(length);
  const tensors: Record<string, Tensor> = {};
  for (const [name, entry] of Object.entries(parseHeader(bytes.subarray(8, start)))) {
    if (name === "__metadata__") continue;
    const { dtype, shape, data_offsets } = entry;
    if (dtype !== "F32") throw invalid(`${name} is ${dtype}, not F32`);
    const [from, to] = data_offsets;
    const count = shape.reduce((product, size) => product * size, 1);
    if (!(from >= 0 && to - from === 4 * count && start + to <= bytes.length)) {
      throw invalid(`${name} has ${to - from} bytes from ${from} for ${count} numbers`);
    }
    const data = Float32Array.from({ length: count }, (_, i) =>
      view.getFloat32(start + from + 4 * i, true),
    );
    tensors[name] = { shape, data };
  }
  return tensors;
}

function parseHeader(bytes: Uint8Array): Record<string, Entry> {
  let header: unknown;
  try {
    header = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new InvestigationError("safetensors: the header is not valid json", { cause });
  }
  if (typeof header !== "object" || header === null) throw invalid("the header is no object");
  for (const [name, entry] of Object.entries(header)) {
    if (name === "__metadata__") continue;
    const { dtype, shape, data_offsets: offsets } = (entry ?? {}) as Partial<Entry>;
    const whole = (list: unknown): boolean =>
      Array.isArray(list) && list.every((one) => Number.isSafeInteger(one) && one >= 0);
    if (typeof dtype !== "string" || !whole(shape) || !whole(offsets) || offsets?.length !== 2) {
      throw invalid(`${name} is described by no type, shape and place`);
    }
  }
  return header as Record<string, Entry>;
}

function invalid(what: string): InvestigationError {
  return new InvestigationError(`safetensors: ${what}`);
}
