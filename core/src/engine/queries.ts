/**
 * The query layer: what is computed once from a part of a draft and remembered with that part. It is the only file of core
 * with memory (the linter holds that). A query is a pure function of its inputs, so that a part that is still the same
 * object has still the same answer, and a new object starts empty: nothing is ever invalidated.
 */

/** What a query reads; `list` is any array or table that lives as long as a lexicon or a tree of headings. */
export type QuerySubject = 'paragraph' | 'speech' | 'document' | 'lexicon' | 'list';

/** How often a query was answered from memory and how often it was computed. */
export interface QueryStatistics {
  readonly name: string;
  readonly of: QuerySubject;
  readonly remembered: number;
  readonly computed: number;
}

/** A constructor that hands back the object it is given, so that a class derived from it adds its fields to that object. */
const Given = function (object: object) {
  return object;
  // A function used as a constructor: the compiler knows only classes as such.
} as unknown as new (object: object) => object;

/**
 * Adds a private field to an object that exists. Unlike an entry of a `WeakMap`, the field dies with its object in the
 * young generation of the heap, and neither JSON nor a comparison sees it.
 */
class Remembering extends Given {
  #answers: unknown[] = [];

  /** The answers kept with an object, by the number of the query. */
  static answersOf(part: object): unknown[] {
    if (#answers in part) return part.#answers;
    return new Remembering(part).#answers;
  }
}

/** Makes the object ready to remember answers: done where parts are made, so that all of a kind have one hidden class. */
export function asPart<P extends object>(part: P): P {
  Remembering.answersOf(part);
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
/** What is remembered all the same while the memory is off. */
let kept: readonly QuerySubject[] = [];

function isOff(of: QuerySubject): boolean {
  return !isOn && !kept.includes(of);
}

function register(name: string, of: QuerySubject): { slot: number; counter: Counter } {
  const counter = { name, of, remembered: 0, computed: 0 };
  return { slot: 2 * (COUNTERS.push(counter) - 1), counter };
}

/** Stands in memory for an answer that is `undefined`. */
const ABSENT = Symbol('absent');

/**
 * Declares a query that depends on its part alone.
 * @returns a function that computes the answer for a part at most once while the part lives
 */
export function defineQuery<P extends object, V>(
  name: string,
  of: QuerySubject,
  compute: (part: P) => V,
): (part: P) => V {
  const { slot, counter } = register(name, of);
  return (part) => {
    if (isOff(of)) return compute(part);
    const answers = Remembering.answersOf(part);
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
 * Declares a query that depends on its part and on something beside it: a lexicon, the date of the draft. The answer for
 * the latest key is remembered, compared by `isSame`.
 */
export function defineKeyedQuery<P extends object, K, V>(
  name: string,
  of: QuerySubject,
  compute: (part: P, key: K) => V,
  isSame: (one: K, other: K) => boolean = Object.is,
): (part: P, key: K) => V {
  const memory = defineMemory<P, K, V>(name, of, isSame);
  return (part, key) => {
    const known = memory.recall(part, key);
    if (known) return known.value;
    const value = compute(part, key);
    memory.keep(part, key, value);
    return value;
  };
}

/** Answers that the caller keeps itself, because not every one may be kept. */
export interface Memory<P extends object, K, V> {
  /** The answer kept for the part and key, or `undefined`. */
  recall(part: P, key: K): { readonly value: V } | undefined;
  /** Keeps the answer in place of that for another key. */
  keep(part: P, key: K, value: V): void;
}

/** Declares a memory: one answer a part, for its latest key. */
export function defineMemory<P extends object, K, V>(
  name: string,
  of: QuerySubject,
  isSame: (one: K, other: K) => boolean = Object.is,
): Memory<P, K, V> {
  const { slot, counter } = register(name, of);
  return {
    recall(part, key) {
      if (isOff(of)) return undefined;
      const answers = Remembering.answersOf(part);
      // Only this memory writes to its slots.
      const known = answers[slot] as { readonly value: V } | undefined;
      if (!known || !isSame(answers[slot + 1] as K, key)) return undefined;
      counter.remembered += 1;
      return known;
    },
    keep(part, key, value) {
      if (isOff(of)) return;
      counter.computed += 1;
      const answers = Remembering.answersOf(part);
      answers[slot] = { value };
      answers[slot + 1] = key;
    },
  };
}

/**
 * Runs a function with the memory off: every answer is computed anew, but for those of the subjects that are kept. For
 * tests that compare both; a lexicon compiled for each paragraph takes minutes.
 */
export function withoutMemory<T>(run: () => T, but: readonly QuerySubject[] = []): T {
  const before = { isOn, kept };
  isOn = false;
  kept = but;
  try {
    return run();
  } finally {
    ({ isOn, kept } = before);
  }
}

/** How often each query was answered from memory since the program began, in the order of their declaration. */
export function queryStatistics(): readonly QueryStatistics[] {
  return COUNTERS.map((counter) => ({ ...counter }));
}
