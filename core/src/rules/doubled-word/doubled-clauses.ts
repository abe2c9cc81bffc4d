/** Clauses that are written twice in a row: 谁家门前谁家扫。谁家门前谁家扫，不要推。 */
import { matchesOf } from '../../text/matches.js';
import type { Span } from '../../text/span.js';

/** A clause with the mark that ends it. */
const CLAUSE = /[\p{Script=Han}、“”]+[，。；]/gu;
/** Shorter clauses are repeated for emphasis, in UTF-16 units: 实干，实干，再实干。 */
const SHORTEST = 6;

/** The second copies, each with the mark before it. */
export function findDoubledClauses(text: string): readonly Span[] {
  let before = '';
  let end = -1;
  let found: Span[] | undefined;
  for (const { index, 0: written } of matchesOf(text, CLAUSE)) {
    const clause = written.slice(0, -1);
    const isCopy = clause === before && index === end && clause.length >= SHORTEST;
    // Not a third time, nor 没有…，没有…！ with another end: a refrain is intended.
    if (isCopy && !text.startsWith(clause, index + written.length)) {
      (found ??= []).push({ start: index - 1, end: index + clause.length });
    }
    before = isCopy ? '' : clause;
    end = index + written.length;
  }
  return found ?? NONE;
}

const NONE: readonly Span[] = [];
