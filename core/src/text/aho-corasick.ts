/** Called for every occurrence with the UTF-16 offset after it and the index of the pattern. */
export type Visit = (end: number, pattern: number) => void;

/**
 * Finds every occurrence of many strings in one pass over a text (Aho and Corasick 1975). The running time depends on the
 * length of the text and the number of occurrences, not on the number of strings.
 */
export interface Automaton {
  /** Visits occurrences in the order of their ends; of those with the same end the longest comes first. */
  scan(text: string, visit: Visit): void;
}

/** Builds the automaton. Of equal patterns only the first is visited; an empty pattern never is. */
export function createAutomaton(patterns: readonly string[]): Automaton {
  const units = patterns.reduce((sum, { length }) => sum + length, 1);
  return units <= MOST_UNITS ? new Trie(patterns) : createGroups(patterns);
}

/** The most UTF-16 units of patterns in one table: states are 16-bit numbers. */
const MOST_UNITS = 0xffff;

/** For more patterns than one table of states holds: as many tables as are needed, with their occurrences merged in order. */
function createGroups(patterns: readonly string[]): Automaton {
  const groups = groupBySize(patterns).map((numbers) => ({
    numbers,
    trie: new Trie(numbers.map((number) => patterns[number] ?? '')),
  }));
  return {
    scan(text, visit) {
      const found: { readonly end: number; readonly pattern: number; readonly length: number }[] =
        [];
      for (const { numbers, trie } of groups) {
        trie.scan(text, (end, index) => {
          const pattern = numbers[index] ?? NONE;
          found.push({ end, pattern, length: patterns[pattern]?.length ?? 0 });
        });
      }
      found.sort((a, b) => a.end - b.end || b.length - a.length);
      for (const { end, pattern } of found) visit(end, pattern);
    },
  };
}

/** Indices of the patterns in groups that each fit a table; leaves out repeated patterns and those too long for a table. */
function groupBySize(patterns: readonly string[]): readonly number[][] {
  const groups: number[][] = [];
  const seen = new Set<string>();
  let units = Infinity;
  for (const [number, pattern] of patterns.entries()) {
    if (seen.has(pattern) || pattern.length >= MOST_UNITS) continue;
    seen.add(pattern);
    if (units + pattern.length > MOST_UNITS) {
      groups.push([]);
      units = 1;
    }
    units += pattern.length;
    groups.at(-1)?.push(number);
  }
  return groups;
}

const NONE = -1;

/** Size in bits of the Bloom filter of prefixes. */
const FILTER_BITS = 0x10000;

/**
 * States are numbers, 0 is the root. Most of a text is read at the root, where the next two units are looked up in a Bloom
 * filter of the first two units of patterns, and mostly rejected; patterns of one unit have a bit set of their own. The
 * transitions of the root are an array; those of all other states share one hash table with open addressing.
 */
class Trie implements Automaton {
  private readonly fromRoot = new Uint16Array(0x10000);
  /** Bloom filter of the first two units of patterns. */
  private readonly prefixes = new Int32Array(FILTER_BITS / 32);
  /** A bit for each unit that is a whole pattern. */
  private readonly single = new Int32Array(FILTER_BITS / 32);
  /** State and code unit of each transition packed into one number, 0 for a free slot. */
  private readonly keys: Uint32Array;
  private readonly targets: Uint16Array;
  private readonly shift: number;
  /** The failure link of each state: the state of its longest proper suffix that is a state. */
  private readonly suffix: Uint16Array;
  /** The index of the pattern that ends in each state, or `NONE`. */
  private readonly ending: Int32Array;
  /** The first state along the failure links, the state itself included, in which a pattern ends; 0 if there is none. */
  private readonly report: Uint16Array;
  private size = 1;

  constructor(patterns: readonly string[]) {
    const most = 1 + patterns.reduce((sum, { length }) => sum + length, 0);
    const bits = Math.ceil(Math.log2(most)) + 1;
    this.shift = 32 - bits;
    this.keys = new Uint32Array(1 << bits);
    this.targets = new Uint16Array(1 << bits);
    this.suffix = new Uint16Array(most);
    this.report = new Uint16Array(most);
    this.ending = new Int32Array(most).fill(NONE);
    this.build(patterns);
    for (let state = 1; state < this.size; state += 1) {
      const suffix = this.suffix[state] ?? 0;
      this.report[state] = this.ending[state] === NONE ? (this.report[suffix] ?? 0) : state;
    }
  }

