/** A differentiable function: fills `gradient` at `point` and returns the value. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

export interface LbfgsOptions {
  /** Stop when no component of the gradient is larger. */
  tolerance?: number;
  maxIterations?: number;
  /** Pairs of steps and gradient changes kept. */
  memory?: number;
}

export interface Minimum {
  point: Float64Array;
  value: number;
  iterations: number;
  converged: boolean;
}

const ARMIJO = 1e-4;
const CURVATURE = 0.9;

/**
 * Minimises a smooth convex function by limited-memory BFGS (Liu and Nocedal, Mathematical
 * Programming 45, 1989; two-loop recursion of Nocedal and Wright, Numerical Optimization, algorithm
 * 7.4) with a bracketing line search for the weak Wolfe conditions. Deterministic.
 */
export function minimise(
  objective: Objective,
  start: Float64Array,
  { tolerance = 1e-5, maxIterations = 1000, memory = 10 }: LbfgsOptions = {},
): Minimum {
  const size = start.length;
  let point = Float64Array.from(start);
  let gradient = new Float64Array(size);
  let value = objective(point, gradient);
  let nextPoint = new Float64Array(size);
  let nextGradient = new Float64Array(size);
  const direction = new Float64Array(size);
  const steps: Float64Array[] = [];
  const changes: Float64Array[] = [];
  const curvatures: number[] = [];
  const alphas = new Float64Array(memory);

  let iterations = 0;
  for (; iterations < maxIterations; iterations += 1) {
    if (largest(gradient) <= tolerance) break;
    for (let i = 0; i < size; i += 1) direction[i] = -gradient[i]!;
    for (let k = steps.length - 1; k >= 0; k -= 1) {
      alphas[k] = dot(steps[k]!, direction) / curvatures[k]!;
      addScaled(direction, changes[k]!, -alphas[k]!);
    }
    const newest = steps.length - 1;
    if (newest >= 0) {
      const scale = curvatures[newest]! / dot(changes[newest]!, changes[newest]!);
      for (let i = 0; i < size; i += 1) direction[i]! *= scale;
    }
    for (let k = 0; k < steps.length; k += 1) {
      addScaled(direction, steps[k]!, alphas[k]! - dot(changes[k]!, direction) / curvatures[k]!);
    }
    const slope = dot(gradient, direction);
    let low = 0;
    let high = Infinity;
    let length = steps.length === 0 ? Math.min(1, 1 / Math.sqrt(dot(gradient, gradient))) : 1;
    let nextValue = value;
    let found = false;
    for (let tries = 0; tries < 60; tries += 1) {
      for (let i = 0; i < size; i += 1) nextPoint[i] = point[i]! + length * direction[i]!;
      nextValue = objective(nextPoint, nextGradient);
      if (!(nextValue <= value + ARMIJO * length * slope)) high = length;
      else if (dot(nextGradient, direction) < CURVATURE * slope) low = length;
      else {
        found = true;
        break;
      }
      length = high < Infinity ? (low + high) / 2 : low * 2;
    }
    // Where rounding hides any further descent, this is the minimum that can be had.
    if (!found && !(nextValue < value)) break;
    const step = new Float64Array(size);
    const change = new Float64Array(size);
    for (let i = 0; i < size; i += 1) {
      step[i] = nextPoint[i]! - point[i]!;
      change[i] = nextGradient[i]! - gradient[i]!;
    }
    const curvature = dot(step, change);
    if (curvature > 1e-300) {
      if (steps.length === memory) {
        steps.shift();
        changes.shift();
        curvatures.shift();
      }
      steps.push(step);
      changes.push(change);
      curvatures.push(curvature);
    }
    [point, nextPoint] = [nextPoint, point];
    [gradient, nextGradient] = [nextGradient, gradient];
    value = nextValue;
  }
  return { point, value, iterations, converged: largest(gradient) <= tolerance };
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
}

function addScaled(to: Float64Array, vector: Float64Array, factor: number): void {
  for (let i = 0; i < to.length; i += 1) to[i]! += factor * vector[i]!;
}

function largest(vector: Float64Array): number {
  let found = 0;
  for (const component of vector) found = Math.max(found, Math.abs(component));
  return found;
}
