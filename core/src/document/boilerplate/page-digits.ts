// Finds page numbers that copying left inside sentences: single digits that belong to no word and increase through the text.
import numberNeighbours from '../../../data/reading/number-neighbours.json';
import { isDigit, isHan } from '../../text/characters.js';
import type { Span } from '../../text/span.js';
import { toDocumentSpan } from '../lines/paragraph-spans.js';
import { defineQuery } from '../../engine/queries.js';
import type { Paragraph, ParagraphFacts, ResidueBlock } from '../model/document.js';

/** The fewest consecutive numbers that are page numbers; two may be chance. */
const FEWEST = 3;

interface Digit extends Stray {
  readonly paragraph: number;
}

/**
 * The page numbers inside the sentences of a text, as partial blocks of residue. `otherPages`: whether page numbers have
 * been found between the paragraphs.
 */
export function findPageDigits(
  paragraphs: readonly Paragraph[],
  whole: ReadonlySet<number>,
  otherPages: boolean,
): ResidueBlock[] {
  const digits: Digit[] = [];
  const spaced: Digit[] = [];
  let counted = false;
  for (let index = 0; index < paragraphs.length; index += 1) {
    const facts = paragraphs[index]?.facts;
    if (!facts || facts.figures.length === 0 || facts.text.length < SHORTEST) continue;
    if (whole.has(index)) continue;
    for (const digit of straysOf(facts)) digits.push({ paragraph: index, ...digit });
    const own = spacedOf(facts);
    counted ||= own.counted;
    for (const digit of own.strays) spaced.push({ paragraph: index, ...digit });
  }
  const chain = digits.length < FEWEST ? NONE : findRisingChain(digits);
  // Where other numbers have blanks around them too, the writer types them.
  const isPages = !counted && areSpacedPages(spaced, otherPages || chain.length > 0);
  const blocks = [
    ...chain.flatMap((digit) => toBlock(paragraphs, digit)),
    ...(isPages ? spaced : NONE).flatMap((digit) =>
      toBlock(paragraphs, digit).map((block): ResidueBlock => ({ ...block, what: 'page' })),
    ),
  ];
  return blocks.sort((a, b) => a.span.start - b.span.start);
}

function toBlock(paragraphs: readonly Paragraph[], { paragraph, span }: Digit): ResidueBlock[] {
  const place = paragraphs[paragraph];
  if (!place) return [];
  return [
    {
      first: paragraph,
      end: paragraph + 1,
      span: toDocumentSpan(place, span),
      partial: true,
    },
  ];
}

/** The fewest UTF-16 units between two page numbers of a paragraph; the numbers of a list are closer. */
const SHORTEST_PAGE = 40;

/** 新 2 型 … 改革开 3 放: whether digits between blanks rise through the text; a single one only beside other page numbers. */
function areSpacedPages(digits: readonly Digit[], otherPages: boolean): boolean {
  if (digits.length < (otherPages ? 1 : 2)) return false;
  return digits.every((digit, at) => {
    const before = digits[at - 1];
    if (!before) return true;
    if (before.value >= digit.value) return false;
    return (
      before.paragraph !== digit.paragraph || digit.span.start - before.span.end >= SHORTEST_PAGE
    );
  });
}

const NONE: readonly never[] = [];

/**
 * The digits that increase by one through the text, at least `FEWEST` of them. A chain that begins after the first pages
 * consists of page numbers only if most of the digits without a noun belong to it.
 */
function findRisingChain(digits: readonly Digit[]): readonly Digit[] {
  const early = follow(digits, (value) => value <= LAST_FIRST);
  if (early.length >= FEWEST) return early;
  const [first] = digits;
  if (!first) return NONE;
  const all = follow(digits, (value) => value === first.value);
  return all.length >= FEWEST && all.length * 2 > digits.length ? all : NONE;
}

/** The chain of the first digit for which `begins` is true and, after it, each digit that is one more than the last. */
function follow(digits: readonly Digit[], begins: (value: number) => boolean): readonly Digit[] {
  const chain: Digit[] = [];
  for (const digit of digits) {
    const last = chain.at(-1);
    if (last ? digit.value === last.value + 1 : begins(digit.value)) chain.push(digit);
  }
  return chain;
}

/** The shortest sentence, in UTF-16 units. */
const SHORTEST = 10;
/** The largest first number of a chain: one of the first pages. */
const LAST_FIRST = 2;
/** `before`: characters before a number that counts something; `after`: first characters of what is counted. */
const { before: BEFORE, after: AFTER } = numberNeighbours;

interface Stray {
  readonly span: Span;
  readonly value: number;
}

/** The digits of a paragraph that count nothing; memoised. */
const straysOf = defineQuery(
  'digits that count nothing',
  'paragraph',
  ({ text, figures }: ParagraphFacts): readonly Stray[] => {
    const found: Stray[] = [];
    for (const at of figures) {
      const stray = readStray(text, at);
      if (stray) found.push(stray);
    }
    return found.length > 0 ? found : NONE;
  },
);

/** One or two digits between Chinese characters that count nothing; `undefined` for other digits. */
function readStray(text: string, at: number): Stray | undefined {
  let end = at;
  while (end - at < 3 && isDigit(text.charCodeAt(end))) end += 1;
  if (end === at || end - at > 2 || at === 0) return undefined;
  const before = text.charAt(at - 1);
  const after = text.charAt(end);
  if (!isHan(text.charCodeAt(end)) || AFTER.includes(after)) return undefined;
  if (!isHan(text.charCodeAt(at - 1)) && !'。；，！？'.includes(before)) return undefined;
  if (BEFORE.includes(before)) return undefined;
  return { span: { start: at, end }, value: Number(text.slice(at, end)) };
}

/** The digits between blanks of a paragraph. */
interface Spaced {
  readonly strays: readonly Stray[];
  /** Whether any of them counts something: 有 3 个. */
  readonly counted: boolean;
}

const NO_SPACED: Spaced = { strays: NONE, counted: false };
const BLANK = /[^\S\n]/u;
/** Prose, and no line of a table. */
const CLAUSES = /[，。；]/u;
/** Characters of `AFTER` that end a word more often than they count: 新型, 时代. */
const WORD_ENDS = '型代世夜';

/** The digits between blanks that count nothing, with their blanks; memoised. */
const spacedOf = defineQuery(
  'digits between blanks',
  'paragraph',
  ({ text, figures }: ParagraphFacts): Spaced => {
    if (!BLANK.test(text) || !CLAUSES.test(text)) return NO_SPACED;
    const strays: Stray[] = [];
    let counted = false;
    for (const at of figures) {
      let end = at;
      while (end - at < 3 && isDigit(text.charCodeAt(end))) end += 1;
      if (end === at || end - at > 2 || !BLANK.test(text.charAt(at - 1))) continue;
      if (!BLANK.test(text.charAt(end)) || !isHan(text.charCodeAt(end + 1))) continue;
      if (!isHan(text.charCodeAt(at - 2))) continue;
      const after = text.charAt(end + 1);
      if (
        BEFORE.includes(text.charAt(at - 2)) ||
        (AFTER.includes(after) && !WORD_ENDS.includes(after))
      ) {
        counted = true;
      } else
        strays.push({ span: { start: at - 1, end: end + 1 }, value: Number(text.slice(at, end)) });
    }
    return strays.length > 0 || counted ? { strays, counted } : NO_SPACED;
  },
);
