import type { ParagraphFacts, SpeechText } from '../../document/document.js';
import { isDigit, isFullWidthDigit } from '../../text/characters.js';
import { overlaps, type Span } from '../../text/span.js';

/** Full-width digits and ％ of one paragraph, as spans of its text. */
export interface WideFigures {
  readonly paragraph: number;
  readonly spans: readonly Span[];
}

/** What a speech has in full-width digits, and whether it has them throughout. */
export interface WideText {
  readonly paragraphs: readonly WideFigures[];
  readonly throughout: boolean;
}

/** Above this share it is one habit, not many mistakes. */
const THROUGHOUT = 1 / 3;

/** The full-width digits and ％ of a speech. */
export function findWideFigures({ paragraphs, residue }: SpeechText): WideText {
  const found: WideFigures[] = [];
  const counts = { wide: 0, half: 0, widePercent: 0, halfPercent: 0 };
  for (const [index, { facts }] of paragraphs.entries()) {
    if (facts.figures.length === 0 || (residue.length > 0 && residue.includes(index))) continue;
    const spans = readParagraph(facts, counts);
    if (spans.length > 0) found.push({ paragraph: index, spans });
  }
  const { wide, half, widePercent, halfPercent } = counts;
  const throughout =
    wide > (wide + half) * THROUGHOUT || widePercent > (widePercent + halfPercent) * THROUGHOUT;
  return { paragraphs: found, throughout };
}

interface Counts {
  wide: number;
  half: number;
  widePercent: number;
  halfPercent: number;
}

function readParagraph(facts: ParagraphFacts, counts: Counts): readonly Span[] {
  const { text, figures } = facts;
  let spans: Span[] | undefined;
  let last = 0;
  for (const at of figures) {
    if (at < last) continue;
    const isHalf = isDigit(text.charCodeAt(at));
    const end = isHalf ? endOfDigits(text, at) : endOfWide(text, at);
    last = end;
    count(counts, text, end, isHalf);
    const span = isHalf ? percentAt(text, end) : { start: at, end };
    if (span && !isMarker(facts, span)) (spans ??= []).push(span);
  }
  return spans ?? NONE;
}

const NONE: readonly never[] = [];

function count(counts: Counts, text: string, end: number, isHalf: boolean): void {
  if (isHalf) counts.half += 1;
  else counts.wide += 1;
  if (text.charAt(end) === '%') counts.halfPercent += 1;
  else if (text.charAt(isHalf ? end : end - 1) === '％') counts.widePercent += 1;
}

function endOfDigits(text: string, from: number): number {
  let end = from + 1;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

function percentAt(text: string, at: number): Span | undefined {
  return text.charAt(at) === '％' ? { start: at, end: at + 1 } : undefined;
}

/** ２０２３  ８．５％  ３，６８０  １５：３０  ％ */
const WIDE = /[０-９]{1,20}(?:，[０-９]{3}(?![０-９])){0,5}(?:[．：][０-９]{1,10})?％?|％/uy;

function endOfWide(text: string, at: number): number {
  WIDE.lastIndex = at;
  return WIDE.test(text) ? WIDE.lastIndex : at + 1;
}

/** １．学习: an ordinal is heading-marker's. */
function isMarker({ marker, inlineMarkers }: ParagraphFacts, span: Span): boolean {
  if (marker && overlaps(marker.span, span)) return true;
  return inlineMarkers.some((one) => overlaps(one.span, span));
}

const HALF_WIDTH: Readonly<Record<string, string>> = { '，': ',', '．': '.', '：': ':', '％': '%' };
const SHIFT = 0xff10 - 0x30;

/** The same number in half-width digits. */
export function toHalfWidth(written: string): string {
  return [...written]
    .map((sign) => {
      const code = sign.charCodeAt(0);
      return isFullWidthDigit(code)
        ? String.fromCharCode(code - SHIFT)
        : (HALF_WIDTH[sign] ?? sign);
    })
    .join('');
}
