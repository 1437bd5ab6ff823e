import { ILLEGAL, illegal, MORE, skipPlain, skipSpace, skipString, type Fault } from "./grammar.ts";

export type Container = "object" | "array";

/** What {@link JsonStructure.next} came upon. */
export type Token = "more" | "illegal" | "key" | "scalar" | "open" | "close" | "end";

type Expected = "value" | "value or close" | "key" | "key or close" | "colon" | "comma or close";

/**
 * The grammar of JSON outside the messages, token by token. All state lies in the fields, so that a
 * copy can look ahead. Positions are into the bytes of the last call.
 */
export class JsonStructure implements Fault {
  /** The open containers, outermost first. */
  containers: Container[] = [];
  expected: Expected = "value";
  tokenStart = 0;
  tokenEnd = 0;
  at = 0;
  mended = false;

  copy(): JsonStructure {
    const copy = Object.assign(new JsonStructure(), this);
    copy.containers = [...this.containers];
    return copy;
  }

  /**
   * The token at or behind `i`; the next call continues at `tokenEnd`. After "more" nothing has
   * changed but `tokenEnd`, which may have moved over white space and commas.
   */
  next(bytes: Uint8Array, i: number, end: number, final: boolean): Token {
    for (;;) {
      i = this.tokenStart = this.tokenEnd = skipSpace(bytes, i, end);
      if (i >= end) {
        return final && this.expected === "comma or close" && this.containers.length === 0
          ? "end"
          : "more";
      }
      const byte = bytes[i]!;
      if (byte === 0x2c && this.expected === "comma or close" && this.containers.length > 0) {
        this.expected = this.containers.at(-1) === "object" ? "key" : "value";
      } else if (byte === 0x3a && this.expected === "colon") {
        this.expected = "value";
      } else {
        return this.token(bytes, i, end, final);
      }
      i++;
    }
  }

  /** The caller has read a whole value itself, which ends at `tokenEnd`. */
  valueRead(): void {
    this.expected = "comma or close";
  }

  private token(bytes: Uint8Array, i: number, end: number, final: boolean): Token {
    const byte = bytes[i]!;
    const { expected } = this;
    if (byte === 0x7d || byte === 0x5d) {
      const container: Container = byte === 0x7d ? "object" : "array";
      const closable = expected === "comma or close" || expected.endsWith("or close");
      if (!closable || this.containers.at(-1) !== container) return this.wrong(i);
      this.containers.pop();
      return this.take("close", i + 1, "comma or close");
    }
    if (expected === "key" || expected === "key or close") {
      if (byte !== 0x22) return this.wrong(i);
      return this.take("key", skipString(bytes, i + 1, end, this), "colon");
    }
    if (expected !== "value" && expected !== "value or close") return this.wrong(i);
    if (byte === 0x7b || byte === 0x5b) {
      this.containers.push(byte === 0x7b ? "object" : "array");
      return this.take("open", i + 1, byte === 0x7b ? "key or close" : "value or close");
    }
    const after =
      byte === 0x22 ? skipString(bytes, i + 1, end, this) : skipPlain(bytes, i, end, final, this);
    return this.take("scalar", after, "comma or close");
  }

  private take(token: Token, after: number, expected: Expected): Token {
    if (after === MORE) return "more";
    if (after === ILLEGAL) return "illegal";
    this.tokenEnd = after;
    this.expected = expected;
    return token;
  }

  private wrong(i: number): Token {
    illegal(this, i);
    return "illegal";
  }
}
