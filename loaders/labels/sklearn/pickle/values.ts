/**
 * What a pickle is read into. None, booleans, numbers, texts, bytes (also a bytearray), tuples and
 * lists, and dictionaries are null, boolean, number (bigint beyond exact ones), string, Uint8Array,
 * array and Map; the rest are the classes below. Nothing here does anything.
 */
export type Value =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | Value[]
  | Map<Value, Value>
  | Members
  | Global
  | Instance
  | Dtype
  | NdArray;

/** A set. */
export class Members {
  readonly items: Value[];
  constructor(items: Value[]) {
    this.items = items;
  }
}

/** A class or function that is known by name. */
export class Global {
  readonly module: string;
  readonly name: string;
  constructor(module: string, name: string) {
    this.module = module;
    this.name = name;
  }
}

/** An object of a known class with its attributes. */
export class Instance {
  /** The class's name without its module, which moves between versions. */
  readonly className: string;
  attributes = new Map<string, Value>();
  constructor(className: string) {
    this.className = className;
  }
}

/** How numpy keeps one element. */
export class Dtype {
  /** numpy's letter: f, i, u, b, U (four bytes a character), S (one byte) or O (objects). */
  readonly kind: string;
  /** Bytes of an element; for `O` those of a pointer, which no file holds. */
  readonly size: number;
  bigEndian = false;
  constructor(kind: string, size: number) {
    this.kind = kind;
    this.size = size;
  }
}

/** A numpy array: its bytes, or for `O` its objects, as they lie in memory. */
export class NdArray {
  dtype: Dtype | null = null;
  shape: number[] = [];
  /** The first index runs fastest. */
  fortran = false;
  data: Uint8Array | Value[] = new Uint8Array(0);
}
