/** Numbers that a program put before pieces of text of equal size: 2、力用在… after a line that ends in 精. */
import type { Paragraph, ParagraphFacts } from '../model/document.js';
import type { Span } from '../../text/span.js';
import { isCutBeforeNumber, mayBreakOff } from './line-end.js';

/** The level of the markers in a chunked text: 1、 or 2. */
const LEVEL = 3;

/**
 * The spans of the numbers in the document, by the index of their line, each with the line end before it where the sentence
 * goes on. They are recognised by lines that begin in the middle of a sentence; then the other numbers of the same level
 * were not written by the writer either.
 */
export function findChunkNumbers(lines: readonly Paragraph[]): ReadonlyMap<number, Span> {
  const cut = new Set<number>();
  const open = new Set<number>();
  let numbered = 0;
  for (let index = 1; index < lines.length; index += 1) {
    const { facts } = lines[index] ?? {};
    if (facts?.marker?.level !== LEVEL) continue;
    if (facts.marker.ordinal > 1) numbered += 1;
    if (cutsSentence(lines[index - 1], lines[index])) cut.add(index);
    const before = lines[index - 1]?.facts;
    if (before && facts.marker.ordinal > 1 && !endsInResidue(before) && mayBreakOff(before))
      open.add(index);
  }
  if (cut.size === 0) return NONE;
  // Where one line is cut with certainty and all others may be, all are taken as cut.
  const whole = open.size === numbered && numbered > 1;
  if (whole) for (const index of open) cut.add(index);
  const all = cut.size > 1 && cut.size * 2 > numbered;
  const numbers = new Map<number, Span>();
  for (const [index, line] of lines.entries()) {
    const { marker } = line.facts;
    if (marker?.level !== LEVEL || (!all && !cut.has(index))) continue;
    const start = cut.has(index) ? (lines[index - 1]?.end ?? line.start) : line.start;
    numbers.set(index, { start, end: line.start + marker.span.end });
  }
  return numbers;
}

const NONE: ReadonlyMap<number, Span> = new Map();

function cutsSentence(before: Paragraph | undefined, line: Paragraph | undefined): boolean {
  const marker = line?.facts.marker;
  if (!before || !line || !marker || marker.ordinal < 2) return false;
  if (before.hashes > 0 || line.facts.kind !== 'plain' || endsInResidue(before.facts)) return false;
  return isCutBeforeNumber(before.facts, line.facts.text.slice(marker.span.end).trimStart());
}

/** …不得脱岗。减肥食谱: the sentence ended before the words of a web page. */
function endsInResidue({ residue, text }: ParagraphFacts): boolean {
  return residue.some(({ span }) => span.end === text.length);
}
