import type { ClauseWordUse, Lexicon } from '../../lexicon/types.js';

/** The words that the lexicon lists for a use, in the order of the data. */
export function listClauseWords({ clauseWords = [] }: Lexicon, use: ClauseWordUse): string[] {
  return clauseWords.filter((one) => one.use === use).flatMap(({ words }) => words);
}
