/** Deliberate repetition in a speech: its theme, its headings, the parallel openings of its sentences. */
import type { SpeechText } from '../../document/model/document.js';
import { isInHeading } from '../../document/headings/heading-at.js';
import { toDocumentOffset } from '../../document/lines/paragraph-spans.js';
import type { Lexicon } from '../../lexicon/types.js';
import { isInCountedSentence } from './counted-sentences.js';
import { exemptHits } from './exempt-hits.js';
import { withoutSameWords } from './same-words.js';
import type { ClicheCount, ClichePlace } from './speech-cliches.js';
import { STOP, STOPS_AND_COLONS } from '../../sentences/stops.js';

/** The uses of a phrase that are not repeated on purpose, in order; none where the phrase is the theme of the speech. */
export function usesOutsideExemptions(
  speech: SpeechText,
  { entry, places }: ClicheCount,
  lexicon: Lexicon,
): readonly ClichePlace[] {
  // An adverb such as 切实 is never the theme, though two headings may contain it.
  if (entry.kind !== 'intensifier' && isTheme(speech, entry.phrase)) return [];
  const running = places
    .filter((place) => !isExempt(speech, place, lexicon) && !isHeading(speech, place))
    .sort((a, b) => a.paragraph - b.paragraph || a.hit.span.start - b.hit.span.start);
  const isAdverb = entry.kind === 'intensifier';
  const parallel = new Set([
    ...findAlike(running, (place) => opensSentence(speech, place)),
    // 一是…明显提升。二是…明显提升 is deliberate; 一是要切实…。二是要切实… is a habit.
    ...findAlike(running, (place) => !isAdverb && isInCountedSentence(speech, place)),
  ]);
  const uses = withoutParallels(speech, running).filter((place) => !parallel.has(place));
  return withoutSameWords(speech, uses);
}

/** The places in parallel sentences, if there are enough of them for 排比 (parallelism). */
function findAlike(
  places: readonly ClichePlace[],
  isAlike: (place: ClichePlace) => boolean,
): readonly ClichePlace[] {
  const alike = places.filter(isAlike);
  return alike.length < FEWEST_PARALLEL ? [] : alike;
}

/** The fewest sentences that begin alike and count as 排比. */
const FEWEST_PARALLEL = 3;
/** A phrase in two headings is the theme: 推动…再上新台阶. */
const FEWEST_HEADINGS = 2;

function isTheme({ paragraphs, title, headings }: SpeechText, phrase: string): boolean {
  if (paragraphs[title]?.facts.text.includes(phrase)) return true;
  let count = 0;
  for (const heading of headings) if (heading.title.includes(phrase)) count += 1;
  return count >= FEWEST_HEADINGS;
}

/** Whether the use is in a heading, in the title, or in a short line that serves as one. */
function isHeading(speech: SpeechText, { paragraph: index, hit }: ClichePlace): boolean {
  const paragraph = speech.paragraphs[index];
  if (!paragraph || paragraph.facts.role === 'short') return true;
  return isInHeading(speech.headings, index, toDocumentOffset(paragraph, hit.span.start));
}

function isExempt(
  { paragraphs }: SpeechText,
  { paragraph, hit }: ClichePlace,
  lexicon: Lexicon,
): boolean {
  const facts = paragraphs[paragraph]?.facts;
  return facts !== undefined && exemptHits(facts, lexicon).has(hit);
}

/** Most UTF-16 units between the start of the sentence and the phrase: 一是要  我们必须 */
const LONGEST_LEAD = 5;

/** Whether at most a marker or 我们要 is between the start of the sentence and the phrase. */
function opensSentence({ paragraphs }: SpeechText, { paragraph, hit }: ClichePlace): boolean {
  const text = paragraphs[paragraph]?.facts.text ?? '';
  const { start } = hit.span;
  for (let at = start - 1; at >= start - 1 - LONGEST_LEAD; at -= 1) {
    if (at < 0 || STOPS_AND_COLONS.includes(text.charAt(at))) return true;
  }
  return false;
}

/** The greatest distance between two uses in parallel clauses, in UTF-16 units. */
const PARALLEL_REACH = 60;

/** Without all but the first of adjacent clauses that begin alike: 切实…，切实…，切实… counts as one use. */
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

/** ，、: one of them separates two members of a row. */
const CLAUSE_END = /[，、,]/gu;

/** Without all but the first of a row of clauses with the same word in each, which is deliberate: 体制更加健全、方式更加科学. */
export function withoutRows(
  speech: SpeechText,
  places: readonly ClichePlace[],
): readonly ClichePlace[] {
  return places.filter((place, index) => {
    const before = places[index - 1];
    if (!before || !isClose(before, place)) return true;
    const between = textOf(speech, place).slice(before.hit.span.end, place.hit.span.start);
    // A row does not continue after a stop.
    return STOP.test(between) || (between.match(CLAUSE_END)?.length ?? 0) > 1;
  });
}

function isClose(before: ClichePlace, place: ClichePlace): boolean {
  if (before.paragraph !== place.paragraph) return false;
  return place.hit.span.start - before.hit.span.end <= PARALLEL_REACH;
}

function textOf({ paragraphs }: SpeechText, { paragraph }: ClichePlace): string {
  return paragraphs[paragraph]?.facts.text ?? '';
}

/** Whether a clause begins with the phrase, or with 要 and the phrase: 切实…，切实…  要坚持…，要坚持… */
function opensClause(text: string, start: number): boolean {
  const lead = text.charAt(start - 1) === '要' ? start - 1 : start;
  return lead === 0 || '，、；。：！？,;'.includes(text.charAt(lead - 1));
}
