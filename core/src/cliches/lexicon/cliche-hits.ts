import type { ParagraphFacts } from '../../document/model/document.js';
import type { Cliche, Lexicon } from '../../lexicon/types.js';
import { createAutomaton, type Automaton } from '../../text/aho-corasick.js';
import type { Span } from '../../text/span.js';
import { frameAt, mightMatch, frameFilterOf, type FrameFilter } from './frames.js';
import { defineKeyedQuery, defineQuery } from '../../engine/queries.js';
import { searchStringsOf, type Frame, type SearchTarget } from './cliche-patterns.js';
import { isWholeWord, readLongerWords, type LongerWordContexts } from './word-borders.js';

/** A phrase of the lexicon with its span in a paragraph's text. */
export interface ClicheHit {
  readonly entry: Cliche;
  /** For a frame, from its first part to its last, with the text in its gaps, which may hold hits of its own. */
  readonly span: Span;
  /** The words of the phrase itself; for a frame, one span per part. */
  readonly parts: readonly Span[];
}

/** All matches of the lexicon in a paragraph. */
export interface ClicheReading {
  /** The longest phrases, in order; their parts do not overlap. */
  readonly hits: readonly ClicheHit[];
  /** Shorter phrases inside one of the hits: they count as uses of the phrase, but add no text. */
  readonly nested: readonly ClicheHit[];
  /** Formulations of fixed wording, which are exempt, in any order. */
  readonly formulations: readonly Span[];
}

/** The clichés of a paragraph, in order. Memoised: the same paragraph and lexicon give the same list. */
export function readCliches(paragraph: ParagraphFacts, lexicon: Lexicon): readonly ClicheHit[] {
  return readAllCliches(paragraph, lexicon).hits;
}

/** As `readCliches`, with the shorter phrases inside the longer ones: the uses of a phrase are counted from this. */
export const readAllCliches = defineKeyedQuery(
  'clichés',
  'paragraph',
  ({ text }: ParagraphFacts, lexicon: Lexicon): ClicheReading => read(text, readerOf(lexicon)),
);

/** The length of the phrase's own words in UTF-16 units: the text in the gaps of a frame is not counted. */
export function clicheLength({ parts }: Pick<ClicheHit, 'parts'>): number {
  let sum = 0;
  for (const { start, end } of parts) sum += end - start;
  return sum;
}

interface Reader {
  readonly automaton: Automaton;
  readonly patterns: readonly Pattern[];
}

/** A search string of the automaton with all that it may be part of. */
interface Pattern {
  readonly length: number;
  readonly longerWords: LongerWordContexts | undefined;
  /** The phrases without gaps that the string is. */
  readonly whole: readonly SearchTarget[];
  readonly frames: readonly FrameTarget[];
  readonly filter: FrameFilter;
}

interface FrameTarget {
  readonly entry: Cliche | undefined;
  readonly frame: Frame;
}

const NOTHING: ClicheReading = { hits: [], nested: [], formulations: [] };

const readerOf = defineQuery('cliché automaton', 'lexicon', (lexicon: Lexicon): Reader => {
  const byWords = searchStringsOf(lexicon);
  const longerWords = readLongerWords(lexicon);
  const patterns = [...byWords].map(([words, targets]) =>
    toPattern(words, targets, longerWords.get(words)),
  );
  return { automaton: createAutomaton([...byWords.keys()]), patterns };
});

const NO_FRAMES: readonly FrameTarget[] = [];
const NO_FILTER = frameFilterOf([]);

function toPattern(
  words: string,
  targets: readonly SearchTarget[],
  longerWords: LongerWordContexts | undefined,
): Pattern {
  const { length } = words;
  // Nearly all phrases have no gap, and thousands of them are compiled at every start.
  if (targets.every(({ frame }) => !frame))
    return { length, longerWords, whole: targets, frames: NO_FRAMES, filter: NO_FILTER };
  const frames = targets.flatMap(({ entry, frame }) => (frame ? [{ entry, frame }] : []));
  return {
    length,
    longerWords,
    whole: targets.filter(({ frame }) => !frame),
    frames,
    filter: frameFilterOf(frames.map(({ frame }) => frame)),
  };
}

/** A match that may become a hit; without an entry it is a formulation, whose words are not clichés. */
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
    if (pattern.longerWords && !isWholeWord(text, span, pattern.longerWords)) return;
    if (pattern.whole.length > 0) addWhole(pattern.whole, span, (found ??= []));
    if (pattern.frames.length > 0 && mightMatch(text, span, pattern.filter)) {
      addFrames(text, pattern.frames, span, (found ??= []));
    }
  });
  return found && found.length > 0 ? choose(found, text.length) : NOTHING;
}

function addWhole(whole: readonly SearchTarget[], span: Span, found: Candidate[]): void {
  const parts = [span];
  for (const { entry } of whole) found.push({ entry, parts, span });
}

function addFrames(
  text: string,
  frames: readonly FrameTarget[],
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

/** Greedy selection, longest first; a candidate that lies inside a selected hit is nested, any other overlap is dropped. */
function choose(found: Candidate[], length: number): ClicheReading {
  const hits: ClicheHit[] = [];
  const formulations: Span[] = [];
  if (areDisjoint(found)) {
    for (const one of found) take(one, hits, formulations);
    return { hits, nested: NO_HITS, formulations };
  }
  const nested: ClicheHit[] = [];
  // For each unit of the text: free, in a formulation, or the number of the hit that covers it plus 2.
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

/** Whether no two of them overlap, the usual case. */
function areDisjoint(found: readonly Candidate[]): boolean {
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

/** Longest first, a formulation before a cliché, then in text order. */
function byLength(a: Candidate, b: Candidate): number {
  const longer = clicheLength(b) - clicheLength(a);
  if (longer !== 0) return longer;
  if (!a.entry !== !b.entry) return a.entry ? 1 : -1;
  return a.span.start - b.span.start;
}

function byStart(a: ClicheHit, b: ClicheHit): number {
  return a.span.start - b.span.start;
}

/** The one owner of all these units; `undefined` where they have several. */
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
