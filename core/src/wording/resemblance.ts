/**
 * Whether two words have more than half of their characters in common, in order: 理解力 and 领悟力. Exactly half is enough where the context
 * confirms the word.
 */
export function resembles(written: string, meant: string, halfIsEnough: boolean): boolean {
  const longest = Math.max(written.length, meant.length);
  const shared = commonLength(written, meant) * 2;
  return shared > longest || (halfIsEnough && shared === longest);
}

/** Length of the longest common subsequence. */
function commonLength(one: string, other: string): number {
  let last = new Array<number>(other.length + 1).fill(0);
  for (const sign of one) {
    const current = [0];
    for (let at = 0; at < other.length; at += 1) {
      const same = other.charAt(at) === sign ? (last[at] ?? 0) + 1 : 0;
      current.push(Math.max(same, current[at] ?? 0, last[at + 1] ?? 0));
    }
    last = current;
  }
  return last.at(-1) ?? 0;
}
