import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { InvestigationError } from "../../../loaders/io/errors.ts";
import { createLabeller } from "../../../loaders/labels/sklearn/columns.ts";
import { readSklearnModel } from "../../../loaders/labels/sklearn/model/read.ts";
import { createTokeniser } from "../../../loaders/labels/sklearn/pattern/tokeniser.ts";
import { unpickle } from "../../../loaders/labels/sklearn/pickle/machine.ts";
import { createTermTable } from "../../../loaders/labels/sklearn/text/term-table.ts";
import { unpack } from "../../../loaders/labels/sklearn/unpack.ts";
import { fixture } from "./fixtures.ts";

const PROTO_2 = "\x80\x02";

/** A pickle from its opcodes, one character a byte. */
function pickle(...parts: (string | number[])[]): Uint8Array {
  const text = parts.map((part) =>
    typeof part === "string" ? part : String.fromCharCode(...part),
  );
  return Buffer.from(PROTO_2 + text.join(""), "latin1");
}

/** Four or eight bytes of a length, the least first. */
function length(value: number, bytes: 4 | 8): number[] {
  return Array.from({ length: bytes }, (_, i) => Math.floor(value / 256 ** i) % 256);
}

/** The same numbers whenever it is run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Reads and asks; gives what went wrong, null where nothing did. Throws what nobody foresaw. */
function failureOf(bytes: Uint8Array): string | null {
  try {
    const { probabilities, labels } = createLabeller(readSklearnModel(bytes))(
      "wiet in Breda, 3mmc",
    );
    for (const value of Object.values(probabilities)) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }
    expect(labels.length).toBeGreaterThan(0);
    return null;
  } catch (error) {
    if (error instanceof InvestigationError) return error.message;
    throw error;
  }
}

describe("a file that asks for more than a model", () => {
  it.each([
    ["a command", "cposix\nsystem\n(X\x02\0\0\0lstR.", "asks for posix.system"],
    ["a command elsewhere", "cnt\nsystem\n(X\x02\0\0\0lstR.", "asks for nt.system"],
    ["Python itself", "cbuiltins\neval\n(X\x01\0\0\x001tR.", "asks for builtins.eval"],
    ["a name from the stack", "\x8c\x02os\x8c\x05popen\x93.", "asks for os.popen"],
    [
      "a class that is not read",
      "csklearn.tree._tree\nTree\n.",
      "asks for sklearn.tree._tree.Tree",
    ],
    ["a method of a class", "cnumpy\ndtype.__init__\n.", "asks for numpy.dtype.__init__"],
    ["a known class as a function", "csklearn.pipeline\nPipeline\n)R.", "calls Pipeline"],
    ["a number type as a function", "cnumpy\nfloat64\n)R.", "calls float64"],
    ["a function as a class", "c_codecs\nencode\n)\x81.", "made of what is no class"],
    ["an object from outside", "X\x01\0\0\0aQ.", "opcode 0x51"],
    ["an extension", "\x82\x01.", "opcode 0x82"],
    ["a class by way of another", "csklearn.pipeline\nPipeline\n)}\x92.", "opcode 0x92"],
    ["a name with a line in it", "cos\x1b[31m\nsystem\n.", "asks for os??31m.system"],
  ])("is refused, and it says why: %s", (_, opcodes, message) => {
    expect(() => unpickle(pickle(opcodes))).toThrow(InvestigationError);
    expect(() => unpickle(pickle(opcodes))).toThrow(message);
  });
});

