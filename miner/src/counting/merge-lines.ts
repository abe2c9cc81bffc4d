import { keyOf, LineAdder } from './partial-lines.js';

/** Merges sorted sources into one sorted sequence, and adds up lines with the same key. */
export function* mergeLines(sources: readonly Iterable<string>[]): Generator<string> {
  const adder = new LineAdder();
  for (const line of interleave(sources)) {
    const complete = adder.push(line);
    if (complete !== undefined) yield complete;
  }
  const last = adder.end();
  if (last !== undefined) yield last;
}

/** A balanced tree of two-way merges: each line takes log2(sources) comparisons. */
function interleave(sources: readonly Iterable<string>[]): Iterable<string> {
  if (sources.length <= 1) return sources[0] ?? [];
  const half = sources.length >> 1;
  return interleaveTwo(interleave(sources.slice(0, half)), interleave(sources.slice(half)));
}

function* interleaveTwo(left: Iterable<string>, right: Iterable<string>): Generator<string> {
  const [a, b] = [left[Symbol.iterator](), right[Symbol.iterator]()];
  let [nextA, nextB] = [a.next(), b.next()];
  while (!nextA.done && !nextB.done) {
    if (keyOf(nextA.value) <= keyOf(nextB.value)) {
      yield nextA.value;
      nextA = a.next();
    } else {
      yield nextB.value;
      nextB = b.next();
    }
  }
  for (; !nextA.done; nextA = a.next()) yield nextA.value;
  for (; !nextB.done; nextB = b.next()) yield nextB.value;
}
