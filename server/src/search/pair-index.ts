/** Finds texts that share pairs of characters with a query, so that only those few are compared in full. */
export class PairIndex {
  readonly #size: number;
  /** For each hash of a pair the texts that hold it. */
  readonly #texts: ReadonlyMap<number, readonly number[]>;

  constructor(texts: readonly string[]) {
    const lists = new Map<number, number[]>();
    for (const [index, text] of texts.entries()) {
      for (const pair of pairsOf(text)) {
        const list = lists.get(pair);
        if (!list) lists.set(pair, [index]);
        else if (list.at(-1) !== index) list.push(index);
      }
    }
    this.#size = texts.length;
    this.#texts = lists;
  }

  /** The texts with the most pairs of the query, at most `limit`, and none with less than half of them. */
  find(query: string, limit: number): readonly number[] {
    const pairs = [...new Set(pairsOf(query))];
    const counts = new Uint8Array(this.#size);
    const found: number[] = [];
    const least = Math.max(1, Math.floor(pairs.length / 2));
    for (const pair of pairs) {
      for (const index of this.#texts.get(pair) ?? []) {
        const count = (counts[index] ?? 0) + 1;
        counts[index] = count;
        if (count === least) found.push(index);
      }
    }
    return found.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b).slice(0, limit);
  }
}

function pairsOf(text: string): number[] {
  const pairs: number[] = [];
  for (let at = 1; at < text.length; at += 1) {
    pairs.push(text.charCodeAt(at - 1) * UNITS + text.charCodeAt(at));
  }
  return pairs;
}

const UNITS = 65_536;
