import type { FixedExpression } from '../lexicon/types.js';
import { isHan } from '../text/characters.js';
import type { Span } from '../text/span.js';
import { nearestPrefix } from './near-text.js';
import { isQuote, withoutQuotes } from './quotes.js';

/**
 * A string that is looked for by a part of it: a formulation in whose neighbourhood a near miss may stand, or a known
 * wrong form, of which nothing may differ.
 */
export interface Target {
  readonly entry: FixedExpression;
  /** Without quotation marks. */
  readonly words: string;
  /** How many characters may differ; 0 for a known wrong form, which is itself what is reported. */
  readonly tolerance: number;
}

/** A part of a target that stands in a text unbroken when the rest of it is not too wrong. */
export interface Anchor {
  readonly target: Target;
  readonly piece: string;
  /** Where the piece begins in the target's words. */
  readonly offset: number;
}

/** The anchors of an entry: for k errors k + 1 pieces, one of which no error has touched. */
export function anchorsOf(entry: FixedExpression): readonly Anchor[] {
  const slips = (entry.slips ?? []).flatMap((slip) => cut(entry, slip, 0));
  return entry.near ? [...cut(entry, entry.expression, entry.near), ...slips] : slips;
}

function cut(entry: FixedExpression, written: string, tolerance: number): readonly Anchor[] {
  const target = { entry, words: withoutQuotes(written), tolerance };
  const pieces = unquotedRuns(written);
  while (pieces.length <= tolerance) halve(pieces);
  return pieces
    .sort((a, b) => b.piece.length - a.piece.length)
    .slice(0, tolerance + 1)
    .map(({ piece, offset }) => ({ target, piece, offset }));
}

interface Piece {
  readonly piece: string;
  readonly offset: number;
}

/** “ ” and all other quotation marks */
const QUOTES = /["'“”‘’「」]+/u;

/** A quotation mark may be left out or of another form, so that a piece ends at each. */
function unquotedRuns(written: string): Piece[] {
  const runs: Piece[] = [];
  let offset = 0;
  for (const piece of written.split(QUOTES)) {
    if (piece !== '') runs.push({ piece, offset });
    offset += piece.length;
  }
  return runs;
}

function halve(pieces: Piece[]): void {
  pieces.sort((a, b) => b.piece.length - a.piece.length);
  const longest = pieces.shift() ?? { piece: '', offset: 0 };
  const middle = longest.piece.length >> 1;
  pieces.push(
    { piece: longest.piece.slice(0, middle), offset: longest.offset },
    { piece: longest.piece.slice(middle), offset: longest.offset + middle },
  );
}

/** The place around an anchor where its target stands as it should not; `undefined` where all is well. */
export function findMiss(text: string, start: number, anchor: Anchor): Span | undefined {
  const { words, tolerance } = anchor.target;
  if (tolerance > 0 && text.startsWith(words, start - anchor.offset)) return undefined;
  const end = start + anchor.piece.length;
  const head = [...words.slice(0, anchor.offset)].reverse().join('');
  const tail = words.slice(anchor.offset + anchor.piece.length);
  const before = gather(text, words, { from: start - 1, step: -1, most: head.length + tolerance });
  const left = nearestPrefix(head, before.signs, tolerance);
  if (!left) return undefined;
  const behind = gather(text, words, { from: end, step: 1, most: tail.length + tolerance });
  const right = nearestPrefix(tail, behind.signs, tolerance - left.cost);
  if (!right) return undefined;
  const span = {
    start: before.places[left.length - 1] ?? start,
    end: (behind.places[right.length - 1] ?? end - 1) + 1,
  };
  if (tolerance === 0) return span;
  if (left.cost + right.cost === 0) return undefined;
  return isDeliberate(withoutQuotes(text.slice(span.start, span.end)), words) ? undefined : span;
}

/**
 * 的 may come and go, and a word put in is another formulation, unless it stands there twice (新新时代): what is written
 * with a purpose is not corrected.
 */
function isDeliberate(written: string, words: string): boolean {
  if (written.replaceAll('的', '') === words.replaceAll('的', '')) return true;
  return written.length > words.length && written.replace(TWICE, '$<sign>') !== words;
}

/** 新新, 中国中国 */
const TWICE = /(?<sign>\p{Script=Han}{1,2})\k<sign>/u;

interface Way {
  readonly from: number;
  readonly step: 1 | -1;
  readonly most: number;
}

/** The nearest characters on one side, quotation marks left out, up to the first that belongs to no such words. */
function gather(
  text: string,
  words: string,
  { from, step, most }: Way,
): { readonly signs: string; readonly places: readonly number[] } {
  let signs = '';
  const places: number[] = [];
  for (let at = from; signs.length < most && at >= 0 && at < text.length; at += step) {
    const sign = text.charAt(at);
    if (isQuote(sign)) continue;
    if (!isHan(text.charCodeAt(at)) && !words.includes(sign)) break;
    signs += sign;
    places.push(at);
  }
  return { signs, places };
}
