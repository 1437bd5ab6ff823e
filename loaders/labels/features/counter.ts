/** Counts ids without allocating: `ids[0..size)` are those seen, `counts[id]` how often. */
export class Counter {
  ids = new Int32Array(1024);
  counts = new Int32Array(1024);
  size = 0;

  add(id: number): void {
    if (id >= this.counts.length) this.counts = grown(this.counts, id + 1);
    const count = this.counts[id]!;
    this.counts[id] = count + 1;
    if (count > 0) return;
    if (this.size === this.ids.length) this.ids = grown(this.ids, this.size + 1);
    this.ids[this.size] = id;
    this.size += 1;
  }

  clear(): void {
    for (let i = 0; i < this.size; i += 1) this.counts[this.ids[i]!] = 0;
    this.size = 0;
  }
}

/** A copy with room for at least `needed`. */
export function grown(array: Int32Array<ArrayBuffer>, needed: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(needed, array.length * 2));
  larger.set(array);
  return larger;
}
