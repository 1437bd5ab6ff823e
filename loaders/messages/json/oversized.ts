/** Skips one JSON value by its brackets and quotes alone, over as many windows as it takes. */
export class Skipper {
  private depth = 0;
  private inString = false;
  private escaped = false;

  /** The position behind the value, or `end` where it goes on; see `done`. */
  skip(bytes: Uint8Array, from: number, end: number): number {
    for (let i = from; i < end; i++) {
      const byte = bytes[i]!;
      if (this.inString) {
        if (this.escaped) this.escaped = false;
        else if (byte === 0x5c) this.escaped = true;
        else if (byte === 0x22) this.inString = false;
      } else if (byte === 0x22) {
        this.inString = true;
      } else if (byte === 0x7b || byte === 0x5b) {
        this.depth++;
      } else if (byte === 0x7d || byte === 0x5d) {
        this.depth--;
        if (this.depth === 0) return i + 1;
      }
    }
    return end;
  }

  /** Whether the last skip came to the end of the value. */
  get done(): boolean {
    return this.depth === 0;
  }
}
