import type { ParagraphFacts } from '../../document/model/document.js';
import type { Lexicon } from '../../lexicon/types.js';
import { isHan } from '../../text/characters.js';
import type { ClauseFigures } from '../features/clause-figures.js';
import { judgeParagraph } from './hollowness.js';

/** The words, without outer punctuation, of the clauses without facts whose score reaches the clause threshold of the model. */
export function listHollowClauses(facts: ParagraphFacts, lexicon: Lexicon): readonly string[] {
  const sure = lexicon.hollowness?.clause;
  if (facts.role !== 'text' || sure === undefined) return [];
  return judgeParagraph(facts, lexicon).clauses.flatMap((one) => {
    if (one.neutral || one.hollow < sure || !isWithoutFacts(one)) return [];
    const { clause } = one;
    return [trim(facts.text.slice(clause.start, clause.end))];
  });
}

/** Whether the clause names no fact, thing or act. */
export function isWithoutFacts({ strong, weak, plain }: ClauseFigures): boolean {
  return strong + weak + plain === 0;
}

function trim(words: string): string {
  let start = 0;
  let end = words.length;
  while (start < end && !isHan(words.charCodeAt(start))) start += 1;
  while (end > start && !isHan(words.charCodeAt(end - 1))) end -= 1;
  return words.slice(start, end);
}
