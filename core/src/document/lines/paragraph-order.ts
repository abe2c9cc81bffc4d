/** Index of the first of a list, in order of paragraphs, that stands in the paragraph or after it; found by halves. */
export function findFrom(
  list: readonly { readonly paragraph: number }[],
  paragraph: number,
): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.paragraph ?? Infinity) < paragraph) low = middle + 1;
    else high = middle;
  }
  return low;
}
