/** Finds where the speeches of a file begin. */
import type { Paragraph } from '../model/document.js';
import { isSpokenTitle } from './speech-parts.js';
import { isTitleLine, TITLE_REACH } from './title-line.js';

/** Indices of the first paragraphs of the speeches, in order; the first is 0. */
export function findStarts(
  paragraphs: readonly Paragraph[],
  isContent: (paragraph: number) => boolean,
): number[] {
  const starts = [0];
  const hasPieces = countTopHeadings(paragraphs) > 1;
  let closing = -1;
  // As `OpenSpeech.body`.
  let body = -1;
  let long = -1;
  for (let index = 0; index < paragraphs.length; index += 1) {
    const paragraph = paragraphs[index] as Paragraph; // the index is within bounds
    if (index > 0 && !isShortLine(paragraphs[index - 1])) long = index - 1;
    if (!isContent(index)) continue;
    const { facts, hashes } = paragraph;
    const last = starts.at(-1) ?? 0;
    const start = findStart(paragraphs, index, { last, closing, body, long, hasPieces });
    if (start !== undefined) {
      if (start > last) {
        starts.push(start);
        body = -1;
      }
      closing = -1;
    }
    if (facts.role === 'closing') closing = index;
    if (isBody(paragraph) || (hashes !== 1 && facts.marker)) body = index;
  }
  return starts;
}

/** The speech that is being read. */
interface OpenSpeech {
  readonly last: number;
  readonly closing: number;
  /** The last paragraph of text or numbered heading; -1 if only titles have been read. */
  readonly body: number;
  /** The last paragraph that is no short line. */
  readonly long: number;
  readonly hasPieces: boolean;
}

/** The index at which a new speech that includes this paragraph begins; `undefined` if there is none. */
function findStart(
  paragraphs: readonly Paragraph[],
  index: number,
  { last, closing, body, long, hasPieces }: OpenSpeech,
): number | undefined {
  const paragraph = paragraphs[index];
  if (!paragraph) return undefined;
  const { role, text } = paragraph.facts;
  // After a title without text, another title is its second line.
  if (role === 'speechTitle' || (hasPieces && paragraph.hashes === 1)) {
    return body < 0 && long < last ? undefined : index;
  }
  if (role === 'salutation' && closing >= last && index > closing) {
    return Math.max(closing + 1, index - TITLE_REACH);
  }
  if (role === 'salutation' && body >= 0) return findTitleAbove(paragraphs, index, body);
  if (role === 'short' && body >= 0 && isAfterEnd(paragraphs[index - 1]) && isOccasion(text))
    return index;
  return undefined;
}

/** Whether the line is short and no heading. */
function isShortLine(paragraph: Paragraph | undefined): boolean {
  const { role, marker } = paragraph?.facts ?? {};
  return !marker && (role === 'short' || role === 'speechTitle' || role === 'rule');
}

/** The title line among the short lines above a salutation. */
function findTitleAbove(
  paragraphs: readonly Paragraph[],
  salutation: number,
  body: number,
): number | undefined {
  let found: number | undefined;
  for (let at = salutation - 1; at > body && at >= salutation - TITLE_REACH; at -= 1) {
    const paragraph = paragraphs[at];
    if (!paragraph || (paragraph.facts.role !== 'short' && paragraph.facts.role !== 'rule')) break;
    if (isTitleLine(paragraph)) found = at;
  }
  return found;
}

/** 在全县教育大会上的讲话: a complete title, and not the name of an attachment. */
const OCCASION = /^[^，。；：《》]{0,16}在[^。；：]{4,40}[上时]的?[^。；：]{2,8}$/u;

function isOccasion(text: string): boolean {
  return OCCASION.test(text) && isSpokenTitle(text);
}

/** Last characters of a complete paragraph. */
const ENDS = '。！？!）)';

function isAfterEnd(before: Paragraph | undefined): boolean {
  const { text = '' } = before?.facts ?? {};
  return text !== '' && ENDS.includes(text.charAt(text.length - 1));
}

const SHORTEST_TEXT = 12;

function isBody({ facts: { role, text } }: Paragraph): boolean {
  return role === 'text' && text.length >= SHORTEST_TEXT;
}

function countTopHeadings(paragraphs: readonly Paragraph[]): number {
  let count = 0;
  for (const { hashes } of paragraphs) if (hashes === 1) count += 1;
  return count;
}
