import type { ParagraphFacts } from '../document/model/document.js';
import { defineKeyedQuery, defineQuery } from '../engine/queries.js';
import type { ConfusableWord, Lexicon, RightPhrases } from '../lexicon/types.js';
import { overlapTest } from '../text/interval-overlap.js';
import type { Span } from '../text/span.js';
import type { DoubtfulSlip, ExpressionSlip } from '../wording/fixed-expressions.js';
import { withoutOverlaps, type PhraseHit } from '../wording/phrases.js';
import { readWording, withoutEnclosing } from '../wording/wording.js';
import type { Likeness } from './alikeness.js';
import { isSlip } from './doubtful-slips.js';
import { findDoubledCharacters } from './doubled-characters.js';
import { findDoubledWords } from './doubled-words.js';
import { Exceptions } from './exceptions.js';
import { NearMissFinder, type NearMiss } from './near-misses.js';
import { QuotedFormulas } from './quoted-formulas.js';
import { reviveFinder } from './revive.js';
import type { WordCosts } from './word-costs.js';

/** The compiled inventory, built on first use; a host with a `keeper` keeps it between two runs of a program. */
const finderOf = defineQuery('right phrases', 'list', (data: RightPhrases) => {
  const kept = data.keeper?.recall();
  if (kept) return reviveFinder(kept);
  const finder = new NearMissFinder(data);
  data.keeper?.keep(finder);
  return finder;
});

const exceptionsOf = defineQuery(
  'phrase exceptions',
  'lexicon',
  ({ phraseExceptions, rightPhrases }: Lexicon) =>
    new Exceptions(phraseExceptions, rightPhrases.variants, finderOf(rightPhrases).costs),
);

/** The wrong forms of the list of slips, which judges them by their conditions: 急时 is a slip of 及时, but not in 不急时. */
const listedFormsOf = defineQuery(
  'listed wrong forms',
  'lexicon',
  ({ confusableWords }: Lexicon): ReadonlySet<string> =>
    new Set(confusableWords.map(({ wrong }) => wrong)),
);

const formulasOf = defineQuery(
  'quoted formulas',
  'lexicon',
  ({ fixedExpressions }: Lexicon) => new QuotedFormulas(fixedExpressions),
);

/** Near misses of names in quotation marks in a paragraph: “三会一”. */
export const readQuotedFormulas = defineKeyedQuery(
  'quoted formula slips',
  'paragraph',
  ({ text }: ParagraphFacts, lexicon: Lexicon): readonly NearMiss[] => {
    if (lexicon.rightPhrases.words === '' || !OPENING.test(text)) return [];
    const { costs } = finderOf(lexicon.rightPhrases);
    return formulasOf(lexicon).find(
      text,
      (written) => costs.isWord(written, 0, written.length),
      (one, other) => soundAlike(lexicon, one, other),
    );
  },
);

/** The formulations that are written wrong in a paragraph: also those whose context decides that they are not intended. */
export const readExpressionSlips = defineKeyedQuery(
  'expression slips',
  'paragraph',
  (facts: ParagraphFacts, lexicon: Lexicon): readonly ExpressionSlip[] => {
    const { slips, doubtful } = readWording(facts, lexicon);
    if (doubtful.length === 0 || lexicon.rightPhrases.words === '') return slips;
    const finder = finderOf(lexicon.rightPhrases);
    const certain: DoubtfulSlip[] = [];
    for (const slip of doubtful) {
      // Of the two readings of one place, 当要管党 as 党要管党 and as 要管党 without its first character, the first comes first.
      const before = certain.at(-1);
      const isRead = before?.entry === slip.entry && before.span.end > slip.span.start;
      if (!isRead && isSlip(facts.text, slip, finder)) certain.push(slip);
    }
    return certain.length === 0 ? slips : withoutOverlaps([...slips, ...withoutEnclosing(certain)]);
  },
);

/** The opening quotation mark of “三会一课”. */
const OPENING = /[“‘]/u;

