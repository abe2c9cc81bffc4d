/**
 * The query layer: memoised functions of a part of a draft, whose results are stored with that part. It is the only file of
 * core that keeps state between calls (a linter rule enforces that). A query is a pure function of its inputs: the same
 * object always has the same result and a new object has none yet, so nothing is ever invalidated.
 */

/** The type of object a query reads; `list` is any array or table that lives as long as a lexicon or a tree of headings. */
export type QuerySubject = 'paragraph' | 'speech' | 'document' | 'lexicon' | 'list';

/** How often the result of a query was found in memory (cache hits) and how often it was computed (cache misses). */
export interface QueryStatistics {
  readonly name: string;
  readonly of: QuerySubject;
  readonly remembered: number;
  readonly computed: number;
}

/** A constructor that returns the object it is given, so that a class derived from it adds its fields to that object. */
const ReturnArgument = function (object: object) {
  return object;
  // A function used as a constructor: the compiler accepts only classes as constructors.
} as unknown as new (object: object) => object;

/**
 * Adds a private field to an existing object. Unlike an entry of a `WeakMap`, the field is freed with its object in the
 * young generation of the heap; it is invisible to JSON and to comparisons.
 */
class PartResults extends ReturnArgument {
  #answers: unknown[];

  constructor(part: object, slots: number) {
    super(part);
    // Allocated in full: an array that grows with each query is copied several times for every part.
    this.#answers = new Array<unknown>(slots);
  }

  /** The results stored with an object, by the slots of the queries; an object without any gets an array of `slots`. */
  static answersOf(part: object, slots: number): unknown[] {
    if (#answers in part) return part.#answers;
    return new PartResults(part, slots).#answers;
  }
}

/** How many slots are assigned to queries of one kind of object. */
interface Numbering {
  slots: number;
}

/** Numbered separately: there are many parts of drafts with few queries each, and few tables with many queries. */
const PARTS: Numbering = { slots: 0 };
const TABLES: Numbering = { slots: 0 };

/** The numbering for a subject; no object is both a part of a draft and a table. */
function numberingOf(of: QuerySubject): Numbering {
  return of === 'lexicon' || of === 'list' ? TABLES : PARTS;
}

/**
 * Prepares an object for query results. Called where parts are created, so that all parts of a kind have one hidden class.
 * @returns the same object
 */
export function asPart<P extends object>(part: P): P {
  PartResults.answersOf(part, PARTS.slots);
  return part;
}

interface Counter {
  readonly name: string;
  readonly of: QuerySubject;
  remembered: number;
  computed: number;
}

const COUNTERS: Counter[] = [];
let isOn = true;
/** Subjects that are remembered even while the memory is off. */
let exempt: readonly QuerySubject[] = [];

function isOff(of: QuerySubject): boolean {
  return !isOn && !exempt.includes(of);
}

/** A query's counter and its first slot. */
interface Registered {
  readonly slot: number;
  readonly numbering: Numbering;
  readonly counter: Counter;
}

function register(name: string, of: QuerySubject, slots: number): Registered {
  const counter = { name, of, remembered: 0, computed: 0 };
  COUNTERS.push(counter);
  const numbering = numberingOf(of);
  const slot = numbering.slots;
  numbering.slots += slots;
  return { slot, numbering, counter };
}

/** Stored for a result that is `undefined`. */
const ABSENT = Symbol('absent');

/**
 * Declares a query that depends on its part alone. Called once per query, when its module is loaded.
 * @returns a function that computes the result for a part at most once while the part is alive
 */
export function defineQuery<P extends object, V>(
  name: string,
  of: QuerySubject,
  compute: (part: P) => V,
): (part: P) => V {
  const { slot, numbering, counter } = register(name, of, 1);
  return (part) => {
    if (isOff(of)) return compute(part);
    const answers = PartResults.answersOf(part, numbering.slots);
    const known = answers[slot];
    if (known !== undefined) {
      counter.remembered += 1;
      // Only this query writes to its slot.
      return (known === ABSENT ? undefined : known) as V;
    }
    counter.computed += 1;
    const value = compute(part);
    answers[slot] = value === undefined ? ABSENT : value;
    return value;
  };
}

/**
 * Declares a query that depends on its part and on a key: a lexicon, the date of the draft. Only the result for the latest
 * key is remembered; keys are compared with `isSame`.
 */
export function defineKeyedQuery<P extends object, K, V>(
  name: string,
  of: QuerySubject,
  compute: (part: P, key: K) => V,
  isSame: (one: K, other: K) => boolean = Object.is,
): (part: P, key: K) => V {
  const { slot, numbering, counter } = register(name, of, 2);
  return (part, key) => {
    if (isOff(of)) return compute(part, key);
    const answers = PartResults.answersOf(part, numbering.slots);
    const known = answers[slot];
    // Only this query writes to its slots.
    if (known !== undefined && isSame(answers[slot + 1] as K, key)) {
      counter.remembered += 1;
      return (known === ABSENT ? undefined : known) as V;
    }
    counter.computed += 1;
    const value = compute(part, key);
    answers[slot] = value === undefined ? ABSENT : value;
    answers[slot + 1] = key;
    return value;
  };
}

/** Storage for results that the caller stores itself, because some must not be stored. */
export interface Memory<P extends object, K, V> {
  /** The result stored for the part and key, or `undefined`. */
  recall(part: P, key: K): { readonly value: V } | undefined;
  /** Stores the result; replaces that for another key. */
  keep(part: P, key: K, value: V): void;
}

/** Declares a memory with one result per part, that for the latest key. */
export function defineMemory<P extends object, K, V>(
  name: string,
  of: QuerySubject,
  isSame: (one: K, other: K) => boolean = Object.is,
): Memory<P, K, V> {
  const { slot, numbering, counter } = register(name, of, 2);
  return {
    recall(part, key) {
      if (isOff(of)) return undefined;
      const answers = PartResults.answersOf(part, numbering.slots);
      // Only this memory writes to its slots.
      const known = answers[slot] as { readonly value: V } | undefined;
      if (!known || !isSame(answers[slot + 1] as K, key)) return undefined;
      counter.remembered += 1;
      return known;
    },
    keep(part, key, value) {
      if (isOff(of)) return;
      counter.computed += 1;
      const answers = PartResults.answersOf(part, numbering.slots);
      answers[slot] = { value };
      answers[slot + 1] = key;
    },
  };
}

/**
 * Runs a function with the memory off: every result is computed anew, except for those of the subjects in `but`. For tests
 * that compare results with and without memory; compiling the lexicon again for each paragraph would take minutes.
 */
export function withoutMemory<T>(run: () => T, but: readonly QuerySubject[] = []): T {
  const before = { isOn, exempt };
  isOn = false;
  exempt = but;
  try {
    return run();
  } finally {
    ({ isOn, exempt } = before);
  }
}

/** Hits and misses of each query since the program started, in the order of declaration. */
export function queryStatistics(): readonly QueryStatistics[] {
  return COUNTERS.map((counter) => ({ ...counter }));
}
