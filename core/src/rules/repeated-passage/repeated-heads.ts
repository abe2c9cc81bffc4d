/** Sentences that equal the beginning of a longer sentence of their paragraph, apart from the end mark. */
import type { ParagraphFacts, SpeechText } from '../../document/model/document.js';
import { defineQuery } from '../../engine/queries.js';
import { isLaw } from '../../cliches/usage/official-papers.js';
import { bareWords, isMark } from '../../sentences/sentence-fingerprints.js';
import { readSentences } from '../../sentences/segmentation.js';
import type { Lexicon } from '../../lexicon/types.js';
import type { Span } from '../../text/span.js';
import { commonPrefixLength, type Words } from './affix-lengths.js';
import { mayRepeat } from './may-repeat.js';

/** Two sentences of a paragraph, one of which is a prefix of the other; `first` and `later` span the common words. */
export interface RepeatedHead {
  readonly paragraph: number;
  readonly first: Span;
  readonly later: Span;
  /** Whether the later span is a whole sentence, which can be deleted. */
  readonly isWhole: boolean;
}

/** In UTF-16 units without marks: shorter beginnings may be repeated on purpose. */
const SHORTEST = 20;
/** A shorter paragraph cannot contain two such beginnings. */
const SHORTEST_PARAGRAPH = 2 * SHORTEST;

/** The repeated beginnings of a speech in text order; each has at least two clauses. */
export function findRepeatedHeads(speech: SpeechText, lexicon: Lexicon): readonly RepeatedHead[] {
  const found: RepeatedHead[] = [];
  for (const [paragraph, { facts }] of speech.paragraphs.entries())
    for (const { own, ...shared } of readHeads(facts))
      if (!mayRepeat(speech, { paragraph, span: own })) found.push({ paragraph, ...shared });
  return found.length > 0 && isLaw(speech, lexicon) ? [] : found;
}

/** A repeated beginning inside a paragraph; `own` is the span of the whole later sentence. */
interface Head extends Omit<RepeatedHead, 'paragraph'> {
  readonly own: Span;
}

const readHeads = defineQuery('repeated heads', 'paragraph', (facts: ParagraphFacts) => {
  if (facts.role !== 'text' || facts.text.length < SHORTEST_PARAGRAPH) return NOTHING;
  const found: Head[] = [];
  const seen = new Map<string, Span>();
  for (const span of readSentences(facts)) {
    const opening = openingOf(facts.text, span);
    if (opening === undefined) continue;
    const earlier = seen.get(opening);
    if (earlier === undefined) seen.set(opening, span);
    const shared = earlier && readShared(toWords(facts.text, earlier), toWords(facts.text, span));
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
  if (shared < SHORTEST || commonPrefixLength(a, b) < shared) return undefined;
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

/** The offset after the first `units` UTF-16 units of a sentence, marks not counted, and after closing marks. */
function endOfHead(text: string, { start }: Span, units: number): number {
  let at = start;
  for (let left = units; left > 0; at += 1) if (!isMark(text.charCodeAt(at))) left -= 1;
  while (CLOSING.includes(text.charAt(at) || ' ')) at += 1;
  return at;
}

const CLOSING = '”’》）';
