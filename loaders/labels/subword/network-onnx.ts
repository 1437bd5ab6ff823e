import { createGraph, type GraphBuilder, type Value } from "../onnx/graph.ts";
import { LABELS } from "../labels.ts";
import { vectorsOf } from "./forward.ts";
import { type Network, OUTPUTS, pooledSize } from "./network.ts";

/**
 * The networks as one ONNX model that Hugging Face's libraries run: `input_ids` and `attention_mask`
 * in, `logits` out, one for each of the ten labels; those of the members are averaged.
 */
export function networksToOnnx(members: readonly Network[]): Uint8Array {
  const graph = createGraph();
  const mask = graph.add("Cast", "mask", ["attention_mask"], { to: 1 });
  const shared: Shared = {
    mask: graph.add("Unsqueeze", "mask_row", [mask, axis(graph, 1)]),
    length: graph.add("ReduceSum", "length", [mask, axis(graph, 1)], { keepdims: 1 }),
  };
  const votes = members.map((network, m) => addMember(graph, network, m, members.length, shared));
  if (votes.length === 1) graph.add("Identity", "logits", votes);
  else graph.add("Sum", "logits", votes);
  const dims = ["batch", "pieces"];
  return graph.build({
    name: "subword",
    inputs: [
      { name: "input_ids", element: "int64", dims },
      { name: "attention_mask", element: "int64", dims },
    ],
    outputs: [{ name: "logits", element: "float", dims: ["batch", LABELS.length] }],
  });
}

interface Shared {
  /** 1 where there is a piece, 0 where there is padding; [batch, 1, pieces]. */
  mask: Value;
  /** Pieces of each text; [batch, 1]. */
  length: Value;
}

const axes = new WeakMap<GraphBuilder, Map<number, Value>>();

/** The number of an axis as a constant, made once. */
function axis(graph: GraphBuilder, number: number): Value {
  const known = axes.get(graph) ?? new Map<number, Value>();
  axes.set(graph, known);
  let value = known.get(number);
  if (value === undefined) {
    value = graph.constant(`axis_${number}`, { dims: [1], data: [number], element: "int64" });
    known.set(number, value);
  }
  return value;
}

function addMember(
  graph: GraphBuilder,
  network: Network,
  member: number,
  members: number,
  { mask, length }: Shared,
): Value {
  const { shape, weights, classes } = network;
  const { dimensions, widths, filters, hidden } = shape;
  const named = (name: string): string => `${name}_${member}`;
  const all = Int32Array.from(classes.of.keys());
  const table = graph.constant(named("pieces"), {
    dims: [all.length, dimensions],
    data: vectorsOf(network, all),
  });
  const vectors = graph.add("Gather", named("vectors"), [table, "input_ids"]);
  const upright = graph.add("Transpose", named("upright"), [vectors], { perm: [0, 2, 1] });
  const masked = graph.add("Mul", named("masked"), [upright, mask]);

  let from = 0;
  const pooled = widths.map((width, k) => {
    const name = (part: string): string => named(`${part}_${width}`);
    const kernel = kernelOf(weights.filters, from, { filters, width, dimensions });
    from += width * filters * dimensions;
    const bias = weights.filterBias.subarray(k * filters, (k + 1) * filters);
    const answers = graph.add(
      "Conv",
      name("answers"),
      [
        masked,
        graph.constant(name("filters"), { dims: [filters, dimensions, width], data: kernel }),
        graph.constant(name("bias"), { dims: [filters], data: bias }),
      ],
      { kernel_shape: [width], pads: [0, width - 1], strides: [1], dilations: [1], group: 1 },
    );
    const ramp = graph.add("Relu", name("ramp"), [answers]);
    const within = graph.add("Mul", name("within"), [ramp, mask]);
    return graph.add("ReduceMax", name("largest"), [within], { axes: [2], keepdims: 0 });
  });
  const sum = graph.add("ReduceSum", named("sum"), [masked, axis(graph, 2)], { keepdims: 0 });
  const mean = graph.add("Div", named("mean"), [sum, length]);
  const joined = graph.add("Concat", named("pooled"), [...pooled, mean], { axis: 1 });

  const layer = (
    name: string,
    input: Value,
    rows: number,
    columns: number,
    w: ArrayLike<number>,
    b: ArrayLike<number>,
  ): Value =>
    graph.add(
      "Gemm",
      named(name),
      [
        input,
        graph.constant(named(`${name}_weights`), { dims: [rows, columns], data: w }),
        graph.constant(named(`${name}_bias`), { dims: [rows], data: b }),
      ],
      { transB: 1 },
    );
  const units = layer(
    "hidden",
    joined,
    hidden,
    pooledSize(shape),
    weights.hidden,
    weights.hiddenBias,
  );
  const ramp = graph.add("Relu", named("hidden_ramp"), [units]);
  const { rows, bias } = labelRows(network, members);
  return layer("votes", ramp, LABELS.length, hidden, rows, bias);
}

/** The weights of filters of one width as ONNX lays them out: filter, dimension, position. */
function kernelOf(
  weights: Float64Array,
  from: number,
  { filters, width, dimensions }: { filters: number; width: number; dimensions: number },
): Float64Array {
  const kernel = new Float64Array(filters * width * dimensions);
  for (let j = 0; j < width; j += 1) {
    for (let f = 0; f < filters; f += 1) {
      for (let d = 0; d < dimensions; d += 1) {
        kernel[(f * dimensions + d) * width + j] =
          weights[from + (j * filters + f) * dimensions + d]!;
      }
    }
  }
  return kernel;
}

/** The output layer in the order of the ten labels; no ad has the log-odds of an ad turned around. */
function labelRows(
  { shape: { hidden }, weights }: Network,
  members: number,
): { rows: Float64Array; bias: Float64Array } {
  const rows = new Float64Array(LABELS.length * hidden);
  const bias = new Float64Array(LABELS.length);
  LABELS.forEach((label, l) => {
    const output = label === "geendrugsad" ? 0 : OUTPUTS.indexOf(label);
    const factor = (label === "geendrugsad" ? -1 : 1) / members;
    bias[l] = factor * weights.outputBias[output]!;
    for (let h = 0; h < hidden; h += 1) {
      rows[l * hidden + h] = factor * weights.output[output * hidden + h]!;
    }
  });
  return { rows, bias };
}
