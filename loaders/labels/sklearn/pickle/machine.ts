import { InvestigationError } from "../../../io/errors.ts";
import { readWrappedArray } from "../numpy/wrapped.ts";
import { build, call, create } from "./calls.ts";
import { Cursor, damaged } from "./cursor.ts";
import { createHeap, type Heap, Memo, Stack } from "./heap.ts";
import { isKnown } from "./known.ts";
import { OP } from "./opcodes.ts";
import { Global, Instance, Members, type Value } from "./values.ts";

const NEWEST_PROTOCOL = 5;

/**
 * Reads a joblib file's pickle (protocols 2 to 5, numpy arrays between its opcodes) into plain values.
 * Only what is listed in `known.ts` can be named, and nothing is executed. Memory stays within a small
 * multiple of the file. Throws {@link InvestigationError} for anything else.
 */
export function unpickle(bytes: Uint8Array): Value {
  const cursor = new Cursor(bytes);
  return readPickle(cursor, createHeap(bytes.length), false);
}

/** Reads one pickle to its end; `nested` for that of an array of objects inside another. */
function readPickle(cursor: Cursor, heap: Heap, nested: boolean): Value {
  const stack = new Stack();
  const memo = new Memo();
  if (cursor.uint8() !== OP.PROTO) {
    throw new InvestigationError("joblib file is no pickle of protocol 2 or later");
  }
  const protocol = cursor.uint8();
  if (protocol < 2 || protocol > NEWEST_PROTOCOL) {
    throw new InvestigationError(`joblib file has pickle protocol ${protocol}; 2 to 5 are read`);
  }

  const remember = (index: number): void => {
    heap.count("memo");
    memo.set(index, stack.top());
  };
  const add = (target: Value[], items: readonly Value[]): void => {
    heap.count("items", items.length);
    for (const item of items) target.push(item);
  };
  const setItems = (target: Value, items: readonly Value[]): void => {
    if (!(target instanceof Map)) throw damaged("items are set on what is no dictionary");
    if (items.length % 2 !== 0) throw damaged("a key has no value");
    heap.count("items", items.length);
    for (let i = 0; i < items.length; i += 2) target.set(items[i]!, items[i + 1]!);
  };
  const find = (module: Value, name: Value): void => {
    if (typeof module !== "string" || typeof name !== "string")
      throw damaged("a class has no name");
    const qualified = `${module}.${name}`;
    if (!isKnown(qualified)) {
      throw new InvestigationError(
        `joblib file asks for ${printable(qualified)}, which is not read`,
      );
    }
    stack.push(new Global(module, name));
  };

  for (;;) {
    const opcode = cursor.uint8();
    switch (opcode) {
      case OP.STOP:
        return stack.last();
      case OP.FRAME:
        cursor.bytes(8);
        break;

      case OP.MARK:
        stack.mark();
        break;
      case OP.POP:
        stack.discard();
        break;
      case OP.POP_MARK:
        stack.popToMark();
        break;
      case OP.DUP:
        stack.push(stack.top());
        break;

      case OP.NONE:
        stack.push(null);
        break;
      case OP.NEWTRUE:
        stack.push(true);
        break;
      case OP.NEWFALSE:
        stack.push(false);
        break;
      case OP.BININT:
        stack.push(cursor.int32());
        break;
      case OP.BININT1:
        stack.push(cursor.uint8());
        break;
      case OP.BININT2:
        stack.push(cursor.uint16());
        break;
      case OP.LONG1:
        stack.push(integerOf(cursor.bytes(cursor.uint8())));
        break;
      case OP.LONG4:
        stack.push(integerOf(cursor.bytes(cursor.uint32())));
        break;
      case OP.BINFLOAT:
        stack.push(cursor.float64());
        break;
      case OP.SHORT_BINUNICODE:
        stack.push(cursor.text(cursor.uint8()));
        break;
      case OP.BINUNICODE:
        stack.push(cursor.text(cursor.uint32()));
        break;
      case OP.BINUNICODE8:
        stack.push(cursor.text(cursor.uint64()));
        break;
      case OP.SHORT_BINBYTES:
        stack.push(cursor.bytes(cursor.uint8()));
        break;
      case OP.BINBYTES:
        stack.push(cursor.bytes(cursor.uint32()));
        break;
      case OP.BINBYTES8:
      case OP.BYTEARRAY8:
        stack.push(cursor.bytes(cursor.uint64()));
        break;

      case OP.EMPTY_TUPLE:
      case OP.EMPTY_LIST:
        stack.push(heap.list([]));
        break;
      case OP.TUPLE1:
        stack.push(heap.list(stack.popSeveral(1)));
        break;
      case OP.TUPLE2:
        stack.push(heap.list(stack.popSeveral(2)));
        break;
      case OP.TUPLE3:
        stack.push(heap.list(stack.popSeveral(3)));
        break;
      case OP.TUPLE:
      case OP.LIST:
        stack.push(heap.list(stack.popToMark()));
        break;
      case OP.APPEND: {
        const items = stack.popSeveral(1);
        add(listAt(stack.top()), items);
        break;
      }
      case OP.APPENDS: {
        const items = stack.popToMark();
        add(listAt(stack.top()), items);
        break;
      }
      case OP.EMPTY_DICT:
        stack.push(heap.dictionary());
        break;
      case OP.DICT: {
        const items = stack.popToMark();
        const dictionary = heap.dictionary();
        setItems(dictionary, items);
        stack.push(dictionary);
        break;
      }
      case OP.SETITEM: {
        const items = stack.popSeveral(2);
        setItems(stack.top(), items);
        break;
      }
      case OP.SETITEMS: {
        const items = stack.popToMark();
        setItems(stack.top(), items);
        break;
      }
      case OP.EMPTY_SET:
        stack.push(new Members(heap.list([])));
        break;
      case OP.FROZENSET:
        stack.push(new Members(heap.list(stack.popToMark())));
        break;
      case OP.ADDITEMS: {
        const items = stack.popToMark();
        const set = stack.top();
        if (!(set instanceof Members)) throw damaged("items are added to what is no set");
        add(set.items, items);
        break;
      }

      case OP.PUT:
        remember(indexOf(cursor.line()));
        break;
      case OP.BINPUT:
        remember(cursor.uint8());
        break;
      case OP.LONG_BINPUT:
        remember(cursor.uint32());
        break;
      case OP.MEMOIZE:
        remember(memo.size);
        break;
      case OP.GET:
        stack.push(memo.get(indexOf(cursor.line())));
        break;
      case OP.BINGET:
        stack.push(memo.get(cursor.uint8()));
        break;
      case OP.LONG_BINGET:
        stack.push(memo.get(cursor.uint32()));
        break;

      case OP.GLOBAL:
        find(cursor.line(), cursor.line());
        break;
      case OP.STACK_GLOBAL: {
        const [module, name] = stack.popSeveral(2);
        find(module!, name!);
        break;
      }
      case OP.REDUCE: {
        const [callee, args] = stack.popSeveral(2);
        stack.push(call(callee!, args!, heap));
        break;
      }
      case OP.NEWOBJ: {
        const [known, args] = stack.popSeveral(2);
        stack.push(create(known!, args!, heap));
        break;
      }
      case OP.BUILD: {
        const [state] = stack.popSeveral(1);
        const target = stack.top();
        build(target, state!);
        if (target instanceof Instance && target.className === "NumpyArrayWrapper") {
          if (nested) throw damaged("an array of objects holds an array of its own");
          stack.popSeveral(1);
          const readObjects = (): Value => readPickle(cursor, heap, true);
          stack.push(readWrappedArray(target, cursor, heap, readObjects));
        }
        break;
      }
      default:
        throw new InvestigationError(
          `joblib file has opcode 0x${opcode.toString(16)} at ${cursor.position - 1}, which is not read`,
        );
    }
  }
}

function listAt(value: Value): Value[] {
  if (!Array.isArray(value)) throw damaged("items are added to what is no list");
  return value;
}

/** Two's complement, least byte first; a seed may have hundreds of bytes, but nothing has thousands. */
function integerOf(bytes: Uint8Array): number | bigint {
  if (bytes.length > 1024) throw damaged(`a number of ${bytes.length} bytes`);
  if (bytes.length === 0) return 0;
  const digits = Buffer.from(bytes).reverse().toString("hex");
  const value = BigInt.asIntN(8 * bytes.length, BigInt(`0x${digits}`));
  return BigInt(Number(value)) === value && Number.isSafeInteger(Number(value))
    ? Number(value)
    : value;
}

function indexOf(line: string): number {
  if (!/^\d{1,10}$/.test(line)) throw damaged("something is remembered under no number");
  return Number(line);
}

/** A name as it may stand in a message. */
function printable(name: string): string {
  const plain = name.replace(/[^\w.<>-]/g, "?");
  return plain.length > 100 ? `${plain.slice(0, 100)}…` : plain;
}
