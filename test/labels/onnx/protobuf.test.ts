import { describe, expect, it } from "vitest";
import { bytes, integer, message, text } from "../../../loaders/labels/onnx/protobuf.ts";

const hex = (value: Uint8Array): string => Buffer.from(value).toString("hex");

// The examples of the protocol buffers' own documentation ("Encoding").
describe("a protocol-buffers message", () => {
  it("holds whole numbers in base 128, the lowest seven bits first", () => {
    expect(hex(integer(1, 150))).toBe("089601");
    expect(hex(integer(1, 0))).toBe("0800");
    expect(hex(integer(1, 2 ** 40))).toBe("08808080808020");
  });

  it("holds a string with its length in bytes", () => {
    expect(hex(text(2, "testing"))).toBe("120774657374696e67");
    expect(hex(text(2, "é"))).toBe("1202c3a9");
  });

  it("holds another message as bytes", () => {
    expect(hex(bytes(3, message(integer(1, 150))))).toBe("1a03089601");
  });

  it("holds no negative number and no fraction", () => {
    for (const value of [-1, 0.5, 2 ** 60]) expect(() => integer(1, value)).toThrow("no varint");
  });
});
