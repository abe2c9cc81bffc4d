/** Logistic regression with a quadratic penalty (ridge), fitted by Newton's method. Deterministic. */

export interface Example {
  /** The first number is 1 for the bias, which is not penalised. */
  readonly vector: readonly number[];
  readonly isPositive: boolean;
}

const ROUNDS = 25;
/** Keeps the matrix invertible if a feature is always 0. */
const MIN_PENALTY = 1e-6;

/** Fits the weights for vectors of `size` numbers. */
export function fitLogistic(
  examples: readonly Example[],
  size: number,
  penalty: number,
): readonly number[] {
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const step = solve(equationsOf(examples, weights, penalty));
    weights = weights.map((weight, at) => weight - (step[at] ?? 0));
  }
  return weights;
}

/** The predicted probability that a vector is positive. */
export function predict(vector: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (const [at, value] of vector.entries()) sum += value * (weights[at] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** The Hessian matrix with the gradient as its last column. */
function equationsOf(
  examples: readonly Example[],
  weights: readonly number[],
  penalty: number,
): number[][] {
  const size = weights.length;
  const rows = weights.map((weight, at) => {
    const row = new Array<number>(size + 1).fill(0);
    row[at] = at === 0 ? MIN_PENALTY : penalty;
    row[size] = at === 0 ? 0 : penalty * weight;
    return row;
  });
  for (const { vector, isPositive } of examples) {
    const chance = predict(vector, weights);
    const error = chance - (isPositive ? 1 : 0);
    const curvature = chance * (1 - chance);
    for (const [at, row] of rows.entries()) {
      const value = vector[at] ?? 0;
      if (value === 0) continue;
      for (let other = 0; other < size; other += 1) {
        row[other] = (row[other] ?? 0) + curvature * value * (vector[other] ?? 0);
      }
      row[size] = (row[size] ?? 0) + error * value;
    }
  }
  return rows;
}

/** Gauss–Jordan elimination with partial pivoting; changes the rows. */
function solve(rows: number[][]): readonly number[] {
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    let best = column;
    for (let row = column + 1; row < size; row += 1) {
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = row;
    }
    const pivot = rows[best] ?? [];
    rows[best] = rows[column] ?? [];
    rows[column] = pivot;
    for (const [index, row] of rows.entries()) {
      const factor = index === column ? 0 : (row[column] ?? 0) / (pivot[column] ?? 1);
      if (factor === 0) continue;
      for (let at = column; at <= size; at += 1)
        row[at] = (row[at] ?? 0) - factor * (pivot[at] ?? 0);
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}
