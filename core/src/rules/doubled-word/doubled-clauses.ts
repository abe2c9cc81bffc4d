/** Clauses that are written twice in a row: 谁家门前谁家扫。谁家门前谁家扫，不要推。 */
import { isHan } from '../../text/characters.js';
import type { Span } from '../../text/span.js';

/** The marks that end a clause, and those inside one. */
const ENDS = '，。；';
const INSIDE = '、“”';
/** Shorter clauses are repeated for emphasis, in UTF-16 units: 实干，实干，再实干。 */
const SHORTEST = 6;

/** The second copies, each with the mark before it. */
export function findDoubledClauses(text: string): readonly Span[] {
  let found: Span[] | undefined;
  let before: Span = { start: 0, end: 0 };
  let start = 0;
  // An expression for a clause would read a text without marks from each of its offsets to its end.
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (isHan(text.charCodeAt(at)) || INSIDE.includes(sign)) continue;
    const clause: Span = { start, end: at };
    start = at + 1;
    if (!ENDS.includes(sign)) continue;
    const isCopy = isSame(text, before, clause) && clause.end - clause.start >= SHORTEST;
    // Not a third time: a refrain is intended.
    const isRefrain = text.startsWith(text.slice(clause.start, clause.end), at + 1);
    if (isCopy && !isRefrain) (found ??= []).push({ start: clause.start - 1, end: clause.end });
    before = isCopy ? { start: at, end: at } : clause;
  }
  return found ?? NONE;
}

const NONE: readonly Span[] = [];

/** Whether the two stretches, between which one mark stands, are the same characters. */
function isSame(text: string, one: Span, other: Span): boolean {
  return (
    one.end + 1 === other.start &&
    one.end - one.start === other.end - other.start &&
    text.startsWith(text.slice(one.start, one.end), other.start)
  );
}
