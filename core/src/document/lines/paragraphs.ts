/** Reads the lines of a text as paragraphs, incrementally: unchanged lines are taken over from the previous version. */
import type { Paragraph, ParagraphFacts, TextKind } from '../model/document.js';
import { readFacts } from '../scan/facts.js';
import { readPieces, type Piece } from './lines.js';
import { hasContext } from './markdown.js';
import { asReadable, toReadable } from './readable.js';
import { partitionPoint } from '../../text/partition-point.js';
import { readRareSigns } from '../../text/rare-signs.js';

/** One version of a text as lines, with which the next version is compared. */
export interface LineVersion {
  readonly text: string;
  readonly kind: TextKind;
  readonly lines: readonly Paragraph[];
  /** Whether an edit of this version changes only the lines that it touches. */
  readonly local: boolean;
  /** The result of `readRareSigns` for the whole text. */
  readonly rareSigns: number;
}

/** Reads the text as single lines; those in the common prefix and suffix with `previous` are reused. */
export function readLines(
  text: string,
  kind: TextKind,
  previous: LineVersion | undefined,
): LineVersion {
  const local = isLocal(text, kind);
  if (local && previous?.kind === kind && previous.local) {
    return previous.text === text ? previous : update(text, kind, previous);
  }
  const known = new Map<string, ParagraphFacts>();
  for (const { facts } of previous?.kind === kind ? previous.lines : [])
    known.set(facts.text, facts);
  const pieces = readPieces(text, 0, text.length, 0, kind);
  const rareSigns = readRareSigns(text);
  const source = { text, kind, mayBeRare: rareSigns !== 0 };
  return {
    text,
    kind,
    lines: pieces.map((piece) => toParagraph(source, piece, previous && known)),
    local,
    rareSigns,
  };
}

/** \r without \n after it, which ends a line too. */
const LONE_RETURN = /\r(?!\n)/u;

/** Whether an edit of the text changes only the lines that it touches. */
function isLocal(text: string, kind: TextKind): boolean {
  if (text.includes('\r') && LONE_RETURN.test(text)) return false;
  return kind === 'plain' || !hasContext(text);
}

function update(text: string, kind: TextKind, previous: LineVersion): LineVersion {
  const same = findCommonStart(previous.text, text);
  const rest = findCommonEnd(previous.text, text, same);
  const from = same === 0 ? 0 : text.lastIndexOf('\n', same - 1) + 1;
  const feed = text.indexOf('\n', text.length - rest);
  const to = feed < 0 ? text.length : feed;
  const shift = text.length - previous.text.length;

  const head = countWhile(previous.lines, (line) => line.end < from);
  const kept = countWhile(previous.lines, (line) => line.start <= to - shift, head);
  const firstLine = countBreaks(previous, from, head);
  const pieces = readPieces(text, from, to, firstLine, kind);
  const lineShift = countFeeds(text, from, to) - countFeeds(previous.text, from, to - shift);

  const source = { text, kind, mayBeRare: true };
  const middle = pieces.map((piece) => toParagraph(source, piece, NONE_KNOWN));
  const tail = previous.lines.slice(kept);
  const moved =
    shift === 0 && lineShift === 0
      ? tail
      : tail.map((line) => moveParagraph(line, shift, lineShift));
  return {
    text,
    kind,
    lines: previous.lines.slice(0, head).concat(middle, moved),
    local: true,
    // If the previous text had no rare characters, only the part that is read anew can have some.
    rareSigns: previous.rareSigns === 0 ? readRareSigns(text, from, to) : readRareSigns(text),
  };
}

/** The number of the line that starts at `from`, counted from the last paragraph before it. */
function countBreaks(previous: LineVersion, from: number, head: number): number {
  const last = previous.lines[head - 1];
  return last
    ? last.line + countFeeds(previous.text, last.end, from)
    : countFeeds(previous.text, 0, from);
}

function countFeeds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
    count += 1;
  return count;
}

/** The paragraph moved by a number of UTF-16 units and lines. */
export function moveParagraph(paragraph: Paragraph, units: number, lines: number): Paragraph {
  // Written out, since thousands are moved after a key press and an object spread takes five times as long.
  const { facts, gaps, hashes, lostBreak } = paragraph;
  const start = paragraph.start + units;
  const end = paragraph.end + units;
  const line = paragraph.line + lines;
  return lostBreak === undefined
    ? { facts, start, end, gaps, hashes, line }
    : { facts, start, end, gaps, hashes, line, lostBreak };
}

/** The index of the first line from `from` on for which the predicate is false, by binary search. */
function countWhile(
  lines: readonly Paragraph[],
  holds: (line: Paragraph) => boolean,
  from = 0,
): number {
  return partitionPoint(
    lines.length,
    (at) => {
      const line = lines[at];
      return line !== undefined && holds(line);
    },
    from,
  );
}

/** UTF-16 units that are compared as one string. */
const BLOCK = 8192;

/** The length of the common prefix in UTF-16 units; whole blocks are compared first. */
function findCommonStart(a: string, b: string): number {
  const longest = Math.min(a.length, b.length);
  let at = 0;
  while (at + BLOCK <= longest && a.slice(at, at + BLOCK) === b.slice(at, at + BLOCK)) at += BLOCK;
  while (at < longest && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}

/** The length of the common suffix in UTF-16 units, without overlap with the common prefix. */
function findCommonEnd(a: string, b: string, start: number): number {
  const longest = Math.min(a.length, b.length) - start;
  let size = 0;
  while (
    size + BLOCK <= longest &&
    a.slice(a.length - size - BLOCK, a.length - size) ===
      b.slice(b.length - size - BLOCK, b.length - size)
  ) {
    size += BLOCK;
  }
  while (size < longest && a.charCodeAt(a.length - size - 1) === b.charCodeAt(b.length - size - 1))
    size += 1;
  return size;
}

/** The text that paragraphs are read from. */
interface Source {
  readonly text: string;
  readonly kind: TextKind;
  /** False where the text has no rare characters at all. */
  readonly mayBeRare: boolean;
}

/** `known` is given from the second version on: text read then is copied, so that it does not keep the whole version in memory. */
function toParagraph(
  { text, kind, mayBeRare }: Source,
  { start, end, line, hashes }: Piece,
  known: ReadonlyMap<string, ParagraphFacts> | undefined,
): Paragraph {
  const written = text.slice(start, end);
  const { text: content, gaps } = mayBeRare ? toReadable(written) : asReadable(written);
  const facts = known?.get(content) ?? readFacts(known ? copyOf(content) : content, kind);
  return { facts, start, end, gaps, hashes, line };
}

/**
 * A copy of the text in memory of its own. Engines represent a slice as a view of the whole string, so that paragraphs cut
 * from a thousand versions would keep all thousand versions in memory.
 */
export function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}

const NONE_KNOWN: ReadonlyMap<string, ParagraphFacts> = new Map();
