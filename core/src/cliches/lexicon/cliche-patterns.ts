import type { Cliche, Lexicon } from '../../lexicon/types.js';
import { withoutQuotes } from '../../wording/quotes.js';
import { addToList } from '../../text/list-map.js';

/** What a match of one search string may be part of. */
export interface SearchTarget {
  /** The cliché; `undefined` for a formulation, which is exempt. */
  readonly entry: Cliche | undefined;
  readonly frame?: Frame;
}

/** A phrase with gaps. Only its longest part is a search string; the other parts must be around it. */
export interface Frame {
  readonly parts: readonly string[];
  /** Index of the part that is the search string. */
  readonly anchor: number;
}

/** The strings to search for, each with the clichés and formulations that it may be part of. */
export function searchStringsOf(lexicon: Lexicon): ReadonlyMap<string, readonly SearchTarget[]> {
  const found = new Map<string, SearchTarget[]>();
  const add = (pattern: string, target: SearchTarget): void => {
    addToList(found, pattern, target);
  };
  for (const entry of lexicon.cliches) addCliche(entry, add);
  for (const { expression, forms = [], countsAsCliche = false } of lexicon.fixedExpressions) {
    if (countsAsCliche) continue;
    for (const words of [expression, ...forms]) {
      for (const pattern of new Set([words, withoutQuotes(words)])) {
        add(pattern, { entry: undefined });
      }
    }
  }
  for (const { term } of lexicon.neutralTerms ?? []) {
    for (const pattern of new Set([term, withoutQuotes(term)])) add(pattern, { entry: undefined });
  }
  return found;
}

const GAP = '…';

function addCliche(entry: Cliche, add: (pattern: string, target: SearchTarget) => void): void {
  const { phrase } = entry;
  // Most phrases have no gap and no mark, and thousands of them are read at every start.
  if (!phrase.includes(GAP) && !phrase.includes('，') && !phrase.includes('、')) {
    add(phrase, { entry });
    return;
  }
  const parts = phrase.split(GAP).filter((part) => part !== '');
  const longest = parts.reduce((best, part) => Math.max(best, part.length), 0);
  const anchor = parts.findIndex(({ length }) => length === longest);
  const target = parts.length > 1 ? { entry, frame: { parts, anchor } } : { entry };
  for (const pattern of joinedBothWays(parts[anchor] ?? '')) add(pattern, target);
}

/** The words with ， for 、 and the other way round: 凝心聚力、奋勇前进 and 凝心聚力，奋勇前进. */
function joinedBothWays(words: string): ReadonlySet<string> {
  return new Set([words, words.replaceAll('，', '、'), words.replaceAll('、', '，')]);
}
