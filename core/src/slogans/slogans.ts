import type { ParagraphFacts } from '../document/document.js';
import type { Cliche, Lexicon } from '../rule/lexicon.js';
import { createAutomaton, type Automaton } from '../text/automaton.js';
import type { Span } from '../text/span.js';
import { frameAt } from './frames.js';
import { lookedFor, type Sought } from './patterns.js';
import { isWholeWord } from './word-borders.js';

/** A phrase of the lexicon with its place in a paragraph's text. */
export interface SloganHit {
  readonly entry: Cliche;
  /** Of a frame from its first part to its last, with what fills it; the filling may hold hits of its own. */
  readonly span: Span;
  /** The words of the phrase themselves; of a frame one span a part. */
  readonly parts: readonly Span[];
}

/** What the lexicon finds in a paragraph. */
export interface SloganReading {
  /** The longest phrases, in order; their parts do not overlap. */
  readonly hits: readonly SloganHit[];
  /** Shorter phrases inside one of those: they count as uses of the phrase and not as text of their own. */
  readonly nested: readonly SloganHit[];
  /** Formulations of fixed wording, which are exempt, in no order. */
  readonly formulations: readonly Span[];
}

/** The slogans of a paragraph, in order. The same paragraph and lexicon give the same list. */
export function readSlogans(paragraph: ParagraphFacts, lexicon: Lexicon): readonly SloganHit[] {
  return readAllSlogans(paragraph, lexicon).hits;
}

/** As `readSlogans`, with the shorter phrases inside the longer ones: what a count of a phrase is made from. */
export function readAllSlogans(paragraph: ParagraphFacts, lexicon: Lexicon): SloganReading {
  const reader = readerOf(lexicon);
  let known = reader.known.get(paragraph);
  if (!known) reader.known.set(paragraph, (known = read(paragraph.text, reader)));
  return known;
}

/** How many UTF-16 units of the text are the phrase's own words: the filling of a frame is not counted. */
export function sloganLength({ parts }: SloganHit): number {
  let sum = 0;
  for (const { start, end } of parts) sum += end - start;
  return sum;
}

interface Reader {
  readonly automaton: Automaton;
  readonly patterns: readonly string[];
  readonly sought: readonly (readonly Sought[])[];
  readonly known: WeakMap<ParagraphFacts, SloganReading>;
}

const READERS = new WeakMap<Lexicon, Reader>();
const NOTHING: SloganReading = { hits: [], nested: [], formulations: [] };

function readerOf(lexicon: Lexicon): Reader {
  let reader = READERS.get(lexicon);
  if (!reader) {
    const byPattern = lookedFor(lexicon);
    const patterns = [...byPattern.keys()];
    const automaton = createAutomaton(patterns);
    reader = { automaton, patterns, sought: [...byPattern.values()], known: new WeakMap() };
    READERS.set(lexicon, reader);
  }
  return reader;
}

/** A place that may be a slogan; without an entry it is a formulation, which keeps slogans off its words. */
interface Candidate {
  readonly entry: Cliche | undefined;
  readonly parts: readonly Span[];
  readonly length: number;
}

function read(text: string, { automaton, patterns, sought }: Reader): SloganReading {
  let found: Candidate[] | undefined;
  automaton.scan(text, (end, pattern) => {
    const words = patterns[pattern] ?? '';
    const span = { start: end - words.length, end };
    if (!isWholeWord(text, span, words)) return;
    for (const one of sought[pattern] ?? []) {
      const parts = one.frame ? frameAt(text, span, one.frame) : [span];
      if (parts) (found ??= []).push({ entry: one.entry, parts, length: lengthOf(parts) });
    }
  });
  return found ? choose(found, text.length) : NOTHING;
}

function lengthOf(parts: readonly Span[]): number {
  let sum = 0;
  for (const { start, end } of parts) sum += end - start;
  return sum;
}

const FREE = 0;
const FORMULATION = 1;

/** Takes the longest first; what overlaps one that was taken is nested or nothing. */
function choose(found: readonly Candidate[], length: number): SloganReading {
  const owners = scratchOf(length);
  const hits: SloganHit[] = [];
  const nested: SloganHit[] = [];
  const formulations: Span[] = [];
  const ranked = found.length > 1 ? found.toSorted(byLength) : found;
  for (const { entry, parts } of ranked) {
    const owner = ownerOf(parts, owners);
    if (owner === FREE) {
      mark(parts, owners, entry ? hits.length + 2 : FORMULATION);
      if (entry) hits.push(toHit(entry, parts));
      else formulations.push(...parts);
    } else if (entry && owner !== undefined && owner !== FORMULATION) {
      nested.push(toHit(entry, parts));
    }
  }
  for (const { parts } of found) mark(parts, owners, FREE);
  return { hits: hits.sort(byStart), nested: nested.sort(byStart), formulations };
}

let scratch = new Uint16Array(1024);

/** Who has which unit: all free, and to be left so. */
function scratchOf(length: number): Uint16Array {
  if (scratch.length < length) scratch = new Uint16Array(length * 2);
  return scratch;
}

/** Longest first, a formulation before a slogan, then as they stand. */
function byLength(a: Candidate, b: Candidate): number {
  if (a.length !== b.length) return b.length - a.length;
  if (!a.entry !== !b.entry) return a.entry ? 1 : -1;
  return (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0);
}

function byStart(a: SloganHit, b: SloganHit): number {
  return a.span.start - b.span.start;
}

/** Who has all these units: nobody, one hit, or several (`undefined`). */
function ownerOf(parts: readonly Span[], owners: Uint16Array): number | undefined {
  const first = owners[parts[0]?.start ?? 0];
  for (const { start, end } of parts) {
    for (let at = start; at < end; at += 1) if (owners[at] !== first) return undefined;
  }
  return first;
}

function mark(parts: readonly Span[], owners: Uint16Array, owner: number): void {
  for (const { start, end } of parts) owners.fill(owner, start, end);
}

function toHit(entry: Cliche, parts: readonly Span[]): SloganHit {
  const start = parts[0]?.start ?? 0;
  return { entry, parts, span: { start, end: parts.at(-1)?.end ?? start } };
}
