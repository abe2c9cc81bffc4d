/** Finds an outline that was left above a speech: all headings first, then the headings with their text. */
import type { Paragraph, ResidueBlock } from '../model/document.js';

/** The last paragraph index at which the outline may start. */
const LATEST_START = 4;
const MOST_ENTRIES = 60;
const FEWEST_ENTRIES = 2;
const LONGEST_ENTRY = 40;
/** How many paragraphs after the outline are searched for the salutation; title and by-line may precede it. */
const SALUTATION_REACH = 6;

/** 目录  提纲  讲话提纲： */
const LABEL = /^(?:目\s{0,4}录|(?:讲话|发言|写作)?(?:提纲|大纲))[：:]?$/u;
/** ……  —— */
const DOTS = /^[….。·—-]{1,12}$/u;

/** The block of such an outline, or an empty list. */
export function findPrintedOutline(paragraphs: readonly Paragraph[]): readonly ResidueBlock[] {
  const first = paragraphs.slice(0, LATEST_START).findIndex(isEntry);
  if (first < 0) return NONE;
  let end = first;
  while (end < paragraphs.length && end - first < MOST_ENTRIES && isEntry(paragraphs[end]))
    end += 1;
  if (end - first < FEWEST_ENTRIES) return NONE;
  if (!isSpeech(paragraphs, end) || !repeats(paragraphs, first, end)) return NONE;
  const label = paragraphs[first - 1];
  const start = label && LABEL.test(label.facts.text) ? first - 1 : first;
  const dots = paragraphs[end];
  const last = dots && DOTS.test(dots.facts.text) ? end + 1 : end;
  const span = { start: paragraphs[start]?.start ?? 0, end: paragraphs[last - 1]?.end ?? 0 };
  return [{ first: start, end: last, span, partial: false, what: 'outline' }];
}

const NONE: readonly never[] = [];

const STOP = /[。；！？，]$/u;

function isEntry(paragraph: Paragraph | undefined): boolean {
  const { marker, text } = paragraph?.facts ?? {};
  return (
    marker !== undefined && text !== undefined && text.length <= LONGEST_ENTRY && !STOP.test(text)
  );
}

/** Whether every entry begins a later paragraph too. */
function repeats(paragraphs: readonly Paragraph[], first: number, end: number): boolean {
  const left = new Set(paragraphs.slice(first, end).map(({ facts }) => facts.text));
  const lengths = new Set([...left].map(({ length }) => length));
  for (let at = end; at < paragraphs.length && left.size > 0; at += 1) {
    const { marker, text = '' } = paragraphs[at]?.facts ?? {};
    if (marker) for (const length of lengths) left.delete(text.slice(0, length));
  }
  return left.size === 0;
}

/** Whether a speech follows; the table of contents of a plan is content. */
function isSpeech(paragraphs: readonly Paragraph[], from: number): boolean {
  return paragraphs
    .slice(from, from + SALUTATION_REACH)
    .some(({ facts }) => facts.role === 'salutation');
}
