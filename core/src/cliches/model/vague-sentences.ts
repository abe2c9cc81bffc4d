import type { ParagraphFacts } from '../../document/model/document.js';
import type { Lexicon } from '../../lexicon/types.js';
import { isStop } from '../../text/characters.js';
import { contains, overlaps, type Span } from '../../text/span.js';
import { findChains } from '../features/four-character-chains.js';
import { findDense } from './density.js';
import { countContent } from '../features/content-words.js';
import { readSentences } from '../../sentences/segmentation.js';
import { countClicheUnits, weigh } from '../features/share.js';
import { readAllCliches, type ClicheHit } from '../lexicon/cliche-hits.js';
import { readSubstance } from '../features/substance.js';

/** A sentence that says nothing, in the paragraph's text. */
export interface HollowSentence {
  readonly span: Span;
  /** The share of it that is cliché, 0 to 1. */
  readonly cliches: number;
}

/** What makes a sentence hollow. */
export interface HollowLimits {
  /** The share of clichés and empty words, 0 to 1. */
  readonly share: number;
  /** In UTF-16 units. */
  readonly shortest: number;
}

/** Without so much cliché a sentence may be empty, but it is no cliché. */
const LEAST_SLOGANS = 0.28;
/** With so much of it hardly anything else may be of the writer's own. */
const FEW_SLOGANS = 0.35;
const MOST_OWN_WORDS = 0.16;
/** One cliché is a way of speaking. */
const FEWEST_SLOGANS = 2;
/** Marks and blanks are a quarter of a sentence at most. */
const FEWEST_WORDS = 0.75;

/** Sentences of clichés and empty words and nothing else, in order; a dense paragraph is spoken of as a whole. */
export function findHollow(
  facts: ParagraphFacts,
  lexicon: Lexicon,
  limits: HollowLimits,
): readonly HollowSentence[] {
  const { hits } = readAllCliches(facts, lexicon);
  if (hits.length === 0) return NONE;
  const hollow: HollowSentence[] = [];
  for (const span of readSentences(facts)) {
    if (span.end - span.start < limits.shortest || !isProse(facts, span)) continue;
    const least = LEAST_SLOGANS * (span.end - span.start) * FEWEST_WORDS;
    if (countClicheUnits(facts, lexicon, span) < least) continue;
    const cliches = weighHollow(facts, lexicon, span, limits.share);
    if (cliches !== undefined) hollow.push({ span, cliches });
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
  const { characters, cliches, substance, hits } = weigh(facts, lexicon, span);
  if (substance > 0 || cliches < LEAST_SLOGANS * characters) return undefined;
  if (new Set(hits.filter(isClicheText).map(({ entry }) => entry)).size < FEWEST_SLOGANS)
    return undefined;
  const { formulations } = readAllCliches(facts, lexicon);
  if (formulations.some((one) => overlaps(one, span))) return undefined;
  if (hasChain(facts, lexicon, span)) return undefined;
  if (isExempt(facts.text.slice(span.start, span.end)) || isProven(facts, span)) return undefined;
  const parts = hits.flatMap((hit) => hit.parts).filter((part) => contains(span, part));
  const skip = parts.toSorted((a, b) => a.start - b.start);
  const content = countContent(facts.text, span, skip);
  const most = cliches < FEW_SLOGANS * characters ? MOST_OWN_WORDS : 1;
  return content > Math.min(most, 1 - share) * characters ? undefined : cliches / characters;
}

function isClicheText({ entry }: ClicheHit): boolean {
  return entry.kind !== 'intensifier';
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
/** A statement of the line, and of what has its own terms, is not measured. */
const LINE =
  /总书记|党中央|共产党|党的领导|全面领导|社会主义|马克思|毛主席|祖国|国家(?:的)?统一|科学发展观|体制改革|民主|民族|国防|军队|解放军|文艺|科学(?:技术|家)|社会科学|革命|战争|和平|世界经济|国际|国家安全|中国梦|最广大人民|获得感|更可持续的发展|历史性变革|务必继续|全党必须|理想信念/u;
/** 对这些问题，… 这场斗争: what is meant stands before. */
const POINTING = /这些|这样一个|这场|这种|这项|^这/u;
/** 迎接建党七十周年  深入开展创先争优活动  鼓励有条件的地方: an occasion, a campaign, a policy. */
const NAMED = /周年|开展.{2,8}(?:活动|教育|行动)|鼓励有条件/u;
/** Under a heading that lost its line break: 三、全面加强政府自身建设 做好今年工作，… */
const SECTION = /^\s*[一二三四五六七八九十]{1,3}、/u;
/** A sentence that leads over to what follows has no more to say: 前进中还存在不少困难和问题。 以下十个方面 */
const TRANSITION =
  /以下|如下|下面|为此|(?:不少|诸多|一些|许多|存在|面临).{0,14}(?:困难|问题|挑战|不足|差距)|[一二两三四五六七八九十几]个方面/u;
/** What every report says after its troubles and its results: 决不辜负人民重托。 成绩来之不易。 是共同奋斗的结果。 */
const CUSTOM =
  /辜负|不负.{0,4}(?:重托|信任|期待|期望|期盼)|直面.{0,4}(?:问题|挑战)|肯定成绩|来之不易|共同(?:奋斗|努力)的结果/u;
const EXEMPT = [NAME_MARKS, LINE, POINTING, NAMED, SECTION, TRANSITION, CUSTOM];

function isExempt(sentence: string): boolean {
  return EXEMPT.some((sign) => sign.test(sentence));
}

/** 要狠抓落实  必须坚持: what is asked for, or promised. */
const DEMAND = /要|必须|应|将|一定|务必|坚持|努力/u;

/** 五年来，我们大力加强政府自身建设。 */
const REVIEW = /[一两三四五]年来/u;

/** 一年来，经济平稳健康发展。生产总值增长8.1%。: a result whose proof stands in the same paragraph, or follows in it. */
function isProven(facts: ParagraphFacts, { start, end }: Span): boolean {
  const sentence = facts.text.slice(start, end);
  if (DEMAND.test(sentence)) return false;
  if (REVIEW.test(sentence) && facts.text.slice(end).trim() !== '') return true;
  return readSubstance(facts).some(({ kind }) => kind === 'number');
}
