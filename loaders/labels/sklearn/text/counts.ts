/** How often each term was found in a text; only the terms touched are cleared. */
export class Counts {
  readonly counts: Int32Array;
  readonly touched: Int32Array;
  size = 0;

  constructor(terms: number) {
    this.counts = new Int32Array(terms);
    this.touched = new Int32Array(terms);
  }

  add(term: number): void {
    if (this.counts[term]! === 0) this.touched[this.size++] = term;
    this.counts[term]! += 1;
  }

  clear(): void {
    for (let i = 0; i < this.size; i += 1) this.counts[this.touched[i]!] = 0;
    this.size = 0;
  }
}

/** Cuts a text into terms and counts those that are known. */
export type Analyser = (text: string, counts: Counts) => void;
