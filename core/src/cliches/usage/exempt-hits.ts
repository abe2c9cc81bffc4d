/** Hits of clichés that are no use of the phrase as one, whatever the speech says: another's words, a name, a fact. */
import type { ParagraphFacts } from '../../document/model/document.js';
import { defineKeyedQuery, defineQuery } from '../../engine/queries.js';
import type { Lexicon, RepeatExemption } from '../../lexicon/types.js';
import { isHan } from '../../text/characters.js';
import { overlapTest } from '../../text/interval-overlap.js';
import { isEnclosed, QUOTES, TITLE_MARKS } from '../features/enclosed.js';
import { readAllCliches, type ClicheHit } from '../lexicon/cliche-hits.js';

/** The hits of the paragraph, nested ones too, that no count of a refrain takes in. */
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
    isAnothersWords(text, hit) ||
    isFact(text, hit) ||
    isOfTheLine(facts, hit, lexicon) ||
    isLongerWord(text, hit, lexicon) ||
    isProject(text, hit, lexicon)
  );
}

/** Whether the use stands in a quotation (“稳中求进、提质增效”, also “硬骨头六连”, a name) or in the title of a paper (《关于进一步加大支持力度的通知》). */
export function isAnothersWords(text: string, { span: { start } }: ClicheHit): boolean {
  return isEnclosed(text, start, QUOTES) || isEnclosed(text, start, TITLE_MARKS);
}

/** How many characters may stand between a phrase and the word that makes a name of it: 持续改善营商行动. */
const LONGEST_BETWEEN = 2;
/** UTF-16 units of 行动 and the other words that make a name. */
const PROJECT_UNITS = 2;

/** What an undertaking is called is said whenever it is spoken of: 提质增效行动. */
function isProject(text: string, hit: ClicheHit, lexicon: Lexicon): boolean {
  const { projects } = exemptionsOf(lexicon);
  let at = hit.span.end;
  for (const last = at + LONGEST_BETWEEN; at <= last; at += 1) {
    if (projects.has(text.slice(at, at + PROJECT_UNITS))) return true;
    if (!isHan(text.charCodeAt(at))) return false;
  }
  return false;
}

/** How many UTF-16 units after a phrase its object may stand. */
const OBJECT = 12;

/** What is said of the line is said in its words: a formulation or a term of the party stands in it, or is its object. */
export function isOfTheLine(
  facts: ParagraphFacts,
  { span: { start, end } }: ClicheHit,
  lexicon: Lexicon,
): boolean {
  return formulationTestOf(facts, lexicon)({ start, end: end + OBJECT });
}

/** Tells of a span of the paragraph whether a formulation stands in it. */
const formulationTestOf = defineKeyedQuery(
  'places of formulations',
  'paragraph',
  (facts: ParagraphFacts, lexicon: Lexicon) =>
    overlapTest(readAllCliches(facts, lexicon).formulations),
);

/** A frame that holds a number says something: 取得科技成果6000多项. */
const FACT = /\d/u;

function isFact(text: string, hit: ClicheHit): boolean {
  const { start, end } = hit.span;
  return FACT.test(text.slice(start, end + 1)) || isPast(text, hit);
}

/** 取得的成果, 作出了贡献, 作出过贡献: a merit is told, and nothing is called for. */
const TOLD = /^(?:\p{Script=Han}{2}的|[作做]出[了过])/u;

function isPast(text: string, { entry, span }: ClicheHit): boolean {
  return entry.phrase.includes('…') && TOLD.test(text.slice(span.start, span.end));
}

/** 赖以…的精神 is no 以…的精神. */
function isLongerWord(text: string, { span: { start } }: ClicheHit, lexicon: Lexicon): boolean {
  return exemptionsOf(lexicon).longerWords.has(text.slice(start - 1, start + 1));
}

/** Whether the phrase is the name of work, of a result or of a lasting principle: what is done often is named often. */
export function isPlainName(phrase: string, lexicon: Lexicon): boolean {
  return exemptionsOf(lexicon).plainNames.has(phrase);
}

/** Whether the adverb compares, so that none of a row (更加广泛、更加充分) can go. */
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
