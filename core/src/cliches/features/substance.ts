import type { ParagraphFacts } from '../../document/model/document.js';
import { isDigit, isFullWidthDigit } from '../../text/characters.js';
import { createAutomaton } from '../../text/aho-corasick.js';
import { toUnitFlags } from '../../text/unit-flags.js';
import { NUMERALS, readHanQuantity, readShares } from './han-quantities.js';
import { confirmSigns, LATIN, listNameSigns } from './name-signs.js';
import { nameWordsOf, readNames } from './named-things.js';
import type { Substance, SubstanceKind } from './substance-kinds.js';
import { defineKeyedQuery, defineQuery } from '../../engine/queries.js';
import type { Lexicon } from '../../lexicon/types.js';
import { listClauseWords } from '../lexicon/clause-words.js';

/** Kinds that alone make a clause checkable; the others also occur in hollow clauses. */
export const STRONG_KINDS: ReadonlySet<SubstanceKind> = new Set([
  'number',
  'date',
  'place',
  'document',
  'person',
]);

/** The substance of a paragraph, in order and without overlaps. Memoised: the same paragraph and lexicon give the same list. */
export const readSubstance = defineKeyedQuery('substance', 'paragraph', read);

/** A search string of the automaton: a word of substance, a part of names, or both. */
interface SearchString {
  readonly length: number;
  readonly kind: SubstanceKind | undefined;
  readonly signs: number;
}

/** The automaton for words of substance and parts of names: one pass finds both. */
const searchStringsOf = defineQuery('concrete words', 'lexicon', (lexicon: Lexicon) => {
  const kinds = new Map<string, SubstanceKind>();
  for (const city of listCities(lexicon)) kinds.set(city, 'place');
  for (const { kind, words } of lexicon.concreteWords ?? []) {
    for (const word of words) kinds.set(word, kind);
  }
  const names = nameWordsOf(lexicon);
  const signs = new Map<string, number>();
  for (const [word, sign] of listNameSigns(names)) signs.set(word, (signs.get(word) ?? 0) | sign);
  const words = [...new Set([...kinds.keys(), ...signs.keys()])];
  const searchStrings = words.map((word): SearchString => ({
    length: word.length,
    kind: kinds.get(word),
    signs: signs.get(word) ?? 0,
  }));
  return { automaton: createAutomaton(words), searchStrings, names };
});

/** 唐山市  大兴安岭地区: the suffix of the division data after a name of two or more characters. */
const DIVISION = /(?<=^\p{Script=Han}{2,8})(?:市|地区|盟)$/u;

/** The cities of the division data without 市, except names that are also other words. */
function listCities(lexicon: Lexicon): readonly string[] {
  const others = new Set(listClauseWords(lexicon, 'notPlace'));
  return Object.values(lexicon.placeNames?.provinces ?? {})
    .flatMap((province) => Object.keys(province))
    .filter((name) => DIVISION.test(name))
    .map((name) => name.replace(DIVISION, ''))
    .filter((name) => !others.has(name));
}

function read({ text, marker }: ParagraphFacts, lexicon: Lexicon): readonly Substance[] {
  const found: Substance[] = [];
  const { automaton, searchStrings, names } = searchStringsOf(lexicon);
  let signs = 0;
  automaton.scan(text, (end, index) => {
    const one = searchStrings[index];
    if (!one) return;
    const start = end - one.length;
    if (one.kind) found.push({ span: { start, end }, kind: one.kind });
    if ((one.signs & ~signs) !== 0) signs |= confirmSigns(text, start, one.signs, names);
  });
  // The ordinal of a heading is not substance.
  signs |= readNumbers(text, marker?.span.end ?? 0, lexicon, found);
  readNames(text, signs, lexicon, found);
  return inOrder(found);
}

const FIGURE = 1;
const NUMERAL = 2;
const LETTER = 4;
/** Flags for the units that are read one by one: digits, Chinese numerals, Latin letters. */
const FLAGS = toUnitFlags([
  [FIGURE, '0123456789０１２３４５６７８９'],
  [NUMERAL, NUMERALS],
  [LETTER, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'],
]);

/**
 * Adds the numbers of the text, those in digits from offset `from` on.
 * @returns the flag `LATIN` where the text has a word in Latin letters, else 0
 */
function readNumbers(text: string, from: number, lexicon: Lexicon, found: Substance[]): number {
  let numeralsEnd = 0;
  let figuresEnd = from;
  let signs = 0;
  for (let at = 0; at < text.length; at += 1) {
    const flags = FLAGS[text.charCodeAt(at)] ?? 0;
    if (flags === 0) continue;
    if (flags & NUMERAL) {
      if (at >= numeralsEnd) numeralsEnd = readHanQuantity(text, at, lexicon, found);
    } else if (flags & FIGURE) {
      if (at >= figuresEnd) figuresEnd = readFigure(text, at, figureUnitsOf(lexicon), found);
    } else if (flags & LETTER && hasLetter(text, at + 1)) signs = LATIN;
  }
  if (numeralsEnd > 0) readShares(text, found);
  return signs;
}

function hasLetter(text: string, at: number): boolean {
  return ((FLAGS[text.charCodeAt(at)] ?? 0) & LETTER) !== 0;
}

/**
 * Adds the number in digits at `start`, with the unit after it: 120 个，3.5%，２０２４年
 * @returns the offset after it
 */
function readFigure(
  text: string,
  start: number,
  units: ReadonlySet<string>,
  found: Substance[],
): number {
  let at = start;
  while (at < text.length && (isFigure(text.charCodeAt(at)) || isInner(text, at))) at += 1;
  const unit = text.charAt(at);
  const kind = unit === '年' || unit === '月' || unit === '日' ? 'date' : 'number';
  const end = units.has(unit) ? at + 1 : at;
  // “12345”工作思路 is the name of a slogan.
  if (text.charAt(start - 1) !== '“') found.push({ span: { start, end }, kind });
  // The unit after a number cannot begin another number.
  return at + 1;
}

const figureUnitsOf = defineQuery(
  'units of figures',
  'lexicon',
  (lexicon: Lexicon): ReadonlySet<string> => new Set(listClauseWords(lexicon, 'unitAfterFigure')),
);

function isFigure(code: number): boolean {
  return isDigit(code) || isFullWidthDigit(code);
}

/** Whether the mark is the point of 3.5 or the comma of 12,000. */
function isInner(text: string, at: number): boolean {
  return '.,，．'.includes(text.charAt(at)) && isFigure(text.charCodeAt(at + 1));
}

/** Sorted, without overlaps: of two that overlap the longer is kept, of two of the same length the first. */
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
