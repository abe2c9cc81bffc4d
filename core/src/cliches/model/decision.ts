/** Decides what is reported as hollow, for paragraphs and for sentences, at two levels of confidence. */
import type { ParagraphFacts } from '../../document/model/document.js';
import type { HollowThresholds, Lexicon } from '../../lexicon/types.js';
import { defineKeyedQuery } from '../../engine/queries.js';
import { readSentences } from '../../sentences/segmentation.js';
import type { Span } from '../../text/span.js';
import { judgeParagraph, judgeStretch, type Judgement } from './hollowness.js';
import { hasOpenBlank, isListedAt } from './skeleton.js';
import { isStop } from '../../sentences/stops.js';

/** A paragraph or sentence that states hardly anything a listener could check. */
export interface HollowStretch {
  readonly span: Span;
  /** Whether the score reaches the threshold `sure`, or only `likely`. */
  readonly isSure: boolean;
  readonly judgement: Judgement;
}

/** Default of the shortest paragraph that is judged, in UTF-16 units. */
export const SHORTEST_PARAGRAPH = 50;
/** A paragraph of fewer counted clauses is not judged as a whole. */
const FEWEST_CLAUSES = 3;
/** A longer paragraph, in UTF-16 units, is a page whose line breaks were lost: only its sentences are judged. */
const LONGEST_PARAGRAPH = 1000;
/** From this share of letters in neutral clauses on, a stretch is about the party line. */
const MOSTLY_NEUTRAL = 0.5;
/** A sentence is reported only where its paragraph has at least this score: a flourish among facts is not reported. */
const LEAST_AROUND = 0.6;

/** The parameters of the decision. */
export interface HollowCriteria {
  readonly lexicon: Lexicon;
  /** A shorter stretch, in UTF-16 units, is not judged. */
  readonly shortest: number;
  /** Added to both thresholds, which are shares of 0 to 1. */
  readonly extra: number;
}

function areSameCriteria(one: HollowCriteria, other: HollowCriteria): boolean {
  return (
    one.lexicon === other.lexicon && one.shortest === other.shortest && one.extra === other.extra
  );
}

/** The paragraph as a whole where it is hollow, else `undefined`. */
export const findHollowParagraph = defineKeyedQuery(
  'hollow paragraph',
  'paragraph',
  readHollowParagraph,
  areSameCriteria,
);

function readHollowParagraph(
  facts: ParagraphFacts,
  { lexicon, shortest, extra }: HollowCriteria,
): HollowStretch | undefined {
  const { hollowness } = lexicon;
  if (!hollowness || facts.text.length < shortest || !isProse(facts.text)) return undefined;
  if (facts.text.length > LONGEST_PARAGRAPH || hasOpenBlank(facts.text)) return undefined;
  const judgement = judgeParagraph(facts, lexicon);
  if (judgement.counted < FEWEST_CLAUSES) return undefined;
  const span = { start: 0, end: facts.text.length };
  return toStretch(span, judgement, hollowness.paragraph[hollowness.strictness], extra);
}

/** The hollow sentences of a paragraph, in order; to be used where the paragraph as a whole is not hollow. */
export const findHollowSentences = defineKeyedQuery(
  'hollow sentences',
  'paragraph',
  readHollowSentences,
  areSameCriteria,
);

function readHollowSentences(
  facts: ParagraphFacts,
  { lexicon, shortest, extra }: HollowCriteria,
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
  // A paper has to state the party line; how much of it a speech should have is for the writer to decide.
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

/** False for a heading that lost its line break and for half a paragraph: without a stop at the end, or with a mark at the start. */
function isProse(text: string): boolean {
  if (TORN.test(text)) return false;
  let end = text.length;
  while (end > 0 && CLOSING.includes(text.charAt(end - 1))) end -= 1;
  return STOPS.includes(text.charAt(end - 1) || ' ');
}

/** The start of half a paragraph: ”最近，全军…  ，继续努力  在，妨碍着 */
const TORN = /^[”’）》，。、；！？]|^\p{Script=Han}，/u;
const CLOSING = '”’"）) ';
const STOPS = '。！？；!?;.';
