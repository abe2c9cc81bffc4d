/** What a speech says again on purpose: its theme, its headings, the parallel openings of its sentences. */
import type { SpeechText } from '../document/document.js';
import { toDocumentOffset } from '../document/paragraph-spans.js';
import type { SloganCount, SloganPlace } from './speech-slogans.js';

/** The uses of a phrase that are no refrain, in order; none where the phrase is the theme of the speech. */
export function usesBesideRefrains(
  speech: SpeechText,
  { entry, places }: SloganCount,
): readonly SloganPlace[] {
  if (isTheme(speech, entry.phrase)) return [];
  const running = places.filter((place) => !isHeading(speech, place) && !isQuoted(speech, place));
  const openings = running.filter((place) => opensSentence(speech, place));
  if (openings.length < FEWEST_PARALLEL) return withoutParallels(speech, running);
  const parallel = new Set(openings);
  return running.filter((place) => !parallel.has(place));
}

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
function isHeading({ paragraphs, headings }: SpeechText, { paragraph: index, hit }: SloganPlace) {
  const paragraph = paragraphs[index];
  if (!paragraph || paragraph.facts.role === 'short') return true;
  const at = toDocumentOffset(paragraph, hit.span.start);
  return headings.some(
    ({ paragraph: own, span }) => own === index && span.start <= at && at < span.end,
  );
}

/** “硬骨头六连” is a name. */
function isQuoted({ paragraphs }: SpeechText, { paragraph, hit }: SloganPlace): boolean {
  return paragraphs[paragraph]?.facts.text.charAt(hit.span.start - 1) === '“';
}

/** 一是要  我们必须 */
const LONGEST_LEAD = 5;
const SENTENCE_MARKS = '。；！？：;!?:';

/** Whether at most a marker or 我们要 stands between the beginning of the sentence and the phrase. */
function opensSentence({ paragraphs }: SpeechText, { paragraph, hit }: SloganPlace): boolean {
  const text = paragraphs[paragraph]?.facts.text ?? '';
  const { start } = hit.span;
  for (let at = start - 1; at >= start - 1 - LONGEST_LEAD; at -= 1) {
    if (at < 0 || SENTENCE_MARKS.includes(text.charAt(at))) return true;
  }
  return false;
}

/** How far apart the clauses of one parallel stand. */
const PARALLEL_REACH = 40;

/** Clauses next to each other that begin alike (切实…，切实…，切实…) are one use. */
function withoutParallels(
  { paragraphs }: SpeechText,
  places: readonly SloganPlace[],
): readonly SloganPlace[] {
  return places.filter((place, index) => {
    const before = places[index - 1];
    if (before?.paragraph !== place.paragraph) return true;
    if (place.hit.span.start - before.hit.span.end > PARALLEL_REACH) return true;
    const text = paragraphs[place.paragraph]?.facts.text ?? '';
    return !opensClause(text, place.hit.span.start) || !opensClause(text, before.hit.span.start);
  });
}

function opensClause(text: string, start: number): boolean {
  const before = text.charAt(start - 1);
  return before === '' || '，、；。：！？,;'.includes(before);
}
