/** Sentences that say again what a longer one of their paragraph begins with: only the end mark differs. */
import type { ParagraphFacts, SpeechText } from '../../document/model/document.js';
import { defineQuery } from '../../engine/queries.js';
import { isLaw } from '../../cliches/usage/official-papers.js';
import { bareWords, isMark } from '../../sentences/sentence-fingerprints.js';
import { readSentences } from '../../sentences/segmentation.js';
import type { Lexicon } from '../../lexicon/types.js';
import type { Span } from '../../text/span.js';
import { countSharedHead, type Words } from './equal-ends.js';
import { mayRepeat } from './may-repeat.js';

/** Two sentences of a paragraph, of which one is the beginning of the other; spans of the shared words. */
export interface RepeatedHead {
  readonly paragraph: number;
  readonly first: Span;
  readonly later: Span;
  /** The later one is a sentence of its own, and may go. */
  readonly isWhole: boolean;
}

/** In UTF-16 units without marks: what is shorter may be said again on purpose. */
const SHORTEST = 20;
/** A paragraph with fewer units has no room for two such runs. */
const SHORTEST_PARAGRAPH = 2 * SHORTEST;

/** The repeated beginnings of a speech, in order; each has two clauses or more. */
export function findRepeatedHeads(speech: SpeechText, lexicon: Lexicon): readonly RepeatedHead[] {
  const found: RepeatedHead[] = [];
  for (const [paragraph, { facts }] of speech.paragraphs.entries())
    for (const { own, ...shared } of readHeads(facts))
      if (!mayRepeat(speech, { paragraph, span: own })) found.push({ paragraph, ...shared });
  return found.length > 0 && isLaw(speech, lexicon) ? [] : found;
}

/** A repeated beginning inside a paragraph; `own` is the later sentence. */
interface Head extends Omit<RepeatedHead, 'paragraph'> {
  readonly own: Span;
}

const readHeads = defineQuery('repeated heads', 'paragraph', (facts: ParagraphFacts) => {
  if (facts.role !== 'text' || facts.text.length < SHORTEST_PARAGRAPH) return NOTHING;
  const found: Head[] = [];
  const seen = new Map<string, Words>();
  for (const span of readSentences(facts)) {
    const opening = openingOf(facts.text, span);
    if (opening === undefined) continue;
    const earlier = seen.get(opening);
    const own = toWords(facts.text, span);
    if (earlier === undefined) seen.set(opening, own);
    const shared = earlier && readShared(earlier, own);
    if (shared) found.push({ own: span, ...shared });
  }
  return found.length === 0 ? NOTHING : found;
});

const NOTHING: readonly Head[] = [];

/** The words up to the first mark; `undefined` for a sentence of one clause. */
function openingOf(text: string, { start, end }: Span): string | undefined {
  const length = text.slice(start, end).search(CLAUSE_END);
  return length < 0 ? undefined : bareWords(text, { start, end: start + length });
}

const CLAUSE_END = /[，；：,;]/u;

function toWords(text: string, span: Span): Words {
  return { text, span, length: bareWords(text, span).length };
}

function readShared(a: Words, b: Words): Omit<RepeatedHead, 'paragraph'> | undefined {
  if (a.length === b.length) return undefined;
  const shared = Math.min(a.length, b.length);
  if (shared < SHORTEST || countSharedHead(a, b) < shared) return undefined;
  const { text } = a;
  const [first, later] = [a.span, b.span];
  const isWhole = b.length === shared;
  const whole = isWhole ? later : first;
  if (!CLAUSE_END.test(text.slice(whole.start, whole.end))) return undefined;
  const end = endOfHead(text, isWhole ? first : later, shared);
  if (!CLAUSE_END.test(text.charAt(end))) return undefined;
  return isWhole
    ? { first: { start: first.start, end }, later, isWhole }
    : { first, later: { start: later.start, end }, isWhole };
}

/** Where the first `units` of a sentence end, marks apart. */
function endOfHead(text: string, { start }: Span, units: number): number {
  let at = start;
  for (let left = units; left > 0; at += 1) if (!isMark(text.charCodeAt(at))) left -= 1;
  while (CLOSING.includes(text.charAt(at) || ' ')) at += 1;
  return at;
}

const CLOSING = '”’》）';
