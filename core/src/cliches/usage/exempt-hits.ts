/** Hits that do not count as repetition in any speech: quotations, names of undertakings, and statements of fact. */
import type { ParagraphFacts } from '../../document/model/document.js';
import { defineKeyedQuery, defineQuery } from '../../engine/queries.js';
import type { Lexicon, RepeatExemption } from '../../lexicon/types.js';
import { isHan } from '../../text/characters.js';
import { overlapTest } from '../../text/interval-overlap.js';
import { isEnclosed, QUOTES, TITLE_MARKS } from '../../text/enclosed.js';
import { readAllCliches, type ClicheHit } from '../lexicon/cliche-hits.js';

/** The hits of the paragraph, nested ones too, that are left out when the repetition of a phrase is counted. */
export const exemptHits = defineKeyedQuery(
  'exempt hits',
  'paragraph',
  (facts: ParagraphFacts, lexicon: Lexicon): ReadonlySet<ClicheHit> => {
    const { hits, nested } = readAllCliches(facts, lexicon);
    const exempt = [...hits, ...nested].filter((hit) => isExempt(facts, hit, lexicon));
    return exempt.length === 0 ? NOTHING : new Set(exempt);
  },
);

const NOTHING: ReadonlySet<ClicheHit> = new Set();

function isExempt(facts: ParagraphFacts, hit: ClicheHit, lexicon: Lexicon): boolean {
  const { text } = facts;
  return (
    isInQuotationOrTitle(text, hit) ||
    isFact(text, hit) ||
    isBesideFormulation(facts, hit, lexicon) ||
    isLongerWord(text, hit, lexicon) ||
    isProjectName(text, hit, lexicon)
  );
}

/** Whether the use is in a quotation (“稳中求进、提质增效”, also “硬骨头六连”, a name) or in the title of a paper (《关于进一步加大支持力度的通知》). */
export function isInQuotationOrTitle(text: string, { span: { start } }: ClicheHit): boolean {
  return isEnclosed(text, start, QUOTES) || isEnclosed(text, start, TITLE_MARKS);
}

/** Most characters between a phrase and the word that makes it part of a name: 持续改善营商行动. */
const LONGEST_BETWEEN = 2;
/** Length of 行动 and of the other words that make a name, in UTF-16 units. */
const PROJECT_UNITS = 2;

/** Whether the phrase is part of the name of an undertaking, which is repeated whenever the undertaking is mentioned: 提质增效行动. */
function isProjectName(text: string, hit: ClicheHit, lexicon: Lexicon): boolean {
  const { projects } = exemptionsOf(lexicon);
  let at = hit.span.end;
  for (const last = at + LONGEST_BETWEEN; at <= last; at += 1) {
    if (projects.has(text.slice(at, at + PROJECT_UNITS))) return true;
    if (!isHan(text.charCodeAt(at))) return false;
  }
  return false;
}

/** How far after a phrase its object may begin, in UTF-16 units. */
const OBJECT_REACH = 12;

/** Whether a formulation or a term of the party is in the phrase or follows it as its object: the party line has a fixed wording. */
export function isBesideFormulation(
  facts: ParagraphFacts,
  { span: { start, end } }: ClicheHit,
  lexicon: Lexicon,
): boolean {
  return formulationTestOf(facts, lexicon)({ start, end: end + OBJECT_REACH });
}

/** A predicate: whether a span of the paragraph overlaps a formulation. */
const formulationTestOf = defineKeyedQuery(
  'places of formulations',
  'paragraph',
  (facts: ParagraphFacts, lexicon: Lexicon) =>
    overlapTest(readAllCliches(facts, lexicon).formulations),
);

/** A frame that holds a number states a fact: 取得科技成果6000多项. */
const FACT = /\d/u;

function isFact(text: string, hit: ClicheHit): boolean {
  const { start, end } = hit.span;
  return FACT.test(text.slice(start, end + 1)) || isPastResult(text, hit);
}

/** 取得的成果, 作出了贡献, 作出过贡献: a past merit is reported, and nothing is called for. */
const PAST_RESULT = /^(?:\p{Script=Han}{2}的|[作做]出[了过])/u;

function isPastResult(text: string, { entry, span }: ClicheHit): boolean {
  return entry.phrase.includes('…') && PAST_RESULT.test(text.slice(span.start, span.end));
}

/** Whether the phrase begins inside a longer word: 赖以…的精神 is not 以…的精神. */
function isLongerWord(text: string, { span: { start } }: ClicheHit, lexicon: Lexicon): boolean {
  return exemptionsOf(lexicon).longerWords.has(text.slice(start - 1, start + 1));
}

/** Whether the phrase names a kind of work, a result or a lasting principle, which is mentioned as often as it comes up. */
export function isPlainName(phrase: string, lexicon: Lexicon): boolean {
  return exemptionsOf(lexicon).plainNames.has(phrase);
}

/** Whether the adverb is comparative: none of a row of them (更加广泛、更加充分) can be deleted. */
export function isComparative(phrase: string, lexicon: Lexicon): boolean {
  return exemptionsOf(lexicon).comparatives.has(phrase);
}

const exemptionsOf = defineQuery('exemptions', 'lexicon', ({ repeatExemptions }: Lexicon) => {
  const wordsOf = (asked: RepeatExemption['use']): ReadonlySet<string> =>
    new Set((repeatExemptions ?? []).filter(({ use }) => use === asked).map(({ words }) => words));
  return {
    projects: wordsOf('project'),
    longerWords: wordsOf('longerWord'),
    plainNames: wordsOf('plainName'),
    comparatives: wordsOf('comparative'),
  };
});
