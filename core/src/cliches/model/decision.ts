/** What is reported as hollow: one judgement at two sizes, the paragraph and the sentence, and at two strengths. */
import type { ParagraphFacts } from '../../document/model/document.js';
import type { HollowThresholds, Lexicon } from '../../lexicon/types.js';
import { defineKeyedQuery } from '../../engine/queries.js';
import { readSentences } from '../../sentences/segmentation.js';
import { isStop } from '../../text/characters.js';
import type { Span } from '../../text/span.js';
import { judgeParagraph, judgeStretch, type Judgement } from './hollowness.js';
import { hasOpenBlank, isListedAt } from './skeleton.js';

/** A paragraph or sentence that states next to nothing. */
export interface HollowStretch {
  readonly span: Span;
  /** Whether the model is sure of it, or thinks it likely. */
  readonly isSure: boolean;
  readonly judgement: Judgement;
}

/** The shortest paragraph that is judged where nobody says otherwise, in UTF-16 units. */
export const SHORTEST_PARAGRAPH = 50;
/** The fewest clauses that tell anything of a paragraph. */
const FEWEST_CLAUSES = 3;
/** What is longer is a page whose line breaks were lost: its sentences are judged, UTF-16 units. */
const LONGEST_PARAGRAPH = 1000;
/** Share of letters in neutral clauses from which on a stretch is about the line of the party. */
const MOSTLY_NEUTRAL = 0.5;
/** A sentence is reported only where its paragraph says little too: a flourish between facts is left. */
const LEAST_AROUND = 0.6;

/** By what a stretch is decided on. */
export interface HollowQuestion {
  readonly lexicon: Lexicon;
  /** In UTF-16 units: what is shorter is not judged. */
  readonly shortest: number;
  /** Added to both thresholds, which are shares of 0 to 1. */
  readonly extra: number;
}

function isSameQuestion(one: HollowQuestion, other: HollowQuestion): boolean {
  return (
    one.lexicon === other.lexicon && one.shortest === other.shortest && one.extra === other.extra
  );
}

/** The paragraph, where it says next to nothing. */
export const findHollowParagraph = defineKeyedQuery(
  'hollow paragraph',
  'paragraph',
  readHollowParagraph,
  isSameQuestion,
);

function readHollowParagraph(
  facts: ParagraphFacts,
  { lexicon, shortest, extra }: HollowQuestion,
): HollowStretch | undefined {
  const { hollowness } = lexicon;
  if (!hollowness || facts.text.length < shortest || !isProse(facts.text)) return undefined;
  if (facts.text.length > LONGEST_PARAGRAPH || hasOpenBlank(facts.text)) return undefined;
  const judgement = judgeParagraph(facts, lexicon);
  if (judgement.counted < FEWEST_CLAUSES) return undefined;
  const span = { start: 0, end: facts.text.length };
  return toStretch(span, judgement, hollowness.paragraph[hollowness.strictness], extra);
}

/** Its sentences that say nothing, in order, where the paragraph as a whole is not so hollow. */
export const findHollowSentences = defineKeyedQuery(
  'hollow sentences',
  'paragraph',
  readHollowSentences,
  isSameQuestion,
);

function readHollowSentences(
  facts: ParagraphFacts,
  { lexicon, shortest, extra }: HollowQuestion,
): readonly HollowStretch[] {
  const { hollowness } = lexicon;
  if (!hollowness || facts.text.length < shortest || !isProse(facts.text)) return NONE;
  const judgement = judgeParagraph(facts, lexicon);
  if (judgement.hollow < LEAST_AROUND) return NONE;
  const thresholds = hollowness.sentence[hollowness.strictness];
  return readSentences(facts).flatMap((span) => {
    if (span.end - span.start < shortest || !isStop(facts.text.charAt(span.end - 1))) return [];
    if (isListedAt(facts.text, span.end) || isListedAt(facts.text, span.start)) return [];
    const own = judgeStretch(judgement, span);
    if (own.counted < 2 || isMostlyNeutral(own)) return [];
    const found = toStretch(span, own, thresholds, extra);
    return found ? [found] : [];
  });
}

const NONE: readonly HollowStretch[] = [];

function toStretch(
  span: Span,
  judgement: Judgement,
  { sure, likely }: HollowThresholds,
  extra: number,
): HollowStretch | undefined {
  if (judgement.hollow < likely + extra) return undefined;
  if (!isMostlyNeutral(judgement)) {
    return { span, judgement, isSure: judgement.hollow >= sure + extra };
  }
  // A paper has to state the line; in a speech it is for the writer to say how much of it there should be.
  return extra > 0 ? undefined : { span, judgement, isSure: false };
}

function isMostlyNeutral({ clauses }: Judgement): boolean {
  let all = 0;
  let neutral = 0;
  for (const one of clauses) {
    all += one.clause.letters;
    if (one.neutral) neutral += one.clause.letters;
  }
  return neutral >= all * MOSTLY_NEUTRAL;
}

/** What does not end with a stop is a heading that lost its line break, or half a paragraph, as is what begins with a mark. */
function isProse(text: string): boolean {
  if (TORN.test(text)) return false;
  let end = text.length;
  while (end > 0 && CLOSING.includes(text.charAt(end - 1))) end -= 1;
  return STOPS.includes(text.charAt(end - 1) || ' ');
}

/** ”最近，全军…  ，继续努力  在，妨碍着 */
const TORN = /^[”’）》，。、；！？]|^\p{Script=Han}，/u;
const CLOSING = '”’"）) ';
const STOPS = '。！？；!?;.';
