import type { FixedExpression } from '../lexicon/types.js';
import type { Span } from '../text/span.js';
import {
  findChange,
  findSmallChanges,
  matchOutward,
  type Change,
  type Side,
} from './one-change.js';
import { isDeliberate } from './deliberate-changes.js';
import { isQuote, withoutQuotes } from './quotes.js';

/**
 * A string that is searched by its parts: a formulation, near which a near miss may be, or a known wrong form, which must match exactly.
 */
export interface Target {
  readonly entry: FixedExpression;
  /** Without quotation marks. */
  readonly words: string;
  /** Whether it is a known wrong form, which must match exactly and is itself reported. */
  readonly isSlip: boolean;
  /** How many adjacent characters may differ: 0 (they may only be doubled or swapped), 1, or 2. */
  readonly tolerance: number;
}

/** A part of a target that is intact in any text within its tolerance, and so can be searched exactly. */
export interface Anchor {
  readonly target: Target;
  readonly piece: string;
  /** The offset of the piece in the target's words. */
  readonly offset: number;
}

/** From this length on, in UTF-16 units, a changed character is a slip; too many words are similar to shorter ones. */
const ONE_CHARACTER = 6;
/** From this length on a changed word of two characters is a slip. */
const ONE_WORD = 9;
/** Marks that do not count for the length: a list is as long as its members. */
const MARKS = /[、，,；;：:\s]/gu;

/** The tolerance of an entry: its own, otherwise by its length. */
function toleranceOf({ expression, near }: FixedExpression): number {
  return near ?? (lengthOf(expression) < ONE_WORD ? 1 : 2);
}

function lengthOf(written: string): number {
  return withoutQuotes(written).replaceAll(MARKS, '').length;
}

/**
 * The anchors of an entry. A change of one character affects at most one half of the words, and one of two characters at most two
 * thirds of them, so that a half or a third is always intact.
 */
export function anchorsOf(entry: FixedExpression): readonly Anchor[] {
  const { expression, slips = [] } = entry;
  const known = slips.flatMap((slip) => cut({ entry, written: slip, isSlip: true, tolerance: 0 }));
  if (lengthOf(expression) < ONE_CHARACTER && entry.near === undefined) return known;
  const tolerance = toleranceOf(entry);
  return [...cut({ entry, written: expression, isSlip: false, tolerance }), ...known];
}

function cut({
  written,
  ...target
}: Omit<Target, 'words'> & { readonly written: string }): readonly Anchor[] {
  const words = withoutQuotes(written);
  const parts = target.isSlip ? 1 : Math.max(1, target.tolerance) + 1;
  const breaks = quotePlaces(written);
  const anchors: Anchor[] = [];
  for (let part = 0; part < parts; part += 1) {
    const start = Math.floor((words.length * part) / parts);
    const end = Math.floor((words.length * (part + 1)) / parts);
    const { start: offset, end: to } =
      breaks.length === 0 ? { start, end } : longestUnbroken({ start, end }, breaks);
    anchors.push({ target: { ...target, words }, piece: words.slice(offset, to), offset });
  }
  return anchors;
}

/** The offsets of quotation marks, in the words without them: a piece ends there, since a writer may omit the marks. */
function quotePlaces(written: string): readonly number[] {
  if (withoutQuotes(written) === written) return [];
  const places: number[] = [];
  let at = 0;
  for (const sign of written) {
    if (isQuote(sign)) places.push(at);
    else at += sign.length;
  }
  return places;
}

function longestUnbroken({ start, end }: Span, breaks: readonly number[]): Span {
  const edges = [start, ...breaks.filter((at) => at > start && at < end), end];
  let best = { start, end: start };
  for (const [at, from] of edges.entries()) {
    const to = edges[at + 1] ?? from;
    if (to - from > best.end - best.start) best = { start: from, end: to };
  }
  return best;
}

/** A stretch of text that is nearly a target. */
export interface Miss {
  readonly span: Span;
  /** One character that is another, missing or doubled, and may be intended; absent where the stretch is a slip in any context. */
  readonly doubt?: Doubt;
}

/** One character of a formulation that is another, missing (`added` is empty) or doubled (`removed` is empty). */
export type Doubt = Pick<Change, 'removed' | 'added' | 'index'>;

const NOTHING: readonly never[] = [];

/** How the stretch around an anchor may be its target written wrong; empty where it is correct or too different. */
export function findMisses(text: string, start: number, anchor: Anchor): readonly Miss[] {
  const { piece, offset, target } = anchor;
  const { words, tolerance, isSlip, entry } = target;
  if (!isSlip && text.startsWith(words, start - offset)) {
    return offset === 0 ? findCopiedEdge(text, start, words) : NOTHING;
  }
  const head: Side = { text, words, step: -1 };
  const left = matchOutward(head, start - 1, offset - 1);
  const leftIsWhole = left.word < 0;
  if (isSlip && !leftIsWhole) return NOTHING;
  const tail: Side = { text, words, step: 1 };
  const right = matchOutward(tail, start + piece.length, offset + piece.length);
  const rightIsWhole = right.word === words.length;
  if (isSlip) {
    return rightIsWhole ? [{ span: { start: left.last, end: right.last + 1 } }] : NOTHING;
  }
  if (leftIsWhole === rightIsWhole) return NOTHING;
  const [side, reached] = leftIsWhole ? [tail, right] : [head, left];
  const toSpan = ({ last }: Change): Span =>
    leftIsWhole ? { start: left.last, end: last + 1 } : { start: last, end: right.last + 1 };
  const openEdge = leftIsWhole && entry.fixedEnd === true;
  const change = findChange(side, reached, { limit: tolerance, openEdge });
  if (change && !isDeliberate(change, words)) return [{ span: toSpan(change) }];
  return findSmallChanges(side, reached).map((doubt) => ({ span: toSpan(doubt), doubt }));
}

/** 中中国特色社会主义, 第一动力力: the words with another copy of their first or last character. */
function findCopiedEdge(text: string, start: number, words: string): readonly Miss[] {
  const end = start + words.length;
  const first = words.charAt(0);
  const last = words.charAt(words.length - 1);
  const removed = '';
  if (text.charAt(start - 1) === first) {
    return [{ span: { start: start - 1, end }, doubt: { removed, added: first, index: 0 } }];
  }
  return text.charAt(end) === last
    ? [{ span: { start, end: end + 1 }, doubt: { removed, added: last, index: words.length } }]
    : NOTHING;
}
