import type { ParagraphFacts, SpeechText } from '../../document/model/document.js';
import { toDocumentSpan } from '../../document/lines/paragraph-spans.js';
import { defineQuery } from '../../engine/queries.js';
import type { Lexicon } from '../../lexicon/types.js';
import { soundAlike } from '../../right-phrases/read-near-misses.js';
import { addToList } from '../../text/list-map.js';
import type { Span } from '../../text/span.js';
import type { MinorForm } from './listed-forms.js';
import { HAN_NUMERALS } from '../../text/han-numerals.js';

/** In UTF-16 units: shorter names differ in one character by chance, longer ones are sentences. */
const SHORTEST = 4;
const LONGEST = 12;
/** How often a name must occur in the speech before another can be a misspelling of it. */
const FEWEST = 2;
/** A draft with more distinct names than this is a list of names and is not checked. */
const MOST_NAMES = 1000;
/** 党建引领先锋行 */
const HAN_ONLY = /^\p{Script=Han}+$/u;

/**
 * Quoted names that differ from a more frequent one in a single homophone.
 *
 * @returns The less frequent spellings with the spelling to use.
 */
export function findAlikeNames({ paragraphs }: SpeechText, lexicon: Lexicon): readonly MinorForm[] {
  const places = new Map<string, Span[]>();
  for (const paragraph of paragraphs) {
    for (const { name, span } of readQuotedNames(paragraph.facts)) {
      addToList(places, name, toDocumentSpan(paragraph, span));
    }
  }
  if (places.size < 2 || places.size > MOST_NAMES) return [];
  const byHalf = indexByHalf([...places.keys()]);
  return [...places].flatMap(([form, own]) => {
    const major = halvesOf(form)
      .flatMap((half) => byHalf.get(half) ?? [])
      .find(
        (name) =>
          (places.get(name)?.length ?? 0) >= Math.max(FEWEST, own.length + 1) &&
          isSlip(form, name, lexicon),
      );
    const majorPlaces = major === undefined ? undefined : places.get(major);
    return major === undefined || !majorPlaces ? [] : [{ form, places: own, major, majorPlaces }];
  });
}

/** A name in quotation marks, without them. */
interface QuotedName {
  readonly name: string;
  readonly span: Span;
}

const readQuotedNames = defineQuery(
  'quoted names',
  'paragraph',
  ({ text, brackets }: ParagraphFacts): readonly QuotedName[] => {
    let found: QuotedName[] | undefined;
    for (const [index, open] of brackets.entries()) {
      const close = brackets[index + 1];
      if (close === undefined || text.charAt(open) !== '“' || text.charAt(close) !== '”') continue;
      const length = close - open - 1;
      if (length < SHORTEST || length > LONGEST) continue;
      const name = text.slice(open + 1, close);
      if (HAN_ONLY.test(name)) (found ??= []).push({ name, span: { start: open + 1, end: close } });
    }
    return found ?? NOTHING;
  },
);

const NOTHING: readonly never[] = [];

/** Keys for both halves of a name: two names that differ in one character share one of them. */
function halvesOf(name: string): readonly string[] {
  const middle = name.length >> 1;
  return [`${name.length}<${name.slice(0, middle)}`, `${name.length}>${name.slice(middle)}`];
}

function indexByHalf(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const byHalf = new Map<string, string[]>();
  for (const name of names) {
    for (const half of halvesOf(name)) {
      addToList(byHalf, half, name);
    }
  }
  return byHalf;
}

const NUMERALS = `${HAN_NUMERALS}〇零`;

/** Whether the two names differ in exactly one character, which is a homophone and no numeral. */
function isSlip(one: string, other: string, lexicon: Lexicon): boolean {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  if (at === one.length || one.slice(at + 1) !== other.slice(at + 1)) return false;
  if (NUMERALS.includes(one.charAt(at)) || NUMERALS.includes(other.charAt(at))) return false;
  return soundAlike(lexicon, one.charCodeAt(at), other.charCodeAt(at));
}
