/** Splits a paragraph into clauses, the unit that the model classifies. */
import { isDigit, isLatin, isUnifiedHan } from '../../text/characters.js';
import type { Span } from '../../text/span.js';

/** A clause with its closing mark. */
export interface Clause extends Span {
  /** Number of Chinese characters, letters and digits in it. */
  readonly letters: number;
}

/** The fewest letters of a clause; a shorter stretch (今年，) is joined with the next one. */
const FEWEST_LETTERS = 4;

/** The clauses of `text` from offset `from` on, in order and without gaps between them. 、 does not end a clause. */
export function splitClauses(text: string, from = 0): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = from;
  let letters = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isUnifiedHan(code)) letters += 1;
    else if (endsClause(code) && !isPointInNumber(text, at)) {
      const end = skipClosing(text, at + 1);
      if (letters >= FEWEST_LETTERS) {
        clauses.push({ start, end, letters });
        start = end;
        letters = 0;
      }
      at = end - 1;
    } else if (isLetter(code)) letters += 1;
  }
  if (letters > 0) addRest(clauses, { start, end: text.length, letters });
  return clauses;
}

/** A remnant of a few letters belongs to the clause before it. */
function addRest(clauses: Clause[], rest: Clause): void {
  const last = clauses.at(-1);
  if (rest.letters >= FEWEST_LETTERS || !last) clauses.push(rest);
  else
    clauses[clauses.length - 1] = { ...last, end: rest.end, letters: last.letters + rest.letters };
}

/** ，。；！？： and their half-width forms. */
function endsClause(code: number): boolean {
  switch (code) {
    case 0xff0c:
    case 0x3002:
    case 0xff1b:
    case 0xff01:
    case 0xff1f:
    case 0xff1a:
    case 0x2c:
    case 0x3b:
    case 0x21:
    case 0x3f:
    case 0x3a:
      return true;
    default:
      return false;
  }
}

/** Whether the mark is the comma of 12,000 or the colon of 9:30. */
function isPointInNumber(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 0x2c && code !== 0x3a) return false;
  return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

/** ” ’ ） belong to the mark before them. */
function skipClosing(text: string, at: number): number {
  let end = at;
  while (end < text.length && '”’）)'.includes(text.charAt(end))) end += 1;
  return end;
}

function isLetter(code: number): boolean {
  return isDigit(code) || isLatin(code);
}