/** The near misses of correct phrases in a paragraph, without those that other lists report and without those that may be intended. */
export const readNearMisses = defineKeyedQuery(
  'near misses',
  'paragraph',
  (facts: ParagraphFacts, lexicon: Lexicon): readonly NearMiss[] => {
    if (lexicon.rightPhrases.words === '') return [];
    const misses = finderOf(lexicon.rightPhrases).find(facts.text);
    if (misses.length === 0) return misses;
    const { confused } = readWording(facts, lexicon);
    const slips = readExpressionSlips(facts, lexicon);
    const exceptions = exceptionsOf(lexicon);
    if (exceptions.isTraditional(facts.text)) return [];
    const isListed = overlapTest([...slips, ...confused].map(({ span }) => span));
    const listed = listedFormsOf(lexicon);
    const isQuoted = overlapTest(readQuotedFormulas(facts, lexicon).map(({ span }) => span));
    return misses.filter(
      (miss) =>
        !exceptions.covers(facts.text, miss) &&
        !isListed(miss.span) &&
        !isQuoted(miss.span) &&
        !listed.has(facts.text.slice(miss.span.start, miss.span.end)),
    );
  },
);

/** How alike two characters are to a keyboard or a scanner; `undefined` where they are not, or where the lexicon has no phrases. */
export function likenessOf(
  { rightPhrases }: Lexicon,
  one: number,
  other: number,
): Likeness | undefined {
  return rightPhrases.words === '' ? undefined : finderOf(rightPhrases).likenessOf(one, other);
}

/** Whether a phonetic input method may produce one character for the other. */
export function soundAlike(lexicon: Lexicon, one: number, other: number): boolean {
  return likenessOf(lexicon, one, other) === 'sound';
}

/** The words of the inventory of right phrases with their costs; `undefined` where the lexicon has no phrases. */
export function wordCostsOf({ rightPhrases }: Lexicon): WordCosts | undefined {
  return rightPhrases.words === '' ? undefined : finderOf(rightPhrases).costs;
}

/** Longest listed slip, in UTF-16 units, that may lie across two words; longer ones are always words. */
const LONGEST_ACROSS = 3;
/** Least gain, in nats: the listed slips gain 13 and more in their examples, 一批露营地 and the like 8.5 and less. */
const LEAST_GAIN = 11;
/** The same where the character at an edge forms a word with its neighbour: 露营 in 一批批露营装备 (12.5). */
const LEAST_GAIN_ACROSS = 13;

/** The listed slips in a paragraph, without those across two words: not 批露 in 一批露营地. */
export const readListedSlips = defineKeyedQuery(
  'listed slips',
  'paragraph',
  (facts: ParagraphFacts, lexicon: Lexicon): readonly PhraseHit<ConfusableWord>[] => {
    const { confused } = readWording(facts, lexicon);
    if (confused.length === 0 || lexicon.rightPhrases.words === '') return confused;
    const finder = finderOf(lexicon.rightPhrases);
    return confused.filter(
      ({ span: { start, end } }) =>
        end - start > LONGEST_ACROSS ||
        finder.gainOf(facts.text, start, end) >=
          (finder.costs.reachesAcross(facts.text, start, end) ? LEAST_GAIN_ACROSS : LEAST_GAIN),
    );
  },
);

const doublingFactsOf = defineQuery(
  'doubling facts',
  'lexicon',
  ({ rightPhrases, phraseExceptions }: Lexicon) =>
    finderOf(rightPhrases).doublingFacts(phraseExceptions.doubled),
);

/** The second copies of doubled words, and of doubled characters of words, in a paragraph. */
export const readDoubledWords = defineKeyedQuery(
  'doubled words',
  'paragraph',
  ({ text }: ParagraphFacts, lexicon: Lexicon): readonly Span[] => {
    const { rightPhrases, phraseExceptions } = lexicon;
    if (rightPhrases.words === '') return [];
    const { costs } = finderOf(rightPhrases);
    const words = findDoubledWords(text, costs, phraseExceptions.doubled);
    const signs = findDoubledCharacters(text, doublingFactsOf(lexicon));
    if (signs.length === 0 || exceptionsOf(lexicon).isTraditional(text)) return words;
    const isFound = overlapTest(words);
    return [...words, ...signs.filter((span) => !isFound(span))].sort((a, b) => a.start - b.start);
  },
);
