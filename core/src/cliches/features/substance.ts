import type { ParagraphFacts } from '../../document/model/document.js';
import { isDigit, isFullWidthDigit } from '../../text/characters.js';
import { createAutomaton } from '../../text/aho-corasick.js';
import { readHanQuantities } from './han-quantities.js';
import { readNamed } from './named-things.js';
import type { Substance, SubstanceKind } from './substance-kinds.js';
import { defineKeyedQuery, defineQuery } from '../../engine/queries.js';
import type { Lexicon } from '../../lexicon/types.js';
import { listClauseWords } from '../lexicon/clause-words.js';

/** Kinds that make a clause checkable by themselves; the others are in empty clauses too. */
export const STRONG_KINDS: ReadonlySet<SubstanceKind> = new Set([
  'number',
  'date',
  'place',
  'document',
  'person',
]);

/** What a paragraph has of substance, in order and without overlaps. The same paragraph and lexicon give the same list. */
export const readSubstance = defineKeyedQuery('substance', 'paragraph', read);

/** Words of the lexicon that say something, compiled. */
const concreteWordsOf = defineQuery('concrete words', 'lexicon', (lexicon: Lexicon) => {
  const kinds = new Map<string, SubstanceKind>();
  for (const city of listCities(lexicon)) kinds.set(city, 'place');
  for (const { kind, words } of lexicon.concreteWords ?? []) {
    for (const word of words) kinds.set(word, kind);
  }
  const entries = [...kinds].map(([word, kind]) => ({ length: word.length, kind }));
  return { automaton: createAutomaton([...kinds.keys()]), entries };
});

/** 唐山市  大兴安岭地区: what the division data adds to a name of two characters and more. */
const DIVISION = /(?<=^\p{Script=Han}{2,8})(?:市|地区|盟)$/u;

/** Cities of the division data without 市, but for those that are other words as well. */
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
  const { automaton, entries } = concreteWordsOf(lexicon);
  automaton.scan(text, (end, index) => {
    const entry = entries[index];
    if (entry) found.push({ span: { start: end - entry.length, end }, kind: entry.kind });
  });
  // The number of a heading says nothing.
  readFigures(text, marker?.span.end ?? 0, figureUnitsOf(lexicon), found);
  readHanQuantities(text, lexicon, found);
  readNamed(text, lexicon, found);
  return inOrder(found);
}

/** 120 个，3.5%，２０２４年: with the unit after. */
function readFigures(
  text: string,
  from: number,
  units: ReadonlySet<string>,
  found: Substance[],
): void {
  for (let at = from; at < text.length; at += 1) {
    if (!isFigure(text.charCodeAt(at))) continue;
    const start = at;
    const isInQuotes = text.charAt(at - 1) === '“';
    while (at < text.length && (isFigure(text.charCodeAt(at)) || isInner(text, at))) at += 1;
    const unit = text.charAt(at);
    const kind = unit === '年' || unit === '月' || unit === '日' ? 'date' : 'number';
    const end = units.has(unit) ? at + 1 : at;
    // “12345”工作思路 counts slogans.
    if (!isInQuotes) found.push({ span: { start, end }, kind });
  }
}

const figureUnitsOf = defineQuery(
  'units of figures',
  'lexicon',
  (lexicon: Lexicon): ReadonlySet<string> => new Set(listClauseWords(lexicon, 'unitAfterFigure')),
);

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
