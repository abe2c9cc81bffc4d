import { partitionPoint } from '../../text/partition-point.js';

/**
 * The index of the first element that is in the given paragraph or a later one, by binary search. `list` must be in order of
 * paragraphs.
 * @returns the length of the list where there is none
 */
export function findFrom(
  list: readonly { readonly paragraph: number }[],
  paragraph: number,
): number {
  return partitionPoint(list.length, (at) => (list[at]?.paragraph ?? Infinity) < paragraph);
}
