/** Finds names of persons without a title. */
import type { Lexicon } from '../../../lexicon/types.js';
import { wordCostsOf } from '../../../right-phrases/read-near-misses.js';
import { isUnifiedHan } from '../../../text/characters.js';
import type { Span } from '../../../text/span.js';
import { withGaps } from './name-pairs.js';
import { nameParts } from './name-parts.js';
import { isApart } from './read-persons.js';

/** Finds in a text the known names and those that differ from one in one character. */
export interface BareNameFinder {
  /** The stretches, with repetitions. */
  find(text: string): readonly Span[];
}

/**
 * Prepares a search for names. It looks for two characters of a name, side by side or with one between, which is rare, before it compares
 * whole names.
 * @param names the names with a title, of three or four characters
 */
export function createBareNameFinder(
  names: ReadonlySet<string>,
  lexicon: Lexicon,
): BareNameFinder | undefined {
  const costs = wordCostsOf(lexicon);
  if (!costs || names.size === 0) return undefined;
  const parts = nameParts();
  const gapped = new Set([...names].flatMap((name) => withGaps(name, name.length)));
  const adjacent = new Set([...names].flatMap((name) => pairsOf(name, 1)));
  const apart = new Set([...names].flatMap((name) => pairsOf(name, 2)));
  const lengths = [...new Set([...names].map(({ length }) => length))];
  const isName = (text: string, span: Span): boolean => {
    const name = text.slice(span.start, span.end);
    if (names.has(name)) return true;
    return (
      isApart({ text, costs, parts }, span) &&
      withGaps(name, name.length).some((key) => gapped.has(key))
    );
  };
  return {
    find(text) {
      const spans: Span[] = [];
      for (let at = 0; at + 2 < text.length; at += 1) {
        if (!adjacent.has(pairAt(text, at, 1)) && !apart.has(pairAt(text, at, 2))) continue;
        for (const span of around(text, at, lengths)) if (isName(text, span)) spans.push(span);
      }
      return spans;
    },
  };
}

/** The stretches of Chinese characters of these lengths that have the characters at `at` in them. */
function around(text: string, at: number, lengths: readonly number[]): readonly Span[] {
  return lengths
    .flatMap((length) => [at - length + 2, at].map((start) => ({ start, end: start + length })))
    .filter(({ start, end }) => {
      if (start < 0 || end > text.length) return false;
      for (let place = start; place < end; place += 1) {
        if (!isUnifiedHan(text.charCodeAt(place))) return false;
      }
      return true;
    });
}

function pairsOf(name: string, distance: number): readonly number[] {
  return Array.from({ length: name.length - distance }, (_, at) => pairAt(name, at, distance));
}

/** The characters at `at` and `distance` further on, as one number. */
function pairAt(text: string, at: number, distance: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + distance);
}