  scan(text: string, visit: Visit): void {
    const { prefixes, single, fromRoot, report } = this;
    const { length } = text;
    let state = 0;
    let next = text.charCodeAt(0);
    for (let at = 0; at < length; at += 1) {
      const code = next;
      next = at + 1 < length ? text.charCodeAt(at + 1) : 0;
      if (state !== 0) state = this.followWithoutRoot(state, code);
      // Also after a failed transition: most units start no pattern, and a state of one unit would be left again at once.
      if (state === 0) {
        const bit = bitOf(code, next);
        if (
          ((prefixes[bit >> 5] ?? 0) & (1 << (bit & 31))) === 0 &&
          ((single[code >> 5] ?? 0) & (1 << (code & 31))) === 0
        )
          continue;
        state = fromRoot[code] ?? 0;
      }
      if (state !== 0 && report[state] !== 0) this.visitEndings(state, at + 1, visit);
    }
  }

  private visitEndings(state: number, end: number, visit: Visit): void {
    let at = this.report[state] ?? 0;
    while (at !== 0) {
      visit(end, this.ending[at] ?? NONE);
      at = this.report[this.suffix[at] ?? 0] ?? 0;
    }
  }

  private follow(from: number, code: number): number {
    return this.followWithoutRoot(from, code) || (this.fromRoot[code] ?? 0);
  }

  /** The transition of the state or of its longest suffix that has one, the root left out; 0 where there is none. */
  private followWithoutRoot(from: number, code: number): number {
    for (let state = from; state !== 0; state = this.suffix[state] ?? 0) {
      const next = this.targets[this.slotOf(state, code)] ?? 0;
      if (next !== 0) return next;
    }
    return 0;
  }

  /**
   * Adds all patterns breadth first, one unit of each at a time: states are numbered by depth, so that the failure link of a
   * new state leads to one that exists. It runs once, mostly before it is compiled, so it makes few calls.
   */
  private build(patterns: readonly string[]): void {
    const { fromRoot, keys, targets, suffix, shift } = this;
    const last = keys.length - 1;
    const states = new Uint16Array(patterns.length);
    // The indices of the patterns that are longer than `depth` are the first `count` of the list.
    const live = new Int32Array(patterns.length);
    for (let index = 0; index < live.length; index += 1) live[index] = index;
    for (let depth = 0, count = live.length; count > 0; depth += 1) {
      let longer = 0;
      for (let place = 0; place < count; place += 1) {
        const index = live[place] ?? 0;
        const pattern = patterns[index] ?? '';
        const from = states[index] ?? 0;
        if (depth >= pattern.length) {
          if (depth > 0) this.end(from, index);
          continue;
        }
        live[longer] = index;
        longer += 1;
        const code = pattern.charCodeAt(depth);
        if (from === 0) {
          states[index] = fromRoot[code] ||= this.size++;
          continue;
        }
        // As `slotOf`.
        const key = ((from << 16) | code) >>> 0;
        let slot = Math.imul(key, 0x9e3779b1) >>> shift;
        while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & last;
        if (targets[slot] === 0) {
          const next = this.size;
          this.size += 1;
          suffix[next] = this.follow(suffix[from] ?? 0, code);
          keys[slot] = key;
          targets[slot] = next;
        }
        states[index] = targets[slot] ?? 0;
      }
      count = longer;
    }
    for (const pattern of patterns) this.addToFilter(pattern);
  }

  private end(state: number, pattern: number): void {
    if (this.ending[state] === NONE) this.ending[state] = pattern;
  }

  private addToFilter(pattern: string): void {
    if (pattern === '') return;
    const first = pattern.charCodeAt(0);
    if (pattern.length > 1) setBit(this.prefixes, bitOf(first, pattern.charCodeAt(1)));
    else setBit(this.single, first);
  }

  /** The slot of the transition, or the free slot where it would be stored. The table is never more than half full. */
  private slotOf(state: number, code: number): number {
    const key = keyOf(state, code);
    const last = this.keys.length - 1;
    let slot = Math.imul(key, 0x9e3779b1) >>> this.shift;
    while (this.keys[slot] !== key && this.keys[slot] !== 0) slot = (slot + 1) & last;
    return slot;
  }
}

function setBit(bits: Int32Array, bit: number): void {
  bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31));
}

function bitOf(first: number, second: number): number {
  return ((first << 5) ^ (first >> 3) ^ second ^ (second << 9)) & (FILTER_BITS - 1);
}

/** Never 0, since it is not called for the root. */
function keyOf(state: number, code: number): number {
  return ((state << 16) | code) >>> 0;
}
