/**
 * The part of a stream that is being looked at: contiguous bytes from `position` to `end`, which
 * {@link ByteWindow.fill} extends. Whoever reads moves `position`; what lies before it is dropped.
 */
export class ByteWindow {
  bytes: Buffer = Buffer.allocUnsafe(1 << 16);
  position = 0;
  end = 0;
  /** Nothing follows behind `end`. */
  final = false;
  /** Offset in the stream of `bytes[0]`. */
  private base = 0;
  private readonly chunks: AsyncIterator<Uint8Array>;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.chunks = source[Symbol.asyncIterator]();
  }

  /** Offset in the stream of `bytes[position]`. */
  offsetOf(position: number): number {
    return this.base + position;
  }

  /**
   * Takes in at least one more chunk, and as many as it needs to hold `size` bytes; sets `final`
   * where the stream has ended. Positions held by the caller, but for `position`, are void after it.
   */
  async fill(size: number): Promise<void> {
    do {
      const next = await this.chunks.next();
      if (next.done) this.final = true;
      else this.append(next.value);
    } while (!this.final && this.end - this.position < size);
  }

  /** Lets the source go before its end. */
  async close(): Promise<void> {
    await this.chunks.return?.();
  }

  private append(chunk: Uint8Array): void {
    if (this.end + chunk.length > this.bytes.length) this.makeRoom(chunk.length);
    this.bytes.set(chunk, this.end);
    this.end += chunk.length;
  }

  /** Moves what is kept to the front, of a larger buffer where this one would be more than half full. */
  private makeRoom(length: number): void {
    const kept = this.end - this.position;
    const size = kept + length;
    const target =
      2 * size > this.bytes.length ? Buffer.allocUnsafe(Math.max(2 * size, 1 << 16)) : this.bytes;
    this.bytes.copy(target, 0, this.position, this.end);
    this.bytes = target;
    this.base += this.position;
    this.position = 0;
    this.end = kept;
  }
}
