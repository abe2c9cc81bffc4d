import type { WordChoice } from '../lexicon/types.js';
import type { Span } from '../text/span.js';

/** A search string with conditions on its context. */
export interface Phrase {
  readonly wrong: string;
  /** One of these must be directly before, one of those directly after; absent for no condition. */
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  /** Correct longer strings that contain it. */
  readonly notIn?: readonly string[];
}

/** An entry of a list with its span in the text. */
export interface PhraseHit<T> {
  readonly entry: T;
  readonly span: Span;
}

/** Whether the phrase, which is at `span`, meets its conditions. */
export function fits(text: string, span: Span, { wrong, before, after, notIn }: Phrase): boolean {
  if (before && !before.some((word) => text.endsWith(word, span.start))) return false;
  if (after && !after.some((word) => text.startsWith(word, span.end))) return false;
  return !notIn?.some((longer) => isPartOf(longer, wrong, text, span.start));
}

/** Whether the context of the word at `span` shows that another word is meant. */
export function isDecided(
  text: string,
  span: Span,
  { wrong, before = [], after = [], both = false, notIn }: WordChoice,
): boolean {
  const isBefore = before.some((word) => text.endsWith(word, span.start));
  if (both && !isBefore) return false;
  if ((both || !isBefore) && !after.some((word) => text.startsWith(word, span.end))) return false;
  return !notIn?.some((longer) => isPartOf(longer, wrong, text, span.start));
}

/** Whether the word at `start` is part of the longer string. */
function isPartOf(longer: string, word: string, text: string, start: number): boolean {
  for (let at = longer.indexOf(word); at >= 0; at = longer.indexOf(word, at + 1)) {
    if (at <= start && text.startsWith(longer, start - at)) return true;
  }
  return false;
}

/** Sorted, without overlaps: of two that overlap the one that begins first is kept, of two with the same start the longer. */
export function withoutOverlaps<T extends { readonly span: Span }>(
  hits: readonly T[],
): readonly T[] {
  if (hits.length < 2) return hits;
  let end = 0;
  return hits
    .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .filter(({ span }) => {
      if (span.start < end) return false;
      end = span.end;
      return true;
    });
}
