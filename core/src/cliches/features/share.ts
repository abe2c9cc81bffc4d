/** How much of a stretch of text is cliché, and how much of it says something. */
import type { ParagraphFacts } from '../../document/model/document.js';
import type { Lexicon } from '../../lexicon/types.js';
import { contains, type Span } from '../../text/span.js';
import { findChains } from './four-character-chains.js';
import { readAllCliches, clicheLength, type ClicheHit } from '../lexicon/cliche-hits.js';
import { readSubstance, type Substance } from './substance.js';

/** What a stretch of a paragraph consists of; counts are UTF-16 units without punctuation and blanks. */
export interface Share {
  readonly characters: number;
  /** The words of clichés and of four-character chains. */
  readonly cliches: number;
  /** What says something, inside a cliché or not. */
  readonly substance: number;
  readonly hits: readonly ClicheHit[];
  readonly found: readonly Substance[];
}

/** Weighs the stretch; clichés and what says something count where they lie wholly in it. */
export function weigh(paragraph: ParagraphFacts, lexicon: Lexicon, stretch: Span): Share {
  const hits = hitsIn(paragraph, lexicon, stretch);
  const found = readSubstance(paragraph).filter(({ span }) => contains(stretch, span));
  return {
    characters: countCharacters(paragraph.text, stretch),
    cliches: countClicheUnits(paragraph, lexicon, stretch),
    substance: found.reduce((sum, { span }) => sum + span.end - span.start, 0),
    hits,
    found,
  };
}

/** The units of clichés in the stretch: quick, for most stretches have too few to be looked at any further. */
export function countClicheUnits(
  paragraph: ParagraphFacts,
  lexicon: Lexicon,
  stretch: Span,
): number {
  let sum = 0;
  const { hits } = readAllCliches(paragraph, lexicon);
  for (const hit of hits) if (contains(stretch, hit.span)) sum += clicheLength(hit);
  for (const { members } of findChains(paragraph, lexicon)) {
    for (const member of members) {
      if (!contains(stretch, member)) continue;
      let own = member.end - member.start;
      for (const { parts } of hits) for (const part of parts) own -= common(part, member);
      sum += own;
    }
  }
  return sum;
}

function common(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function hitsIn(paragraph: ParagraphFacts, lexicon: Lexicon, stretch: Span) {
  return readAllCliches(paragraph, lexicon).hits.filter(({ span }) => contains(stretch, span));
}

const LEAST_HAN = 0x3400;
const FULL_WIDTH_MARKS = 0xff00;

/** Characters that are no punctuation and no blanks. */
function countCharacters(text: string, { start, end }: Span): number {
  let count = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= LEAST_HAN && code < FULL_WIDTH_MARKS) || isLetterOrDigit(code)) count += 1;
  }
  return count;
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x7a);
}
