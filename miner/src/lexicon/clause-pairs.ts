import type { Tails } from './frame-words.js';
import { GAP_LENGTHS, TAIL_LENGTHS } from './limits.js';
import type { PhraseTrie } from './phrase-trie.js';

/** The numbers of a head and a tail around a gap in one clause, with the text in the gap. */
export interface Pair {
  readonly head: number;
  readonly tail: number;
  readonly filling: string;
}

/** The words that frames may begin and end with. */
export interface FrameWords {
  readonly heads: PhraseTrie;
  readonly tails: Tails;
}

/** Every pair of a head and a tail at the end of the same clause, with a gap of bounded length between them. */
export function* findPairs(text: string, { heads, tails }: FrameWords): Generator<Pair> {
  for (const [clause] of text.matchAll(CLAUSE)) {
    const ends = findEnds(clause, tails);
    const first = ends[0];
    if (!first) continue;
    const from = Math.max(0, (ends.at(-1)?.start ?? 0) - GAP_LENGTHS.most - MAX_HEAD);
    for (let at = from; at < first.start; at += 1) {
      const found: Head[] = [];
      heads.visit(clause, at, (head, length) => found.push({ head, end: at + length }));
      for (const head of found) yield* pairUp(clause, head, ends);
    }
  }
}

/** 以改革创新为动力: without the mark at its end; 、 may occur inside. */
const CLAUSE = /[^，。；：！？\n]{4,}/gu;
const MAX_HEAD = 4;

interface Head {
  readonly head: number;
  readonly end: number;
}

interface End {
  readonly tail: number;
  readonly start: number;
}

/** The tails at the end of a clause, longest first. */
function findEnds(clause: string, { numbers }: Tails): readonly End[] {
  const ends: End[] = [];
  for (let length = TAIL_LENGTHS.most; length >= TAIL_LENGTHS.least; length -= 1) {
    const start = clause.length - length;
    const tail = start > 0 ? numbers.get(clause.slice(start)) : undefined;
    if (tail !== undefined) ends.push({ tail, start });
  }
  return ends;
}

function* pairUp(clause: string, { head, end }: Head, ends: readonly End[]): Generator<Pair> {
  for (const { tail, start } of ends) {
    const gap = start - end;
    if (gap < GAP_LENGTHS.least || gap > GAP_LENGTHS.most) continue;
    yield { head, tail, filling: clause.slice(end, start) };
  }
}
