import { partitionPoint } from '../../text/partition-point.js';
/** Index of the first of a list, in order of paragraphs, that stands in the paragraph or after it; found by halves. */
export function findFrom(
  list: readonly { readonly paragraph: number }[],
  paragraph: number,
): number {
  return partitionPoint(list.length, (at) => (list[at]?.paragraph ?? Infinity) < paragraph);
}
