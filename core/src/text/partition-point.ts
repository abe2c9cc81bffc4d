/**
 * The first index from `from` to `length` at which `holds` is false, by binary search. `holds` must be true before that
 * index and false from it on.
 * @returns `length` where `holds` is true at every index
 */
export function partitionPoint(
  length: number,
  holds: (index: number) => boolean,
  from = 0,
): number {
  let low = from;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
