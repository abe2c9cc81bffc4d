import type { ParagraphFacts } from '../document/document.js';
import type { Lexicon } from '../rule/lexicon.js';
import { isStop } from '../text/characters.js';
import { contains, overlaps, type Span } from '../text/span.js';
import { findChains } from './chains.js';
import { findDense } from './density.js';
import { countContent } from './empty-words.js';
import { readSentences } from './sentences.js';
import { countSloganUnits, weigh } from './share.js';
import { readAllSlogans } from './slogans.js';

/** A sentence that says nothing, in the paragraph's text. */
export interface HollowSentence {
  readonly span: Span;
  /** The share of it that is slogan, 0 to 1. */
  readonly slogans: number;
}

/** What makes a sentence hollow. */
export interface HollowLimits {
  /** The share of slogans and empty words, 0 to 1. */
  readonly share: number;
  /** In UTF-16 units. */
  readonly shortest: number;
}

/** Without so much slogan a sentence may be empty, but it is no slogan. */
const LEAST_SLOGANS = 0.35;
/** Marks and blanks are a quarter of a sentence at most. */
const FEWEST_WORDS = 0.75;

/** Sentences of slogans and empty words and nothing else, in order; a dense paragraph is spoken of as a whole. */
export function findHollow(
  facts: ParagraphFacts,
  lexicon: Lexicon,
  limits: HollowLimits,
): readonly HollowSentence[] {
  const { hits } = readAllSlogans(facts, lexicon);
  if (hits.length === 0) return NONE;
  const hollow: HollowSentence[] = [];
  for (const span of readSentences(facts)) {
    if (span.end - span.start < limits.shortest || !isProse(facts, span)) continue;
    const least = LEAST_SLOGANS * (span.end - span.start) * FEWEST_WORDS;
    if (countSloganUnits(facts, lexicon, span) < least) continue;
    const slogans = weighHollow(facts, lexicon, span, limits.share);
    if (slogans !== undefined) hollow.push({ span, slogans });
  }
  return hollow.length > 0 && findDense(facts, lexicon) ? NONE : hollow;
}

const NONE: readonly HollowSentence[] = [];

/** A sentence with its stop that is no heading. */
function isProse({ text, marker }: ParagraphFacts, { start, end }: Span): boolean {
  return isStop(text.charAt(end - 1)) && !(start === 0 && marker && marker.level > 0);
}

function weighHollow(
  facts: ParagraphFacts,
  lexicon: Lexicon,
  span: Span,
  share: number,
): number | undefined {
  const { characters, slogans, substance, hits } = weigh(facts, lexicon, span);
  if (substance > 0 || slogans < LEAST_SLOGANS * characters) return undefined;
  const { formulations } = readAllSlogans(facts, lexicon);
  if (formulations.some((one) => overlaps(one, span))) return undefined;
  if (hasChain(facts, lexicon, span)) return undefined;
  if (isExempt(facts.text.slice(span.start, span.end))) return undefined;
  const parts = hits.flatMap((hit) => hit.parts).filter((part) => contains(span, part));
  const skip = parts.toSorted((a, b) => a.start - b.start);
  const content = countContent(facts.text, span, skip);
  return content > (1 - share) * characters ? undefined : slogans / characters;
}

/** From so many four-character phrases on the row is what is wrong with the sentence. */
const LONG_CHAIN = 4;

function hasChain(facts: ParagraphFacts, lexicon: Lexicon, sentence: Span): boolean {
  return findChains(facts, lexicon).some(
    ({ span, members }) => members.length >= LONG_CHAIN && overlaps(span, sentence),
  );
}

/** Quotation marks, titles and digits: what stands in them is somebody's or something's name. */
const NAME_MARKS = /[“"《〔\d]/u;
/** A statement of the line is not measured. */
const LINE = /总书记|党中央|共产党|党的领导|全面领导|社会主义|马克思|毛主席|祖国|国家(?:的)?统一/u;
/** A sentence that leads over to what follows has no more to say: 前进中还存在不少困难和问题。 以下十个方面 */
const TRANSITION =
  /以下|如下|下面|为此|(?:不少|诸多|一些|许多|存在|面临).{0,8}(?:困难|问题|挑战|不足|差距)|[一二两三四五六七八九十几]个方面/u;

function isExempt(sentence: string): boolean {
  return NAME_MARKS.test(sentence) || LINE.test(sentence) || TRANSITION.test(sentence);
}
