import type { ParagraphFacts } from '../../document/model/document.js';
import type { Cliche, Lexicon } from '../../lexicon/types.js';
import { createAutomaton, type Automaton } from '../../text/aho-corasick.js';
import type { Span } from '../../text/span.js';
import { frameAt, mayStand, signsOf, type FrameSigns } from './frames.js';
import { defineKeyedQuery, defineQuery } from '../../engine/queries.js';
import { lookedFor, type Frame, type Sought } from './cliche-patterns.js';
import { isWholeWord, readWordTraps, type WordTrap } from './word-borders.js';

/** A phrase of the lexicon with its place in a paragraph's text. */
export interface ClicheHit {
  readonly entry: Cliche;
  /** Of a frame from its first part to its last, with what fills it; the filling may hold hits of its own. */
  readonly span: Span;
  /** The words of the phrase themselves; of a frame one span a part. */
  readonly parts: readonly Span[];
}

/** What the lexicon finds in a paragraph. */
export interface ClicheReading {
  /** The longest phrases, in order; their parts do not overlap. */
  readonly hits: readonly ClicheHit[];
  /** Shorter phrases inside one of those: they count as uses of the phrase and not as text of their own. */
  readonly nested: readonly ClicheHit[];
  /** Formulations of fixed wording, which are exempt, in no order. */
  readonly formulations: readonly Span[];
}

/** The clichés of a paragraph, in order. The same paragraph and lexicon give the same list. */
export function readCliches(paragraph: ParagraphFacts, lexicon: Lexicon): readonly ClicheHit[] {
  return readAllCliches(paragraph, lexicon).hits;
}

/** As `readCliches`, with the shorter phrases inside the longer ones: what a count of a phrase is made from. */
export const readAllCliches = defineKeyedQuery(
  'clichés',
  'paragraph',
  ({ text }: ParagraphFacts, lexicon: Lexicon): ClicheReading => read(text, readerOf(lexicon)),
);

/** How many UTF-16 units of the text are the phrase's own words: the filling of a frame is not counted. */
export function clicheLength({ parts }: Pick<ClicheHit, 'parts'>): number {
  let sum = 0;
  for (const { start, end } of parts) sum += end - start;
  return sum;
}

interface Reader {
  readonly automaton: Automaton;
  readonly patterns: readonly Pattern[];
}

/** A string of the automaton with all that it may be a sign of. */
interface Pattern {
  readonly length: number;
  readonly trap: WordTrap | undefined;
  /** The phrases that it is by itself. */
  readonly whole: readonly Sought[];
  readonly frames: readonly SoughtFrame[];
  readonly signs: FrameSigns;
}

interface SoughtFrame {
  readonly entry: Cliche | undefined;
  readonly frame: Frame;
}

const NOTHING: ClicheReading = { hits: [], nested: [], formulations: [] };

const readerOf = defineQuery('cliché automaton', 'lexicon', (lexicon: Lexicon): Reader => {
  const byWords = lookedFor(lexicon);
  const traps = readWordTraps(lexicon);
  const patterns = [...byWords].map(([words, sought]) =>
    toPattern(words, sought, traps.get(words)),
  );
  return { automaton: createAutomaton([...byWords.keys()]), patterns };
});

const NO_FRAMES: readonly SoughtFrame[] = [];
const NO_SIGNS = signsOf([]);

function toPattern(words: string, sought: readonly Sought[], trap: WordTrap | undefined): Pattern {
  const { length } = words;
  // Nearly all are no frame, and there are thousands at every start.
  if (sought.every(({ frame }) => !frame))
    return { length, trap, whole: sought, frames: NO_FRAMES, signs: NO_SIGNS };
  const frames = sought.flatMap(({ entry, frame }) => (frame ? [{ entry, frame }] : []));
  return {
    length,
    trap,
    whole: sought.filter(({ frame }) => !frame),
    frames,
    signs: signsOf(frames.map(({ frame }) => frame)),
  };
}

/** A place that may be a cliché; without an entry it is a formulation, which keeps clichés off its words. */
type Candidate = ClicheHit | Formulation;

interface Formulation {
  readonly entry: undefined;
  readonly parts: readonly Span[];
  readonly span: Span;
}

function read(text: string, { automaton, patterns }: Reader): ClicheReading {
  let found: Candidate[] | undefined;
  automaton.scan(text, (end, index) => {
    const pattern = patterns[index];
    if (!pattern) return;
    const span = { start: end - pattern.length, end };
    if (pattern.trap && !isWholeWord(text, span, pattern.trap)) return;
    if (pattern.whole.length > 0) addWhole(pattern.whole, span, (found ??= []));
    if (pattern.frames.length > 0 && mayStand(text, span, pattern.signs)) {
      addFrames(text, pattern.frames, span, (found ??= []));
    }
  });
  return found && found.length > 0 ? choose(found, text.length) : NOTHING;
}

function addWhole(whole: readonly Sought[], span: Span, found: Candidate[]): void {
  const parts = [span];
  for (const { entry } of whole) found.push({ entry, parts, span });
}

function addFrames(
  text: string,
  frames: readonly SoughtFrame[],
  anchor: Span,
  found: Candidate[],
): void {
  for (const { entry, frame } of frames) {
    const parts = frameAt(text, anchor, frame);
    if (parts) found.push({ entry, parts, span: spanOf(parts) });
  }
}

function spanOf(parts: readonly Span[]): Span {
  const start = parts[0]?.start ?? 0;
  return { start, end: parts.at(-1)?.end ?? start };
}

const FREE = 0;
const FORMULATION = 1;

/** Takes the longest first; what overlaps one that was taken is nested or nothing. */
function choose(found: Candidate[], length: number): ClicheReading {
  const hits: ClicheHit[] = [];
  const formulations: Span[] = [];
  if (areApart(found)) {
    for (const one of found) take(one, hits, formulations);
    return { hits, nested: NO_HITS, formulations };
  }
  const nested: ClicheHit[] = [];
  // Who has which unit.
  const owners = new Uint16Array(length);
  for (const one of found.sort(byLength)) {
    const owner = ownerOf(one.parts, owners);
    if (owner === FREE) {
      mark(one.parts, owners, one.entry ? hits.length + 2 : FORMULATION);
      take(one, hits, formulations);
    } else if (one.entry && owner !== undefined && owner !== FORMULATION) nested.push(one);
  }
  return { hits: hits.sort(byStart), nested: nested.sort(byStart), formulations };
}

const NO_HITS: readonly ClicheHit[] = [];

/** Whether they follow one another, as mostly they do. */
function areApart(found: readonly Candidate[]): boolean {
  let end = 0;
  for (const { span } of found) {
    if (span.start < end) return false;
    end = span.end;
  }
  return true;
}

function take(one: Candidate, hits: ClicheHit[], formulations: Span[]): void {
  if (one.entry) hits.push(one);
  else for (const part of one.parts) formulations.push(part);
}

/** Longest first, a formulation before a cliché, then as they stand. */
function byLength(a: Candidate, b: Candidate): number {
  const longer = clicheLength(b) - clicheLength(a);
  if (longer !== 0) return longer;
  if (!a.entry !== !b.entry) return a.entry ? 1 : -1;
  return a.span.start - b.span.start;
}

function byStart(a: ClicheHit, b: ClicheHit): number {
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
  for (const { start, end } of parts) {
    for (let at = start; at < end; at += 1) owners[at] = owner;
  }
}
