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

/** The page numbers inside the sentences of a text, as partial blocks of residue. */
export function findPageDigits(
  paragraphs: readonly Paragraph[],
  whole: ReadonlySet<number>,
): ResidueBlock[] {
  const digits: Digit[] = [];
  for (let index = 0; index < paragraphs.length; index += 1) {
    const facts = paragraphs[index]?.facts;
    if (!facts || facts.figures.length === 0 || facts.text.length < SHORTEST) continue;
    if (whole.has(index)) continue;
    for (const digit of straysOf(facts)) digits.push({ paragraph: index, ...digit });
  }
  const chain = digits.length < FEWEST ? NONE : findRisingChain(digits);
  return chain.flatMap(({ paragraph, span }) => {
    const place = paragraphs[paragraph];
    if (!place) return [];
    return {
      first: paragraph,
      end: paragraph + 1,
      span: toDocumentSpan(place, span),
      partial: true,
    };
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
