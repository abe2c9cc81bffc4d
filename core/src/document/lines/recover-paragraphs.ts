/** Recovers the paragraphs of a text from its lines: joins sentences that were cut, and splits lines that lost line breaks. */
import type { Gap, LostBreak, Paragraph, ParagraphFacts } from '../model/document.js';
import { isBlank } from '../../text/characters.js';
import type { Span } from '../../text/span.js';
import { readFacts } from '../scan/facts.js';
import { findChunkNumbers } from './chunk-numbers.js';
import { endsSentence, isCutWord, isMarkLine, readLineEnd } from './line-end.js';
import { isIndented } from './wrap-layout.js';
import { copyOf } from './paragraphs.js';
import { STOPS_AND_COLONS } from '../../sentences/stops.js';

/** Facts by their text, from the previous version; those of an equal text are reused. */
export type KnownFacts = ReadonlyMap<string, ParagraphFacts>;

/** The result of `recoverParagraphs`. */
export interface Recovered {
  readonly paragraphs: readonly Paragraph[];
  /** Document spans of numbers that a program put before lines, with the line ends before them. */
  readonly chunkNumbers: readonly Span[];
  /** Facts of paragraphs that are not exactly one line of the text. */
  readonly made: readonly ParagraphFacts[];
}

/** The input of `recoverParagraphs`; `wrapped` tells whether lines of hard-wrapped text have been joined already. */
export interface LineSource {
  readonly text: string;
  readonly lines: readonly Paragraph[];
  readonly wrapped: boolean;
  readonly known: KnownFacts;
}

/** Joins and splits lines. @returns the same list of lines where none was joined or split */
export function recoverParagraphs({ text, lines, wrapped, known }: LineSource): Recovered {
  const numbers = wrapped ? NO_NUMBERS : findChunkNumbers(lines);
  const joined = wrapped ? lines : joinBroken({ text, known }, lines, numbers);
  const cut = joined.some(({ facts, hashes }) => facts.lostBreaks.length > 0 && hashes === 0)
    ? joined.flatMap((paragraph) => cutParagraph(paragraph, known))
    : joined;
  if (cut === lines) return { paragraphs: lines, chunkNumbers: NONE, made: NONE };
  const own = new Set(lines.map(({ facts }) => facts));
  const made = cut.flatMap(({ facts }) => (own.has(facts) ? [] : [facts]));
  return { paragraphs: cut, chunkNumbers: [...numbers.values()], made };
}

const NONE: readonly never[] = [];
const NO_NUMBERS: ReadonlyMap<number, Span> = new Map();

/** What facts are read from: the text, or the previous version. */
interface Reader {
  readonly text: string;
  readonly known: KnownFacts;
}

function joinBroken(
  reader: Reader,
  lines: readonly Paragraph[],
  numbers: ReadonlyMap<number, Span>,
): readonly Paragraph[] {
  const joined: Paragraph[] = [];
  let changed = false;
  const group: Paragraph[] = [];
  const close = (): void => {
    const [first] = group;
    if (first) joined.push(group.length === 1 ? first : join(reader, group));
    group.length = 0;
  };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Paragraph; // the index is within bounds
    const number = numbers.size > 0 ? numbers.get(index) : undefined;
    const own = number ? startAt(reader, line, number.end) : line;
    if (
      group.length > 0 &&
      (number ? number.start < line.start : continuesSentence(reader.text, group, own))
    ) {
      changed = true;
    } else close();
    if (own !== line) changed = true;
    group.push(own);
  }
  close();
  return changed ? joined : lines;
}

/** A blank line between two lines, which ends a paragraph. */
const BLANK_LINE = /\n[^\S\n]*\n|\r\r/u;

/** The most lines that are joined: a paragraph of more lines was not cut by mistake. */
const MOST_LINES = 100;

/** Whether the sentence at the end of the lines of `group` continues in `next`. */
function continuesSentence(text: string, group: readonly Paragraph[], next: Paragraph): boolean {
  const last = group[group.length - 1];
  if (!last || group.length >= MOST_LINES || !isPlain(last) || !isPlain(next)) return false;
  if (isMarkLine(next) || isMarkLine(last)) return continuesAtMark(group, next);
  // The cheaper test first: most lines end with a stop.
  if (endsSentence(last.facts)) return false;
  if (isCutWord(last.facts, next.facts)) return true;
  if (readLineEnd(last.facts, next.facts) !== 'cut') return false;
  const between = text.slice(last.end, next.start);
  return !BLANK_LINE.test(between) && !(isIndented(text, next) && isIndented(text, last));
}

