import { bytes, type Field, integer, message, text } from "./protobuf.ts";

/** Elements of tensors, by their number in ONNX's TensorProto. */
const ELEMENTS = { float: 1, int64: 7 } as const;
/** The version of the operators and of the file format that are written. */
const OPSET = 17;
const IR_VERSION = 8;

/** A value of a graph, by name. */
export type Value = string;

export interface Tensor {
  dims: readonly number[];
  /** Row by row; written as 32-bit floats, or as 64-bit integers. */
  data: ArrayLike<number>;
  element?: keyof typeof ELEMENTS;
}

type Attribute = number | readonly number[];

/** A graph in the making: constants and operations get names as they are added. */
export interface GraphBuilder {
  /** A tensor that is part of the model. */
  constant(name: string, tensor: Tensor): Value;
  /** An operation with one result, of the name given. */
  add(
    operator: string,
    name: string,
    inputs: readonly Value[],
    attributes?: Record<string, Attribute>,
  ): Value;
  /** The model as the bytes of an `.onnx` file. */
  build(options: { name: string; inputs: readonly Port[]; outputs: readonly Port[] }): Uint8Array;
}

/** An input or output of a model; a dimension without a fixed size has a name. */
export interface Port {
  name: Value;
  element: keyof typeof ELEMENTS;
  dims: readonly (number | string)[];
}

/** Begins a graph; see github.com/onnx/onnx, `onnx/onnx.proto`, for the field numbers. */
export function createGraph(): GraphBuilder {
  const nodes: Field[] = [];
  const initializers: Field[] = [];
  return {
    constant(name, tensor) {
      initializers.push(bytes(5, tensorProto(name, tensor)));
      return name;
    },
    add(operator, name, inputs, attributes = {}) {
      const fields = [
        ...inputs.map((input) => text(1, input)),
        text(2, name),
        text(3, name),
        text(4, operator),
        ...Object.entries(attributes).map(([key, value]) => bytes(5, attributeProto(key, value))),
      ];
      nodes.push(bytes(1, message(...fields)));
      return name;
    },
    build({ name, inputs, outputs }) {
      const graph = message(
        ...nodes,
        text(2, name),
        ...initializers,
        ...inputs.map((port) => bytes(11, valueInfoProto(port))),
        ...outputs.map((port) => bytes(12, valueInfoProto(port))),
      );
      return message(
        integer(1, IR_VERSION),
        text(2, "in-plain-sight"),
        bytes(7, graph),
        bytes(8, message(text(1, ""), integer(2, OPSET))),
      );
    },
  };
}

function tensorProto(name: string, { dims, data, element = "float" }: Tensor): Uint8Array {
  const size = dims.reduce((product, dim) => product * dim, 1);
  if (size !== data.length) {
    throw new RangeError(`${name}: need ${size} numbers, have ${data.length}`);
  }
  const width = element === "float" ? 4 : 8;
  const raw = new Uint8Array(width * size);
  const view = new DataView(raw.buffer);
  for (let i = 0; i < size; i += 1) {
    if (element === "float") view.setFloat32(4 * i, data[i]!, true);
    else view.setBigInt64(8 * i, BigInt(data[i]!), true);
  }
  return message(
    ...dims.map((dim) => integer(1, dim)),
    integer(2, ELEMENTS[element]),
    text(8, name),
    bytes(9, raw),
  );
}

/** A whole number, or a list of them; operators here take no other kind. */
function attributeProto(name: string, value: Attribute): Uint8Array {
  const [INT, INTS] = [2, 7];
  return typeof value === "number"
    ? message(text(1, name), integer(3, value), integer(20, INT))
    : message(text(1, name), ...value.map((item) => integer(8, item)), integer(20, INTS));
}

function valueInfoProto({ name, element, dims }: Port): Uint8Array {
  const shape = message(
    ...dims.map((dim) => bytes(1, typeof dim === "number" ? integer(1, dim) : text(2, dim))),
  );
  const type = message(bytes(1, message(integer(1, ELEMENTS[element]), bytes(2, shape))));
  return message(text(1, name), bytes(2, type));
}
