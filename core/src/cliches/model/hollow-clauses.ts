import type { ParagraphFacts } from '../../document/model/document.js';
import type { Lexicon } from '../../lexicon/types.js';
import { isHan } from '../../text/characters.js';
import { judgeParagraph } from './hollowness.js';

/** The model is sure of a clause from this probability on: seven in eight such clauses of the training set state nothing. */
const SURE = 0.9;

/** The clauses without a fact of which the model is sure that they state nothing: their words without the marks at the ends. */
export function listHollowClauses(facts: ParagraphFacts, lexicon: Lexicon): readonly string[] {
  if (facts.role !== 'text') return [];
  return judgeParagraph(facts, lexicon).clauses.flatMap((one) => {
    const { clause, hollow, neutral, strong, weak, plain } = one;
    if (neutral || hollow < SURE || strong + weak + plain > 0) return [];
    return [trim(facts.text.slice(clause.start, clause.end))];
  });
}

function trim(words: string): string {
  let start = 0;
  let end = words.length;
  while (start < end && !isHan(words.charCodeAt(start))) start += 1;
  while (end > start && !isHan(words.charCodeAt(end - 1))) end -= 1;
  return words.slice(start, end);
}
