const BASE = 0x01000193;

/**
 * Text units with a running hash, so that the hash of any stretch is had at once. The buffer is filled
 * anew for each text and only ever grows.
 */
export class GramBuffer {
  units = new Uint16Array(1 << 12);
  /** Of the first n units. */
  #hashes = new Int32Array((1 << 12) + 1);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  push(unit: number): void {
    const at = this.length;
    if (at === this.units.length) this.#grow();
    this.units[at] = unit;
    this.#hashes[at + 1] = (Math.imul(this.#hashes[at]!, BASE) + unit + 1) | 0;
    this.length = at + 1;
  }

  /** Holds a text's units, without their hash: for reading alone. */
  fill(text: string): void {
    while (this.units.length < text.length) this.#grow();
    for (let i = 0; i < text.length; i += 1) this.units[i] = text.charCodeAt(i);
    this.length = text.length;
  }

  /** Of the units from `start` to before `end`; at most as many as {@link powers} has. */
  hash(start: number, end: number, powers: Int32Array): number {
    return (this.#hashes[end]! - Math.imul(this.#hashes[start]!, powers[end - start]!)) | 0;
  }

  #grow(): void {
    const units = new Uint16Array(2 * this.units.length);
    units.set(this.units);
    const hashes = new Int32Array(2 * this.units.length + 1);
    hashes.set(this.#hashes);
    this.units = units;
    this.#hashes = hashes;
  }
}

/** The powers of the hash's base, from the 0th. */
export function powersUpTo(length: number): Int32Array {
  const powers = new Int32Array(length + 1);
  powers[0] = 1;
  for (let i = 1; i <= length; i += 1) powers[i] = Math.imul(powers[i - 1]!, BASE);
  return powers;
}
