import type { ParagraphFacts } from '../../document/model/document.js';
import type { Lexicon } from '../../lexicon/types.js';
import { contains, type Span } from '../../text/span.js';
import { countContent } from '../features/content-words.js';
import { readSentences } from '../../sentences/segmentation.js';
import { countClicheUnits, weigh, type Share } from '../features/share.js';

/** From which share of clichés on a paragraph is dense. */
export const DENSE_SHARE = 0.26;
/** From which share on one is that has no figure, date, name, body or object in it. */
export const BARREN_SHARE = 0.22;
/** The shortest paragraph that is weighed, in UTF-16 units. */
export const DENSE_LENGTH = 80;
/** A character that says something outweighs so many of clichés. */
const SUBSTANCE_WEIGHT = 4;
/** How much of a barren paragraph may be words that are neither clichés nor empty. */
const MOST_CONTENT = 0.36;
/** And of any other. */
const MOST_CONTENT_DENSE = 0.4;
/** One long phrase makes no paragraph of clichés. */
const FEWEST_SLOGANS = 3;

/** What makes a paragraph dense: shares of 0 to 1, a length in UTF-16 units. */
export interface DenseLimits {
  readonly share: number;
  /** Where nothing in the paragraph says anything. */
  readonly barren: number;
  readonly shortest: number;
}

const DEFAULTS: DenseLimits = {
  share: DENSE_SHARE,
  barren: BARREN_SHARE,
  shortest: DENSE_LENGTH,
};

/** The share of a paragraph that is nearly all cliché, `undefined` for any other. */
export function findDense(
  paragraph: ParagraphFacts,
  lexicon: Lexicon,
  limits = DEFAULTS,
): Share | undefined {
  const { marker, text } = paragraph;
  // A heading is as it is; what stands behind it is weighed.
  const start = marker && marker.level > 0 ? (readSentences(paragraph)[0]?.end ?? 0) : 0;
  const length = text.length - start;
  if (length < limits.shortest) return undefined;
  const whole = { start, end: text.length };
  const lowest = Math.min(limits.share, limits.barren);
  // With marks and all that is no cliché: what fails here fails below.
  if (countClicheUnits(paragraph, lexicon, whole) < lowest * length * FEWEST_WORDS)
    return undefined;
  const share = weigh(paragraph, lexicon, whole);
  const least = share.substance === 0 ? limits.barren : limits.share;
  if (share.cliches < least * share.characters) return undefined;
  if (share.cliches <= share.substance * SUBSTANCE_WEIGHT) return undefined;
  if (!ENDS.test(text) || LINE.test(text) || OTHER_PURPOSE.test(text) || !hasManyCliches(share))
    return undefined;
  if (GREAT_MATTERS.test(text) && share.cliches < GREAT_SHARE * share.characters) return undefined;
  const most = share.substance === 0 ? MOST_CONTENT : MOST_CONTENT_DENSE;
  return countOwnWords(text, whole, share) > most * share.characters ? undefined : share;
}

/** A statement of the line is not measured. */
const LINE =
  /总书记|党中央|毛主席|毛泽东|邓小平|三个代表|“两个|“四个|社会主义|马克思|科学发展观|全会|执政|中共中央|共产党|我们党|最广大人民|最直接最现实|历史的创造者|投资于物/u;
/** What is said of peoples, armies, peace and clean hands is, where it is clichés above all. */
const GREAT_MATTERS =
  /中华民族|祖国|世界|国际|两岸|军队|强军|国防|民族团结|宗教|侨|全党|疫情|八项规定|不敢腐|三不腐/u;
const GREAT_SHARE = 0.36;

/** What does not end with a stop is a heading that lost its line break, or half a paragraph. */
const ENDS = /[。！？；!?;.][”"）)\s]*$/u;

/** Goals and troubles that are listed, a year that is placed, words that are defined: 主要目标是：…  今年是收官之年 */
const OTHER_PURPOSE =
  /目标(?:是|为)?[：:]|看到成绩的同时|奋斗目标|(?:困难|问题|挑战|不足|差距)[：:]|清醒(?:地)?(?:认识|看)到|以下|如下|(?:收官|开局)之年|就是要.+就是要/u;

/** Three quarters of a text are words and not marks, at the very least. */
const FEWEST_WORDS = 0.75;

function hasManyCliches({ hits }: Share): boolean {
  const phrases = new Set<string>();
  for (const { entry } of hits) if (entry.kind !== 'intensifier') phrases.add(entry.phrase);
  return phrases.size >= FEWEST_SLOGANS;
}

function countOwnWords(text: string, whole: Span, { hits }: Share): number {
  const parts = hits.flatMap((hit) => hit.parts).filter((part) => contains(whole, part));
  return countContent(
    text,
    whole,
    parts.toSorted((a, b) => a.start - b.start),
  );
}
