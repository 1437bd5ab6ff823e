/** One field of a protocol-buffers message: its number and its encoded contents. */
export type Field = Uint8Array;

const VARINT = 0;
const BYTES = 2;
const utf8 = new TextEncoder();

/** A whole number from 0 up (uint32, int64 and enumerations alike). */
export function integer(field: number, value: number): Field {
  return Uint8Array.from([...varint(field * 8 + VARINT), ...varint(value)]);
}

/** A string, as UTF-8. */
export function text(field: number, value: string): Field {
  return bytes(field, utf8.encode(value));
}

/** Raw bytes, or a message within the message. */
export function bytes(field: number, value: Uint8Array): Field {
  return joined([Uint8Array.from([...varint(field * 8 + BYTES), ...varint(value.length)]), value]);
}

/** Fields one after another: a message. */
export function message(...fields: readonly Field[]): Uint8Array {
  return joined(fields);
}

/** Base 128, the lowest seven bits first (protocol buffers, "Encoding"). */
function varint(value: number): number[] {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`no varint: ${value}`);
  const result: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) result.push((rest % 128) + 128);
  result.push(rest);
  return result;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
