/** The Levenshtein distance of `a` and `b` in UTF-16 units, or `undefined` where it is more than `most`. */
export function editDistance(a: string, b: string, most: number): number | undefined {
  if (Math.abs(a.length - b.length) > most) return undefined;
  const width = b.length + 1;
  let above = new Int32Array(width);
  let row = new Int32Array(width);
  for (let column = 0; column < width; column += 1) above[column] = column;
  for (let line = 1; line <= a.length; line += 1) {
    const least = fillRow(a.charCodeAt(line - 1), b, { above, row, line, most });
    if (least > most) return undefined;
    [above, row] = [row, above];
  }
  const distance = above[b.length] ?? 0;
  return distance <= most ? distance : undefined;
}

/** Two rows of the matrix of distances; `line` is the index of `row`. */
interface Rows {
  readonly above: Int32Array;
  readonly row: Int32Array;
  readonly line: number;
  readonly most: number;
}

/** Fills the cells within `most` of the diagonal, since all others are larger. @returns the smallest value of the row */
function fillRow(code: number, b: string, { above, row, line, most }: Rows): number {
  const far = most + 1;
  const from = Math.max(1, line - most);
  const to = Math.min(b.length, line + most);
  row[from - 1] = from === 1 ? line : far;
  let least = row[from - 1] ?? far;
  for (let column = from; column <= to; column += 1) {
    const same = b.charCodeAt(column - 1) === code ? 0 : 1;
    const value = Math.min(
      (above[column - 1] ?? far) + same,
      (above[column] ?? far) + 1,
      (row[column - 1] ?? far) + 1,
    );
    row[column] = value;
    if (value < least) least = value;
  }
  if (to < b.length) row[to + 1] = far;
  return least;
}
