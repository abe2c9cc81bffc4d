/** Hollow clauses that a speech repeats: the same run of words at the end of two clauses. */
import type { ParagraphFacts, SpeechText } from '../../document/model/document.js';
import { defineKeyedQuery } from '../../engine/queries.js';
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import { isEnclosed, QUOTES } from '../../text/enclosed.js';
import { HOLLOW_CLAUSE, judgeParagraph } from '../../cliches/model/hollowness.js';
import type { Lexicon } from '../../lexicon/types.js';
import { isReportOfOther } from './press-page.js';
import { isHan } from '../../text/characters.js';
import type { Span } from '../../text/span.js';
import { CLAUSE_ENDS } from '../../sentences/stops.js';

/** A clause or a part of one. */
export interface PlacedClause {
  readonly paragraph: number;
  readonly span: Span;
}

/** A clause and its repetition. */
export interface RepeatedClause {
  readonly first: PlacedClause;
  readonly later: PlacedClause;
}

/**
 * The hollow clauses that end with the same characters as an earlier one, in text order.
 *
 * @param shortest - How many Chinese characters at the end must be equal.
 */
export function findRepeatedClauses(
  speech: SpeechText,
  lexicon: Lexicon,
  shortest: number,
): readonly RepeatedClause[] {
  const seen = new Map<string, PlacedClause>();
  const found: RepeatedClause[] = [];
  const left = new Set(speech.residue);
  // A heading may repeat the outline of the speech.
  const headingEnds = new Map(speech.headings.map(({ paragraph, span }) => [paragraph, span.end]));
  const key = { lexicon, shortest };
  for (const [paragraph, own] of speech.paragraphs.entries()) {
    if (left.has(paragraph)) continue;
    for (const { span, words } of readHollowEnds(own.facts, key)) {
      if (toDocumentSpan(own, span).start < (headingEnds.get(paragraph) ?? 0)) continue;
      const first = seen.get(words);
      const later = { paragraph, span };
      if (!first) seen.set(words, later);
      else if (!isReportOfOther(speech, first, later)) {
        found.push(widen(speech, { first, later }));
      }
    }
  }
  return found;
}

/** The last characters of a hollow clause. */
interface HollowEnd {
  readonly span: Span;
  readonly words: string;
}

interface EndsKey {
  readonly lexicon: Lexicon;
  readonly shortest: number;
}

/** The ends of the hollow clauses of a paragraph, `shortest` characters each, in order. */
const readHollowEnds = defineKeyedQuery(
  'ends of hollow clauses',
  'paragraph',
  (facts: ParagraphFacts, { lexicon, shortest }: EndsKey): readonly HollowEnd[] => {
    if (facts.role !== 'text') return NOTHING;
    const ends: HollowEnd[] = [];
    for (const { clause, hollow, strong, neutral } of judgeParagraph(facts, lexicon).clauses) {
      // Facts and names may be repeated.
      if (hollow < HOLLOW_CLAUSE || strong > 0 || neutral || clause.letters < shortest) continue;
      const span = endOf(facts.text, clause, shortest);
      if (!span || isEnclosed(facts.text, span.start, QUOTES)) continue;
      ends.push({ span, words: facts.text.slice(span.start, span.end) });
    }
    return ends.length === 0 ? NOTHING : ends;
  },
  (one, other) => one.lexicon === other.lexicon && one.shortest === other.shortest,
);

const NOTHING: readonly HollowEnd[] = [];

/** The span of the last `length` Chinese characters of the clause, if only 、 comes between them. */
function endOf(text: string, { start, end }: Span, length: number): Span | undefined {
  let last = end;
  while (last > start && !isHan(text.charCodeAt(last - 1))) last -= 1;
  let first = last;
  let letters = 0;
  while (first > start && letters < length) {
    first -= 1;
    if (isHan(text.charCodeAt(first))) letters += 1;
    else if (text.charAt(first) !== '、') return undefined;
  }
  return letters === length ? { start: first, end: last } : undefined;
}

/**
 * Extends both clauses to the left over their common text, up to a mark. Where the common text begins inside a clause, they
 * start at a word that opens a phrase, or else at the beginning of the clause, so that no word is cut in two.
 */
function widen({ paragraphs }: SpeechText, { first, later }: RepeatedClause): RepeatedClause {
  const a = paragraphs[first.paragraph]?.facts.text ?? '';
  const b = paragraphs[later.paragraph]?.facts.text ?? '';
  let by = 0;
  for (;;) {
    const sign = a.charAt(first.span.start - by - 1);
    if (sign === '' || CLAUSE_ENDS.includes(sign) || sign !== b.charAt(later.span.start - by - 1))
      break;
    by += 1;
  }
  const opens = distanceToOpener(b, later.span.start - by);
  return {
    first: fromWord(a, first, first.span.start - by, opens),
    later: fromWord(b, later, later.span.start - by, opens),
  };
}

/** Words that open a phrase inside a clause. */
const OPENERS = '要把在对为以将从与让使向被';
/** How many characters from the start of the common text on an opener is looked for. */
const FARTHEST_OPENER = 3;

/** The distance from `start` to the next opener: 0 after a mark, `undefined` where there is none. */
function distanceToOpener(text: string, start: number): number | undefined {
  if (start === 0 || CLAUSE_ENDS.includes(text.charAt(start - 1))) return 0;
  for (let distance = 0; distance < FARTHEST_OPENER; distance += 1) {
    if (OPENERS.includes(text.charAt(start + distance))) return distance;
  }
  return undefined;
}

/** The clause from the opener on; without one, from the mark before the common text on. */
function fromWord(
  text: string,
  { paragraph, span: { end } }: PlacedClause,
  shared: number,
  opens: number | undefined,
): PlacedClause {
  let start = shared + (opens ?? 0);
  if (opens === undefined)
    while (start > 0 && !CLAUSE_ENDS.includes(text.charAt(start - 1))) start -= 1;
  return { paragraph, span: { start, end } };
}