describe("a file that asks for too much", () => {
  const needs = /need \d+ bytes at \d+, have \d+/;

  it.each([
    ["a text of 2^31 bytes", ["X", length(2 ** 31, 4)], needs],
    ["a text of 2^62 bytes", ["\x8d", length(2 ** 62, 8)], needs],
    ["bytes without end", ["\x8e", [255, 255, 255, 255, 255, 255, 255, 255]], needs],
    ["a byte array without end", ["\x96", [255, 255, 255, 255, 255, 255, 255, 127]], needs],
    ["a number of 2^31 bytes", ["\x8b", length(2 ** 31, 4)], needs],
    ["a number of 2,000 bytes", ["\x8b", length(2000, 4), "1".repeat(2000)], /a number of 2000/],
    ["a memory far out", ["Nr", length(2 ** 32 - 1, 4)], /out of turn/],
    ["a memory that is not there", ["j", length(7, 4)], /nothing was remembered/],
    ["dictionaries by the million", ["}".repeat(1_000_000)], /too many objects/],
    ["lists by the million", ["]".repeat(4_500_000)], /too many (lists|values at once)/],
    ["marks by the million", ["(".repeat(4_500_000)], /too many marks/],
    ["a name without end", ["c", "a".repeat(100_000)], /no end/],
  ])("is refused: %s", (_, parts, message) => {
    expect(() => unpickle(pickle(...(parts as string[])))).toThrow(message);
  });

  it("is refused where one text is made into bytes again and again", () => {
    const encode = "h\x01h\0X\x06\0\0\0latin1\x86R0";
    const bytes = pickle(
      ...["X", length(100_000, 4), "a".repeat(100_000), "q\0", "c_codecs\nencode\n", "q\x01"],
      ...[encode.repeat(1000), "N."],
    );
    expect(() => unpickle(bytes)).toThrow("too many copies");
  });

  it("is refused where an array is longer than the file", () => {
    const shape = `\x8a\x06${String.fromCharCode(0, 0, 0, 0, 0, 1)}\x85`;
    const wrapper = [
      "cjoblib.numpy_pickle\nNumpyArrayWrapper\n)\x81}(",
      `X\x05\0\0\0shape${shape}`,
      "X\x05\0\0\0orderX\x01\0\0\0C",
      "X\x05\0\0\0dtypecnumpy\ndtype\nX\x02\0\0\0f8\x89\x88\x87R",
      "ub",
    ];
    expect(() => unpickle(pickle(...wrapper, "\0".repeat(64), "."))).toThrow(needs);
  });

  it("is refused where it unpacks to more than a model", () => {
    const packed = gzipSync(Buffer.alloc(1 << 22));
    expect(packed.length).toBeLessThan(10_000);
    expect(() => unpack(packed, 1 << 20)).toThrow("more than 1048576 bytes unpacked");
  });

  it("is refused where a term or a pattern is longer than any", () => {
    expect(() => createTermTable(["a".repeat(100_000)])).toThrow("a term of 100000 characters");
    expect(() => createTokeniser("\\w".repeat(100_000) + "+")).toThrow(
      "longer than 500 characters",
    );
  });

  it("is refused where its terms were made to collide", () => {
    // Thue and Morse's sequence and its opposite have the same polynomial hash.
    let [thue, morse] = ["a", "b"];
    for (let i = 0; i < 8; i += 1) [thue, morse] = [thue + morse, morse + thue];
    const terms = Array.from({ length: 1024 }, (_, n) =>
      Array.from({ length: 10 }, (_bit, i) => ((n >> i) & 1 ? thue : morse)).join(""),
    );
    expect(() => createTermTable(terms)).toThrow("terms collide");
  });
});

describe("a file that goes round in circles", () => {
  it("may hold a list that holds itself a million deep, and is then no model", () => {
    const deep = "]q\0h\0a" + "]h\0a".repeat(1000) + "0".repeat(1000) + ".";
    expect(() => unpickle(pickle(deep))).not.toThrow();
    expect(failureOf(pickle(deep))).toBe("joblib model: an estimator is none");
    const nested = "]".repeat(1_000_000) + "a".repeat(999_999) + ".";
    expect(failureOf(pickle(nested))).toBe("joblib model: an estimator is none");
  });

  it("may hold lists that double, since nothing follows them", () => {
    const doubling = `]q\x000${"]q\x01(h\0h\0eq\x000".repeat(60)}h\0.`;
    expect(failureOf(pickle(doubling))).toBe("joblib model: an estimator is none");
  });

  it("is refused where a pipeline is its own step", () => {
    const pipeline =
      "csklearn.pipeline\nPipeline\n)\x81q\0}X\x05\0\0\0steps](N" + "h\0\x86Nh\0\x86esb.";
    expect(failureOf(pickle(pipeline))).toBe(
      "joblib model: begins with Pipeline, not with a vectoriser of texts",
    );
  });

  it("is refused where estimators are made of themselves", () => {
    const outputs =
      "csklearn.multioutput\nMultiOutputClassifier\n)\x81q\0}X\x0b\0\0\0estimators_](h\0h\0esb.";
    expect(failureOf(pickle(outputs))).toBe(
      "joblib model: estimators lie too deep within each other",
    );
  });
});

describe("a damaged file", () => {
  const small = fixture("form-protocol-4.joblib");

  it("is whole before", () => {
    expect(failureOf(small)).toBeNull();
  });

  it("is refused wherever it was cut off", () => {
    for (let end = 0; end < small.length; end += 1) {
      expect(failureOf(small.subarray(0, end)), `cut at ${end}`).not.toBeNull();
    }
  });

  it.each(["form-protocol-2.joblib", "form-protocol-4.joblib", "form-pickle-5.joblib"])(
    "is read or refused after a thousand accidents: %s",
    (file) => {
      const bytes = fixture(file);
      const next = numbersFrom(bytes.length);
      let refused = 0;
      for (let run = 0; run < 1000; run += 1) {
        const damaged = Uint8Array.from(bytes);
        for (let i = next(4); i >= 0; i -= 1) damaged[next(damaged.length)] = next(256);
        if (failureOf(damaged) !== null) refused += 1;
      }
      expect(refused).toBeGreaterThan(100);
    },
  );

  it("is refused where it is packed and was cut off or changed", () => {
    const packed = fixture("form-zlib.joblib");
    for (let end = 0; end < packed.length; end += 1) {
      expect(failureOf(packed.subarray(0, end))).not.toBeNull();
    }
  });

  it("says so where it is no such file at all", () => {
    expect(failureOf(Buffer.from("hello"))).toBe("joblib file is no pickle of protocol 2 or later");
    expect(failureOf(Buffer.from("\x80\x09.", "latin1"))).toBe(
      "joblib file has pickle protocol 9; 2 to 5 are read",
    );
    expect(failureOf(new Uint8Array(0))).toBe("joblib file is damaged: need 1 bytes at 0, have 0");
  });
});
