/** A range of the old sequence and the range of the new one that replaces it; both half-open. */
export interface Hunk {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** Largest table of the LCS computation: 2,000 changed characters of a paragraph, or lines of a draft, on both sides. */
const MAX_CELLS = 4_000_000;

/** The hunks between two sequences by their longest common subsequence (LCS); one hunk if they are too long to compare. */
export function diff(before: readonly string[], after: readonly string[]): readonly Hunk[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start])
    start += 1;
  let oldEnd = before.length;
  let newEnd = after.length;
  while (oldEnd > start && newEnd > start && before[oldEnd - 1] === after[newEnd - 1]) {
    oldEnd -= 1;
    newEnd -= 1;
  }
  if (start === oldEnd && start === newEnd) return [];
  const whole = { oldStart: start, oldEnd, newStart: start, newEnd };
  if (start === oldEnd || start === newEnd) return [whole];
  if ((oldEnd - start + 1) * (newEnd - start + 1) > MAX_CELLS) return [whole];
  return compare(before.slice(start, oldEnd), after.slice(start, newEnd)).map((hunk) => ({
    oldStart: hunk.oldStart + start,
    oldEnd: hunk.oldEnd + start,
    newStart: hunk.newStart + start,
    newEnd: hunk.newEnd + start,
  }));
}

function compare(before: readonly string[], after: readonly string[]): readonly Hunk[] {
  const lengths = commonLengths(before, after);
  const width = after.length + 1;
  const hunks: Hunk[] = [];
  let at = 0;
  let to = 0;
  while (at < before.length || to < after.length) {
    const [oldStart, newStart] = [at, to];
    while (at < before.length || to < after.length) {
      if (at < before.length && to < after.length && before[at] === after[to]) break;
      const down = at < before.length ? (lengths[(at + 1) * width + to] ?? 0) : -1;
      const right = to < after.length ? (lengths[at * width + to + 1] ?? 0) : -1;
      if (down >= right) at += 1;
      else to += 1;
    }
    if (at > oldStart || to > newStart) hunks.push({ oldStart, oldEnd: at, newStart, newEnd: to });
    while (at < before.length && to < after.length && before[at] === after[to]) {
      at += 1;
      to += 1;
    }
  }
  return hunks;
}

/** The LCS length of the two suffixes at each pair of indices, row by row. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint16Array {
  const width = after.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  for (let at = before.length - 1; at >= 0; at -= 1) {
    for (let to = after.length - 1; to >= 0; to -= 1) {
      const same = before[at] === after[to];
      lengths[at * width + to] = same
        ? (lengths[(at + 1) * width + to + 1] ?? 0) + 1
        : Math.max(lengths[(at + 1) * width + to] ?? 0, lengths[at * width + to + 1] ?? 0);
    }
  }
  return lengths;
}
