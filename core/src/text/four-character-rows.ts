/** 四字格: rows of four-character phrases. */
import { isUnifiedHan } from './characters.js';
import type { Span } from './span.js';

/** Several phrases of four Chinese characters, joined by 、 or ，; only the first may be the end of a longer clause. */
export interface FourCharacterRun {
  readonly span: Span;
  readonly members: readonly Span[];
}

const FOUR = 4;
/** The fewest members of a row. */
export const FEWEST_IN_ROW = 3;

/** Streaming test whether a text has a row at all; `pass` is called for every unit that is not a Chinese character, in order. */
export class RowCounter {
  found = false;
  private start = 0;
  private members = 0;

  /** `sign` is the code unit at offset `at`. */
  pass(at: number, sign: number): void {
    const length = at - this.start;
    if (length !== FOUR) this.members = 0;
    if (length >= FOUR) this.members += 1;
    if (this.members >= FEWEST_IN_ROW) this.found = true;
    if (!isJoint(sign)) this.members = 0;
    this.start = at + 1;
  }

  /** Continues at `start`, after marks that do not join members. */
  skipTo(start: number): void {
    this.start = start;
  }
}

/** The runs of at least `fewest` members, in order. */
export function readRuns(text: string, fewest: number): readonly FourCharacterRun[] {
  const runs: FourCharacterRun[] = [];
  const ends: number[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const sign = at < text.length ? text.charCodeAt(at) : 0;
    if (isUnifiedHan(sign)) continue;
    if (at - start !== FOUR) close(ends, fewest, runs);
    // 我们要坚定信心、…: the first member may have words before it.
    if (at - start >= FOUR) ends.push(at);
    if (!isJoint(sign)) close(ends, fewest, runs);
    start = at + 1;
  }
  close(ends, fewest, runs);
  return runs;
}

/** Adds a run of the members with these ends, if there are enough, and clears the list. */
function close(ends: number[], fewest: number, runs: FourCharacterRun[]): void {
  const [first] = ends;
  const last = ends.at(-1);
  if (first !== undefined && last !== undefined && ends.length >= fewest) {
    const members = ends.map((end) => ({ start: end - FOUR, end }));
    runs.push({ span: { start: first - FOUR, end: last }, members });
  }
  ends.length = 0;
}

/** 、，, */
function isJoint(code: number): boolean {
  return code === 0x3001 || code === 0xff0c || code === 0x2c;
}
