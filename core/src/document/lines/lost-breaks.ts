/** Finds where a paragraph should be several: after its title, after its salutation, and at the headings of an ordinal chain. */
import { isBlank, isHan, skipBlanks } from '../../text/characters.js';
import { findPageHead, toWholeOffset, withoutSpans } from '../boilerplate/page-edges.js';
import { findHeadingChains } from '../headings/ordinal-chains.js';
import { readMarker, readOpeningMarker, type OrdinalMarker } from '../headings/markers.js';
import type { LostBreak } from '../model/document.js';
import { findTitleSeams } from '../speech/title-seam.js';
import { isSentenceEnd, isStop } from '../../sentences/stops.js';

/** The ordinals that the scan of a paragraph found. */
interface Ordinals {
  readonly inlineMarkers: readonly OrdinalMarker[] | undefined;
  readonly loose: readonly number[] | undefined;
}

/** In UTF-16 units; a shorter text does not contain two paragraphs. */
const SHORTEST = 12;

/** The lost line breaks of a paragraph, in order. */
export function findLostBreaks(
  text: string,
  { inlineMarkers, loose }: Ordinals,
): readonly LostBreak[] {
  if (text.length < SHORTEST) return NONE;
  const title = findHeadSeams(text);
  const chain =
    inlineMarkers || loose ? findChain(text, inlineMarkers ?? NONE, loose ?? NONE) : NONE;
  if (title.length === 0 && chain.length === 0) return NONE;
  const breaks = new Map<number, LostBreak>();
  for (const one of chain) breaks.set(one.at, one);
  for (const one of title) breaks.set(one.at, one);
  const marked = title.some(({ kind }) => kind !== 'opening') || chain.length > 0;
  if (marked)
    for (const one of findStopBlanks(text)) if (!breaks.has(one.at)) breaks.set(one.at, one);
  return [...breaks.values()].sort((a, b) => a.at - b.at);
}

const NONE: readonly never[] = [];

/** The lost breaks around title and salutation, also those around words of a web page between them. */
function findHeadSeams(text: string): readonly LostBreak[] {
  const page = findPageHead(text);
  if (page.length === 0) return findTitleSeams(text);
  const seams = findTitleSeams(withoutSpans(text, page)).map(({ at, kind }): LostBreak => ({
    at: toWholeOffset(at, page),
    kind,
  }));
  if (seams.length === 0) return NONE;
  const edges = page.flatMap(({ start, end }) => [start, skipBlanks(text, end)]);
  const own = edges
    .filter((at) => at > 0 && at < text.length && !seams.some((seam) => seam.at === at))
    .map((at): LostBreak => ({ at, kind: 'body' }));
  return [...seams, ...own];
}

function findChain(
  text: string,
  inline: readonly OrdinalMarker[],
  loose: readonly number[],
): readonly LostBreak[] {
  const opening = readOpeningMarker(text);
  const markers = [...inline];
  if (opening) markers.push(opening);
  for (const at of loose) {
    const marker = isAfterWord(text, at) ? readMarker(text, at) : undefined;
    if (marker && marker.level !== 0) markers.push(marker);
  }
  if (markers.length < 2) return NONE;
  markers.sort((a, b) => a.span.start - b.span.start);
  return findHeadingChains(text, markers).flatMap(({ span }) => {
    const own: LostBreak[] =
      span.start > (opening?.span.start ?? 0) ? [{ at: span.start, kind: 'heading' }] : [];
    const body = findBody(text, span.end);
    return body === undefined ? own : [...own, { at: body, kind: 'body' }];
  });
}

/** Whether the ordinal is part of a word or number: 第二、, 周二、, a digit before it. */
function isAfterWord(text: string, at: number): boolean {
  return at > 0 && !NO_MARKER_AFTER.includes(text.charAt(at - 1));
}

const NO_MARKER_AFTER = '第周期初十百千万、.．-—～~0123456789';

const LONGEST_TITLE = 40;
const SHORTEST_TITLE = 3;

/** 一、心要齐 班子团结最要紧。: the offset of 班子, where a blank separates a title from its text. */
function findBody(text: string, from: number): number | undefined {
  const title = skipBlanks(text, from);
  for (let at = title; at < text.length && at - title <= LONGEST_TITLE; at += 1) {
    if (isStop(text.charAt(at))) return undefined;
    if (!isBlank(text.charCodeAt(at))) continue;
    const body = skipBlanks(text, at);
    return at - title >= SHORTEST_TITLE && isHan(text.charCodeAt(body)) ? body : undefined;
  }
  return undefined;
}

/** 。 同志们: a blank after a stop, in a text that has lost its line breaks. */
function findStopBlanks(text: string): readonly LostBreak[] {
  const breaks: LostBreak[] = [];
  for (let at = 1; at < text.length; at += 1) {
    if (!isBlank(text.charCodeAt(at)) || !isSentenceEnd(text.charCodeAt(at - 1))) continue;
    const next = skipBlanks(text, at);
    if (next < text.length) breaks.push({ at: next, kind: 'body' });
    at = next;
  }
  return breaks;
}
