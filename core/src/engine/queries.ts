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
  #answers: unknown[];

  constructor(part: object, slots: number) {
    super(part);
    // All at once: an array that grows as queries ask is copied several times for every part.
    this.#answers = new Array<unknown>(slots);
  }

  /** The answers kept with an object, by the slots of the queries; a new object gets `slots` of them. */
  static answersOf(part: object, slots: number): unknown[] {
    if (#answers in part) return part.#answers;
    return new Remembering(part, slots).#answers;
  }
}

/** The slots that are taken by queries of objects of one kind. */
interface Numbering {
  slots: number;
}

/** Parts of a draft are many, and their queries are few beside those of tables: each kind numbers its own. */
const PARTS: Numbering = { slots: 0 };
const TABLES: Numbering = { slots: 0 };

/** No object is both a part of a draft and a table. */
function numberingOf(of: QuerySubject): Numbering {
  return of === 'lexicon' || of === 'list' ? TABLES : PARTS;
}

/** Makes the object ready to remember answers: done where parts are made, so that all of a kind have one hidden class. */
export function asPart<P extends object>(part: P): P {
  Remembering.answersOf(part, PARTS.slots);
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

/** A query's counter and the first of its slots. */
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
  const { slot, numbering, counter } = register(name, of, 1);
  return (part) => {
    if (isOff(of)) return compute(part);
    const answers = Remembering.answersOf(part, numbering.slots);
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
  const { slot, numbering, counter } = register(name, of, 2);
  return (part, key) => {
    if (isOff(of)) return compute(part, key);
    const answers = Remembering.answersOf(part, numbering.slots);
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
  const { slot, numbering, counter } = register(name, of, 2);
  return {
    recall(part, key) {
      if (isOff(of)) return undefined;
      const answers = Remembering.answersOf(part, numbering.slots);
      // Only this memory writes to its slots.
      const known = answers[slot] as { readonly value: V } | undefined;
      if (!known || !isSame(answers[slot + 1] as K, key)) return undefined;
      counter.remembered += 1;
      return known;
    },
    keep(part, key, value) {
      if (isOff(of)) return;
      counter.computed += 1;
      const answers = Remembering.answersOf(part, numbering.slots);
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
