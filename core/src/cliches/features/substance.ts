import type { ParagraphFacts } from '../../document/model/document.js';
import { isDigit, isFullWidthDigit } from '../../text/characters.js';
import { createAutomaton } from '../../text/aho-corasick.js';
import {
  BODY_WORDS,
  CONCRETE_THINGS,
  CONCRETE_VERBS,
  DATE_WORDS,
  PLACE_WORDS,
  PLAIN_WORDS,
  TIME_WORDS,
} from './concrete-words.js';
import { readHanQuantities } from './han-quantities.js';
import { readNamed } from './named-things.js';
import type { Substance, SubstanceKind } from './substance-kinds.js';
import { defineQuery } from '../../engine/queries.js';

/** Kinds that make a clause checkable by themselves; the others are in empty clauses too. */
export const STRONG_KINDS: ReadonlySet<SubstanceKind> = new Set([
  'number',
  'date',
  'place',
  'document',
  'person',
]);

/** What a paragraph has of substance, in order and without overlaps. The same paragraph gives the same list. */
export const readSubstance = defineQuery('substance', 'paragraph', read);

const WORDS = new Map<string, SubstanceKind>([
  ...CONCRETE_VERBS.map((word) => [word, 'act'] as const),
  ...CONCRETE_THINGS.map((word) => [word, 'thing'] as const),
  ...PLACE_WORDS.map((word) => [word, 'place'] as const),
  ...DATE_WORDS.map((word) => [word, 'date'] as const),
  ...TIME_WORDS.map((word) => [word, 'time'] as const),
  ...PLAIN_WORDS.map((word) => [word, 'plain'] as const),
  ...BODY_WORDS.map((word) => [word, 'body'] as const),
]);
const PATTERNS = [...WORDS.keys()];
const automatonOf = defineQuery('automaton of concrete words', 'list', createAutomaton);

function read({ text, marker }: ParagraphFacts): readonly Substance[] {
  const found: Substance[] = [];
  automatonOf(PATTERNS).scan(text, (end, pattern) => {
    const word = PATTERNS[pattern] ?? '';
    found.push({ span: { start: end - word.length, end }, kind: WORDS.get(word) ?? 'thing' });
  });
  // The number of a heading says nothing.
  readFigures(text, marker?.span.end ?? 0, found);
  readHanQuantities(text, found);
  readNamed(text, found);
  return inOrder(found);
}

/** 120 个，3.5%，２０２４年: with the unit after. */
function readFigures(text: string, from: number, found: Substance[]): void {
  for (let at = from; at < text.length; at += 1) {
    if (!isFigure(text.charCodeAt(at))) continue;
    const start = at;
    const isInQuotes = text.charAt(at - 1) === '“';
    while (at < text.length && (isFigure(text.charCodeAt(at)) || isInner(text, at))) at += 1;
    const unit = text.charAt(at);
    const kind = unit === '年' || unit === '月' || unit === '日' ? 'date' : 'number';
    const end = unit !== '' && UNITS.includes(unit) ? at + 1 : at;
    // “12345”工作思路 counts slogans.
    if (!isInQuotes) found.push({ span: { start, end }, kind });
  }
}

const UNITS = '年月日号个项家名人次亩万亿元户所座条吨天倍成米％%℃度种类批台辆套件场岁分秒时届';

function isFigure(code: number): boolean {
  return isDigit(code) || isFullWidthDigit(code);
}

/** The point of 3.5, the comma of 12,000. */
function isInner(text: string, at: number): boolean {
  return '.,，．'.includes(text.charAt(at)) && isFigure(text.charCodeAt(at + 1));
}

/** Of two that overlap the longer, of two as long the first. */
function inOrder(found: Substance[]): readonly Substance[] {
  if (found.length < 2) return found;
  found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: Substance[] = [];
  for (const one of found) {
    const last = kept.at(-1);
    if (!last || one.span.start >= last.span.end) kept.push(one);
    else if (one.span.end - one.span.start > last.span.end - last.span.start) {
      kept[kept.length - 1] = one;
    }
  }
  return kept;
}
