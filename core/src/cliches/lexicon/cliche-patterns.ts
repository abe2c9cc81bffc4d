import type { Cliche, Lexicon } from '../../lexicon/types.js';
import { withoutQuotes } from '../../wording/quotes.js';
import { addToList } from '../../text/list-map.js';

/** What a string of the automaton stands for. */
export interface Sought {
  /** None for a formulation that is exempt. */
  readonly entry: Cliche | undefined;
  readonly frame?: Frame;
}

/** A phrase with gaps. Only its longest part is looked for; the others must stand around it. */
export interface Frame {
  readonly parts: readonly string[];
  /** Index of the part that is looked for. */
  readonly anchor: number;
}

/** The strings to look for, with what each of them is a sign of. */
export function lookedFor(lexicon: Lexicon): ReadonlyMap<string, readonly Sought[]> {
  const found = new Map<string, Sought[]>();
  const add = (pattern: string, sought: Sought): void => {
    addToList(found, pattern, sought);
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

function addCliche(entry: Cliche, add: (pattern: string, sought: Sought) => void): void {
  const { phrase } = entry;
  // Most are one word, and there are thousands to be read at every start.
  if (!phrase.includes(GAP) && !phrase.includes('，') && !phrase.includes('、')) {
    add(phrase, { entry });
    return;
  }
  const parts = phrase.split(GAP).filter((part) => part !== '');
  const longest = parts.reduce((best, part) => Math.max(best, part.length), 0);
  const anchor = parts.findIndex(({ length }) => length === longest);
  const sought = parts.length > 1 ? { entry, frame: { parts, anchor } } : { entry };
  for (const pattern of joinedBothWays(parts[anchor] ?? '')) add(pattern, sought);
}

/** 凝心聚力、奋勇前进 is as good with ，. */
function joinedBothWays(words: string): ReadonlySet<string> {
  return new Set([words, words.replaceAll('，', '、'), words.replaceAll('、', '，')]);
}
