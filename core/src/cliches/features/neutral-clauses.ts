/** Neutral clauses, which are not counted: about the party line or the constitution, and quotations. */
import type { Span } from '../../text/span.js';
import type { Clause } from './clauses.js';

/** From this share of formulations on, a clause is neutral. */
const LEAST_FORMULATIONS = 0.2;
/** From this share of quoted text on, a clause is neutral. */
const LEAST_QUOTED = 0.5;

/** Whether each clause is neutral; `formulationsIn` gives the share of formulations in the clause with an index, 0 to 1. */
export function findNeutral(
  text: string,
  clauses: readonly Clause[],
  formulationsIn: (index: number) => number,
): readonly boolean[] {
  const quotations = text.includes(OPEN) ? findQuotations(text) : [];
  return clauses.map(
    (clause, index) =>
      formulationsIn(index) >= LEAST_FORMULATIONS ||
      quotedShare(quotations, clause) >= LEAST_QUOTED,
  );
}

const OPEN = '“';
const CLOSE = '”';
/** The length of a quotation in UTF-16 units; shorter ones are names or slogans: “12345”工作思路. */
const SHORTEST_QUOTATION = 8;
const LONGEST_QUOTATION = 200;
/** 强调：“  他说“  指出，“ */
const INTRODUCED = /(?:说|指出|强调|讲过?|写道|认为)[，：:]?$|：$/u;
const LONGEST_INTRODUCTION = 4;
/** The marks between two parts of one quotation: ”，“ */
const CONTINUATION = /”[，、；]?$/u;

/** Quotations that a verb of saying introduces, in order. */
function findQuotations(text: string): readonly Span[] {
  const found: Span[] = [];
  let close = -1;
  for (let open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, close + 1)) {
    close = text.indexOf(CLOSE, open + 1);
    if (close < 0) break;
    const length = close - open - 1;
    if (length < SHORTEST_QUOTATION || length > LONGEST_QUOTATION) continue;
    const before = text.slice(Math.max(0, open - LONGEST_INTRODUCTION), open);
    const last = found.at(-1);
    const continues = last !== undefined && open - last.end <= 2 && CONTINUATION.test(before);
    if (continues || INTRODUCED.test(before)) found.push({ start: open, end: close + 1 });
  }
  return found;
}

function quotedShare(quotations: readonly Span[], { start, end }: Span): number {
  let covered = 0;
  for (const one of quotations) {
    covered += Math.max(0, Math.min(end, one.end) - Math.max(start, one.start));
  }
  return covered / (end - start);
}
