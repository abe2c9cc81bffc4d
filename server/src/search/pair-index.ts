/** Finds texts that share pairs of characters with a query, so that only those few are compared in full. */
export class PairIndex {
  readonly #size: number;
  /** For each hash of a pair where its texts begin in `#texts`, and where the last one's end. */
  readonly #begins: Uint32Array;
  /** The texts of each hash in order, one as often as it has the pair. */
  readonly #texts: Uint32Array;

  constructor(texts: readonly string[]) {
    this.#size = texts.length;
    this.#begins = countPairs(texts);
    this.#texts = new Uint32Array(this.#begins.at(-1) ?? 0);
    const next = this.#begins.slice();
    for (const [index, text] of texts.entries()) {
      for (let at = 1; at < text.length; at += 1) {
        const hash = hashPair(text, at);
        const place = next[hash] ?? 0;
        next[hash] = place + 1;
        this.#texts[place] = index;
      }
    }
  }

  /** The texts with the most pairs of the query, at most `limit`, and none with less than half of them. */
  find(query: string, limit: number): readonly number[] {
    const hashes = new Set<number>();
    for (let at = 1; at < query.length; at += 1) hashes.add(hashPair(query, at));
    const counts = new Uint8Array(this.#size);
    const found: number[] = [];
    const least = Math.max(1, hashes.size >> 1);
    for (const hash of hashes) {
      for (const index of this.#textsOf(hash)) {
        const count = (counts[index] ?? 0) + 1;
        counts[index] = count;
        if (count === least) found.push(index);
      }
    }
    return found.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b).slice(0, limit);
  }

  /** Each text with the pair once. */
  *#textsOf(hash: number): Generator<number> {
    const end = this.#begins[hash + 1] ?? 0;
    let last = -1;
    for (let place = this.#begins[hash] ?? 0; place < end; place += 1) {
      const index = this.#texts[place] ?? 0;
      if (index !== last) yield index;
      last = index;
    }
  }
}

/** Two pairs of one hash are told apart when the texts are compared. */
const HASHES = 1 << 16;

/** Before which place the texts of each hash begin. */
function countPairs(texts: readonly string[]): Uint32Array {
  const begins = new Uint32Array(HASHES + 1);
  for (const text of texts) {
    for (let at = 1; at < text.length; at += 1) {
      const hash = hashPair(text, at);
      begins[hash + 1] = (begins[hash + 1] ?? 0) + 1;
    }
  }
  for (let hash = 1; hash <= HASHES; hash += 1) {
    begins[hash] = (begins[hash] ?? 0) + (begins[hash - 1] ?? 0);
  }
  return begins;
}

function hashPair(text: string, at: number): number {
  return (Math.imul(text.charCodeAt(at - 1), 40_503) + text.charCodeAt(at)) & (HASHES - 1);
}
