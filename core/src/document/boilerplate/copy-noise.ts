import type { Span } from '../../text/span.js';

/**
 * The noise that forums insert into copied text, around the trigger at `offset`: `8 [; o H! @9 B! f& ?# \`. It consists of
 * short groups of letters, digits and many different marks, unlike any language or formula. It does not start before `from`.
 */
export function findCopyNoise(text: string, offset: number, from: number): Span | undefined {
  if (!isPrintableAscii(text, offset)) return undefined;
  const start = expand(text, offset, from, -1);
  const end = expand(text, offset, from, 1) + 1;
  const span = trim(text, { start, end });
  return isNoise(text.slice(span.start, span.end)) ? span : undefined;
}

/** How many UTF-16 units on each side are read; noise is short, and long English passages would be slow. */
const LONGEST_RUN = 100;

function isPrintableAscii(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code >= 0x20 && code < 0x7f;
}

function expand(text: string, offset: number, from: number, step: 1 | -1): number {
  let at = offset;
  const limit = offset + step * LONGEST_RUN;
  while (at !== limit && at + step >= from && isPrintableAscii(text, at + step)) at += step;
  return at;
}

/** 1. or (1) before a title: content, even next to noise. */
const OWN_MARKER = /\s[(（]?\d{1,2}[.)）、]?$/u;
const SPACE_BEFORE = /^\s+/u;
const SPACE_AFTER = /\s+$/u;

/** Leaves out spaces around the noise and the number of a heading after it. */
function trim(text: string, { start, end }: Span): Span {
  let run = text.slice(start, end);
  if (end < text.length) run = run.replace(OWN_MARKER, '');
  const before = SPACE_BEFORE.exec(run)?.[0].length ?? 0;
  return { start: start + before, end: start + run.replace(SPACE_AFTER, '').length };
}

const RARE_MARK = /[[\]{}@#$^&*~`|\\<>_=+;!?%:,.'"()/-]/gu;
const UNUSUAL_MARK = /[[\]{}@#$^&~`|\\_]/u;
const LETTER = /[A-Za-z]/u;
const SPACE = /\s+/u;

function isNoise(run: string): boolean {
  if (run.length < 9 || !LETTER.test(run)) return false;
  const groups = run.split(SPACE);
  if (groups.length < 5 || groups.some((group) => group.length > 5)) return false;
  return isPaired(groups) || (UNUSUAL_MARK.test(run) && isMarked(run, groups));
}

function isMarked(run: string, groups: readonly string[]): boolean {
  const marks = run.match(RARE_MARK) ?? [];
  const size = groups.reduce((sum, group) => sum + group.length, 0);
  return new Set(marks).size >= 4 && marks.length * 3 >= size && size <= groups.length * 3;
}

/** b0  G/  N+ */
const PAIR = /^[A-Za-z][^A-Za-z\s]$/u;
/** Marks that do not follow the letter of a list item, unlike a) b) or A. B. */
const ODD_MARK = /[*+='"#@$%^&~|\\<>[\]{}(`/!?_]/u;

/** `" b0 G/ N+ q1 y' x* M`: nearly every group is a letter with a digit or a mark, and the marks differ. */
function isPaired(groups: readonly string[]): boolean {
  const pairs = groups.filter((group) => PAIR.test(group));
  if (pairs.length < 4 || groups.length - pairs.length > 2) return false;
  if (groups.some((group) => group.length > 2)) return false;
  const marks = new Set(groups.join('').match(RARE_MARK) ?? []);
  return marks.size >= 2 && [...marks].some((mark) => ODD_MARK.test(mark));
}
