/** What a speech says again on purpose: its theme, its headings, the parallel openings of its sentences. */
import type { SpeechText } from '../../document/model/document.js';
import { defineQuery } from '../../engine/queries.js';
import type { Lexicon, RepeatExemption } from '../../lexicon/types.js';
import { isHan } from '../../text/characters.js';
import { overlaps } from '../../text/span.js';
import { toDocumentOffset } from '../../document/lines/paragraph-spans.js';
import { readAllCliches } from '../lexicon/cliche-hits.js';
import { isInCountedSentence } from './counted-sentences.js';
import { isEnclosed, QUOTES, TITLE_MARKS } from '../features/enclosed.js';
import { withoutSameWords } from './same-words.js';
import type { ClicheCount, ClichePlace } from './speech-cliches.js';

/** The uses of a phrase that are no refrain, in order; none where the phrase is the theme of the speech. */
export function usesOutsideExemptions(
  speech: SpeechText,
  { entry, places }: ClicheCount,
  lexicon: Lexicon,
): readonly ClichePlace[] {
  // No speech is about 切实, though two headings may have it.
  if (entry.kind !== 'intensifier' && isTheme(speech, entry.phrase)) return [];
  const running = places
    .filter((place) => EXEMPT.every((isExempt) => !isExempt(speech, place)))
    .filter((place) => EXEMPT_BY_DATA.every((isExempt) => !isExempt(speech, place, lexicon)))
    .sort((a, b) => a.paragraph - b.paragraph || a.hit.span.start - b.hit.span.start);
  const isAdverb = entry.kind === 'intensifier';
  const parallel = new Set([
    ...findAlike(running, (place) => opensSentence(speech, place)),
    // 一是…明显提升。二是…明显提升 is a row; 一是要切实…。二是要切实… is a habit.
    ...findAlike(running, (place) => !isAdverb && isInCountedSentence(speech, place)),
  ]);
  const uses = withoutParallels(speech, running).filter((place) => !parallel.has(place));
  return withoutSameWords(speech, uses);
}

/** The places where sentences are made alike, if they are enough for 排比. */
function findAlike(
  places: readonly ClichePlace[],
  isAlike: (place: ClichePlace) => boolean,
): readonly ClichePlace[] {
  const alike = places.filter(isAlike);
  return alike.length < FEWEST_PARALLEL ? [] : alike;
}

/** Places that are no use of a phrase as one. */
const EXEMPT = [isHeading, isQuoted, isTitle, isFact];
/** The same by the words that the lexicon has for it. */
const EXEMPT_BY_DATA = [isOfTheLine, isLongerWord, isProject];

/** So many sentences that begin alike are 排比. */
const FEWEST_PARALLEL = 3;
/** 推动…再上新台阶 is the theme where two headings have it. */
const FEWEST_HEADINGS = 2;

function isTheme({ paragraphs, title, headings }: SpeechText, phrase: string): boolean {
  if (paragraphs[title]?.facts.text.includes(phrase)) return true;
  let carriers = 0;
  for (const heading of headings) if (heading.title.includes(phrase)) carriers += 1;
  return carriers >= FEWEST_HEADINGS;
}

/** In a heading, in the title, or in a short line that serves as one. */
function isHeading({ paragraphs, headings }: SpeechText, { paragraph: index, hit }: ClichePlace) {
  const paragraph = paragraphs[index];
  if (!paragraph || paragraph.facts.role === 'short') return true;
  const at = toDocumentOffset(paragraph, hit.span.start);
  return headings.some(
    ({ paragraph: own, span }) => own === index && span.start <= at && at < span.end,
  );
}

/** “硬骨头六连” is a name, “稳中求进、提质增效” another's words. */
function isQuoted({ paragraphs }: SpeechText, { paragraph, hit }: ClichePlace): boolean {
  return isEnclosed(paragraphs[paragraph]?.facts.text ?? '', hit.span.start, QUOTES);
}

/** Whether the use stands in a quotation or in the title of a paper. */
export function isAnothersWords(speech: SpeechText, place: ClichePlace): boolean {
  return isQuoted(speech, place) || isTitle(speech, place);
}

/** How many characters may stand between a phrase and the word that makes a name of it: 持续改善营商行动. */
const LONGEST_BETWEEN = 2;

