/** An inverted index of character bigrams, which selects the few texts that are then compared in full. */
export class PairIndex {
  readonly #size: number;
  /** For each bigram hash the start of its list in `#texts`; the list ends where the next one starts. */
  readonly #begins: Uint32Array;
  /** The lists of all hashes one after the other: ascending text indices, one for each occurrence of the bigram. */
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

  /** Indices of the texts that share the most bigrams with the query, at least half of them; at most `limit`, best first. */
  find(query: string, limit: number): readonly number[] {
    const hashes = new Set<number>();
    for (let at = 1; at < query.length; at += 1) hashes.add(hashPair(query, at));
    const counts = new Uint16Array(this.#size);
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

  /** The texts with this bigram, each once. */
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

/** Number of hash values. Collisions only add candidates, which the full comparison rejects. */
const HASHES = 1 << 16;

/** Prefix sums of the bigram counts by hash: the start of each list (counting sort). */
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
