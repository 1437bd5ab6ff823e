import { InvestigationError } from "../../../io/errors.ts";
import { arrayFromBuffer, setArrayState } from "../numpy/array.ts";
import { dtypeOf, setDtypeState } from "../numpy/dtype.ts";
import { scalarOf } from "../numpy/scalar.ts";
import { damaged } from "./cursor.ts";
import type { Heap } from "./heap.ts";
import { knownClasses } from "./known.ts";
import { Dtype, Global, Instance, Members, NdArray, type Value } from "./values.ts";

/** What a call of a known function gives. None of them is run: each is understood. */
export function call(callee: Value, args: Value, heap: Heap): Value {
  if (!(callee instanceof Global)) throw damaged("what is called is no function");
  if (!Array.isArray(args)) throw damaged(`${callee.name} is called without arguments`);
  switch (callee.name) {
    case "dtype":
      return dtypeOf(args[0]);
    case "_reconstruct":
      heap.count("objects");
      return new NdArray();
    case "scalar":
      return scalarOf(args);
    case "_frombuffer":
      heap.count("objects");
      return arrayFromBuffer(args);
    case "encode":
      return encoded(args, heap);
    case "set":
    case "frozenset": {
      const [items = []] = args;
      if (!Array.isArray(items)) throw damaged("a set is made of what is no list");
      heap.count("lists");
      return new Members(items);
    }
    case "bytes":
    case "bytearray": {
      const [content = new Uint8Array(0)] = args;
      if (!(content instanceof Uint8Array)) throw damaged("bytes are made of what is none");
      return content;
    }
    default:
      throw new InvestigationError(`joblib file calls ${callee.name}, which is not read`);
  }
}

/** An object of a known class, still without attributes. */
export function create(known: Value, args: Value, heap: Heap): Value {
  if (!(known instanceof Global) || !knownClasses.has(`${known.module}.${known.name}`)) {
    throw damaged("an object is made of what is no class");
  }
  if (!Array.isArray(args) || args.length > 0) {
    throw damaged(`an object of ${known.name} is made with arguments`);
  }
  heap.count("objects");
  return new Instance(known.name);
}

/** Gives an object its state. */
export function build(target: Value, state: Value): void {
  if (target instanceof Dtype) setDtypeState(target, state);
  else if (target instanceof NdArray) setArrayState(target, state);
  else if (target instanceof Instance) {
    if (!(state instanceof Map)) throw damaged(`${target.className} has no attributes`);
    for (const [name, value] of state) {
      if (typeof name !== "string") throw damaged(`${target.className} has an unnamed attribute`);
      target.attributes.set(name, value);
    }
  } else throw damaged("state is given to what has none");
}

/** Bytes as the older protocols write them: a text of one character a byte. */
function encoded([text, encoding]: Value[], heap: Heap): Uint8Array {
  if (typeof text !== "string" || encoding !== "latin1") throw damaged("bytes in another encoding");
  heap.copied(text.length);
  return Buffer.from(text, "latin1");
}