/** What an undertaking is called is said whenever it is spoken of: 提质增效行动. */
function isProject({ paragraphs }: SpeechText, place: ClichePlace, lexicon: Lexicon): boolean {
  const text = paragraphs[place.paragraph]?.facts.text ?? '';
  const { projects } = exemptionsOf(lexicon);
  let at = place.hit.span.end;
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
  { paragraphs }: SpeechText,
  { paragraph, hit: { span } }: ClichePlace,
  lexicon: Lexicon,
): boolean {
  const facts = paragraphs[paragraph]?.facts;
  if (!facts) return false;
  const reach = { start: span.start, end: span.end + OBJECT };
  return readAllCliches(facts, lexicon).formulations.some((own) => overlaps(own, reach));
}

/** In 《关于进一步加大支持力度的通知》 the words are another's. */
function isTitle({ paragraphs }: SpeechText, { paragraph, hit }: ClichePlace): boolean {
  return isEnclosed(paragraphs[paragraph]?.facts.text ?? '', hit.span.start, TITLE_MARKS);
}

/** A frame that holds a number says something: 取得科技成果6000多项. */
const FACT = /\d/u;

function isFact({ paragraphs }: SpeechText, { paragraph, hit }: ClichePlace): boolean {
  const text = paragraphs[paragraph]?.facts.text ?? '';
  const { start, end } = hit.span;
  return FACT.test(text.slice(start, end + 1)) || isPast(text, hit);
}

/** 赖以…的精神 is no 以…的精神. */
function isLongerWord({ paragraphs }: SpeechText, place: ClichePlace, lexicon: Lexicon): boolean {
  const text = paragraphs[place.paragraph]?.facts.text ?? '';
  const { start } = place.hit.span;
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

/** UTF-16 units of 行动 and the other words that make a name. */
const PROJECT_UNITS = 2;

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

/** 取得的成果, 作出了贡献, 作出过贡献: a merit is told, and nothing is called for. */
const TOLD = /^(?:\p{Script=Han}{2}的|[作做]出[了过])/u;

function isPast(text: string, { entry, span }: ClichePlace['hit']): boolean {
  return entry.phrase.includes('…') && TOLD.test(text.slice(span.start, span.end));
}

/** 一是要  我们必须 */
const LONGEST_LEAD = 5;
const SENTENCE_MARKS = '。；！？：;!?:';

/** Whether at most a marker or 我们要 stands between the beginning of the sentence and the phrase. */
function opensSentence({ paragraphs }: SpeechText, { paragraph, hit }: ClichePlace): boolean {
  const text = paragraphs[paragraph]?.facts.text ?? '';
  const { start } = hit.span;
  for (let at = start - 1; at >= start - 1 - LONGEST_LEAD; at -= 1) {
    if (at < 0 || SENTENCE_MARKS.includes(text.charAt(at))) return true;
  }
  return false;
}

/** How far apart the clauses of one parallel stand. */
const PARALLEL_REACH = 60;

/** Clauses next to each other that begin alike (切实…，切实…，切实…) are one use. */
function withoutParallels(
  speech: SpeechText,
  places: readonly ClichePlace[],
): readonly ClichePlace[] {
  return places.filter((place, index) => {
    const before = places[index - 1];
    if (!before || !isClose(before, place)) return true;
    const text = textOf(speech, place);
    return !opensClause(text, place.hit.span.start) || !opensClause(text, before.hit.span.start);
  });
}

/** 。！？；, over which no row reaches. */
const SENTENCE_END = /[。！？；!?;]/u;
/** ，、: one of them parts the members of a row. */
const CLAUSE_END = /[，、,]/gu;

/** A row of clauses with the same word in each (体制更加健全、方式更加科学) is made so on purpose: one use. */
export function withoutRows(
  speech: SpeechText,
  places: readonly ClichePlace[],
): readonly ClichePlace[] {
  return places.filter((place, index) => {
    const before = places[index - 1];
    if (!before || !isClose(before, place)) return true;
    const between = textOf(speech, place).slice(before.hit.span.end, place.hit.span.start);
    return SENTENCE_END.test(between) || (between.match(CLAUSE_END)?.length ?? 0) > 1;
  });
}

function isClose(before: ClichePlace, place: ClichePlace): boolean {
  if (before.paragraph !== place.paragraph) return false;
  return place.hit.span.start - before.hit.span.end <= PARALLEL_REACH;
}

function textOf({ paragraphs }: SpeechText, { paragraph }: ClichePlace): string {
  return paragraphs[paragraph]?.facts.text ?? '';
}

/** 切实…，切实…  要坚持…，要坚持… */
function opensClause(text: string, start: number): boolean {
  const lead = text.charAt(start - 1) === '要' ? start - 1 : start;
  return lead === 0 || '，、；。：！？,;'.includes(text.charAt(lead - 1));
}