const CLOSING = '”’》）、，。；：！？';

/** Around a line of marks: closing marks continue the line before, and the next line continues unless they include a stop. */
function continuesAtMark(group: readonly Paragraph[], next: Paragraph): boolean {
  const [last = '', before = ''] = lastCharacters(group);
  if (isMarkLine(next)) {
    const closes = CLOSING.includes(next.facts.text.charAt(0));
    return closes ? !isMarkLine(group[0] ?? next) : !STOPS_AND_COLONS.includes(last);
  }
  if (!CLOSING.includes(last)) return true;
  const inside = '”’》）'.includes(last) ? before : last;
  return !STOPS_AND_COLONS.includes(inside) && !next.facts.marker;
}

/** The last character of the lines and the one before it. */
function lastCharacters(group: readonly Paragraph[]): readonly string[] {
  const signs: string[] = [];
  for (let at = group.length - 1; at >= 0 && signs.length < 2; at -= 1) {
    const text = group[at]?.facts.text ?? '';
    for (let end = text.length; end > 0 && signs.length < 2; end -= 1)
      signs.push(text.charAt(end - 1));
  }
  return signs;
}

/** Whether it is plain text of the draft: no Markdown heading, no salutation, no residue of a web page. */
function isPlain({ facts: { kind, role, residue }, hashes }: Paragraph): boolean {
  return (
    kind === 'plain' &&
    hashes === 0 &&
    (role === 'text' || role === 'short') &&
    residue.length === 0
  );
}

/** The line from a document offset on, so that the number before it is left out. */
function startAt({ text, known }: Reader, line: Paragraph, offset: number): Paragraph {
  let start = offset;
  while (start < line.end && isBlank(text.charCodeAt(start))) start += 1;
  const facts = readKnown(text.slice(start, line.end), line.facts, known);
  return { ...line, facts, start };
}

function join({ text, known }: Reader, group: readonly Paragraph[]): Paragraph {
  const [first] = group;
  const last = group.at(-1);
  if (!first || !last) throw new RangeError('no line to join');
  const gaps: Gap[] = [];
  let content = '';
  let end = first.start;
  for (const line of group) {
    if (line !== first) gaps.push({ at: content.length, length: line.start - end });
    content += text.slice(line.start, line.end);
    end = line.end;
  }
  return { ...first, facts: readKnown(content, first.facts, known), end: last.end, gaps };
}

function readKnown(content: string, { kind }: ParagraphFacts, known: KnownFacts): ParagraphFacts {
  const same = known.get(content);
  return same?.kind === kind ? same : readFacts(copyOf(content), kind);
}

/** Splits a paragraph at its lost line breaks. */
function cutParagraph(paragraph: Paragraph, known: KnownFacts): Paragraph[] {
  const { facts, hashes } = paragraph;
  if (facts.lostBreaks.length === 0 || hashes > 0) return [paragraph];
  const pieces: Paragraph[] = [];
  let from: LostBreak = { at: 0, kind: 'body' };
  for (const next of [...facts.lostBreaks, undefined]) {
    const piece = takePiece(paragraph, from, next?.at ?? facts.text.length, known);
    if (piece) pieces.push(piece);
    if (next) from = next;
  }
  return pieces;
}

function takePiece(
  paragraph: Paragraph,
  { at, kind }: LostBreak,
  to: number,
  known: KnownFacts,
): Paragraph | undefined {
  const { facts, gaps } = paragraph;
  let end = to;
  while (end > at && isBlank(facts.text.charCodeAt(end - 1))) end -= 1;
  if (end <= at) return undefined;
  const before = gaps.filter((gap) => gap.at <= at);
  const own = gaps.filter((gap) => gap.at > at && gap.at < end);
  const start = paragraph.start + at + sumOf(before);
  const piece: Paragraph = {
    facts: readKnown(facts.text.slice(at, end), facts, known),
    start,
    end: start + end - at + sumOf(own),
    gaps: own.map((gap) => ({ at: gap.at - at, length: gap.length })),
    hashes: 0,
    line: paragraph.line + before.length,
  };
  return at > 0 ? { ...piece, lostBreak: kind } : piece;
}

function sumOf(gaps: readonly Gap[]): number {
  return gaps.reduce((sum, { length }) => sum + length, 0);
}
