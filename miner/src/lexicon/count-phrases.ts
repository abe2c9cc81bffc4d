import { addToList, type ReferenceKind } from '../../../core/src/index.js';
import { GAP } from './frames.js';
import { GAP_LENGTHS, MIN_RATED_LENGTH } from './limits.js';
import { PhraseTrie } from './phrase-trie.js';
import { type LexiconText, TEXT_KINDS, type TextKind } from './texts.js';

/** How a phrase is used in a corpus. */
export interface PhraseCount {
  /** Number of documents that contain it, by kind. */
  readonly documents: Readonly<Record<TextKind, number>>;
  /** Occurrences in all documents except the contrast. */
  readonly occurrences: number;
  /** The rate per 10,000 characters that nine in ten documents of a kind do not exceed; absent if it is 0. */
  readonly usual: Readonly<Partial<Record<ReferenceKind, number>>>;
}

/** Counts fixed phrases and frames; a phrase inside another one is counted too. */
export function countPhrases(
  phrases: readonly string[],
  texts: readonly LexiconText[],
): readonly PhraseCount[] {
  const matcher = createMatcher(phrases);
  const tallies = phrases.map(createTally);
  const rated: Rated = { workReport: 0, partyPaper: 0, policy: 0, other: 0, contrast: 0 };
  for (const { text, kind } of texts) {
    const { length } = text.replace(SPACES, '');
    const isRated = length >= MIN_RATED_LENGTH;
    if (isRated) rated[kind] += 1;
    for (const [phrase, occurrences] of matcher(text)) {
      const tally = tallies[phrase];
      if (!tally) continue;
      tally.documents[kind] += 1;
      if (kind !== 'contrast') tally.occurrences += occurrences;
      if (isRated) tally.rates[kind].push((occurrences / length) * RATE_BASE);
    }
  }
  return tallies.map((tally) => toCount(tally, rated));
}

/** Line ends; `foldText` has turned other spaces into them. */
const SPACES = /\s+/gu;
const RATE_BASE = 10_000;

type Rated = Record<TextKind, number>;

interface Tally {
  readonly documents: Record<TextKind, number>;
  occurrences: number;
  /** Rates in the documents that are long enough and contain it. */
  readonly rates: Readonly<Record<TextKind, number[]>>;
}

function createTally(): Tally {
  return {
    documents: { workReport: 0, partyPaper: 0, policy: 0, other: 0, contrast: 0 },
    occurrences: 0,
    rates: { workReport: [], partyPaper: [], policy: [], other: [], contrast: [] },
  };
}

function toCount({ documents, occurrences, rates }: Tally, rated: Rated): PhraseCount {
  const counted = TEXT_KINDS.filter((kind) => kind !== 'contrast');
  const all = counted.flatMap((kind) => rates[kind]);
  const total = counted.reduce((sum, kind) => sum + rated[kind], 0);
  const usual: Partial<Record<ReferenceKind, number>> = {};
  setRate(usual, 'all', usualRate(all, total));
  for (const kind of ['workReport', 'partyPaper', 'policy'] as const) {
    setRate(usual, kind, usualRate(rates[kind], rated[kind]));
  }
  return { documents, occurrences, usual };
}

function setRate(
  usual: Partial<Record<ReferenceKind, number>>,
  kind: ReferenceKind,
  rate: number,
): void {
  if (rate > 0) usual[kind] = rate;
}

const USUAL_SHARE = 0.9;

/** The 90th percentile of the rates, rounded to one decimal; `rates` holds only those above zero. */
function usualRate(rates: readonly number[], documents: number): number {
  const zeros = documents - rates.length;
  const rank = Math.ceil(documents * USUAL_SHARE) - 1 - zeros;
  const rate = [...rates].sort((a, b) => a - b)[rank] ?? 0;
  return Math.round(rate * 10) / 10;
}

type Matcher = (text: string) => ReadonlyMap<number, number>;

/** Returns a function that counts all phrases in one pass over a text. */
function createMatcher(phrases: readonly string[]): Matcher {
  const words = [...new Set(phrases.flatMap((phrase) => phrase.split(GAP)))];
  const numbers = new Map(words.map((word, index) => [word, index]));
  const trie = new PhraseTrie(words);
  const wholes = new Map<number, number>();
  const framesByTail = new Map<number, { readonly head: number; readonly phrase: number }[]>();
  for (const [phrase, text] of phrases.entries()) {
    const [head = '', tail] = text.split(GAP);
    const first = numbers.get(head) ?? 0;
    if (tail === undefined) wholes.set(first, phrase);
    else addToList(framesByTail, numbers.get(tail) ?? 0, { head: first, phrase });
  }
  return (text) => {
    const counts = new Map<number, number>();
    const add = (phrase: number) => counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
    const headEnds = new Map<number, number>();
    for (let at = 0; at < text.length; at += 1) {
      if (CLAUSE_ENDS.has(text[at] ?? '')) headEnds.clear();
      trie.visit(text, at, (word, length) => {
        const whole = wholes.get(word);
        if (whole !== undefined) add(whole);
        for (const { head, phrase } of framesByTail.get(word) ?? []) {
          const gap = at - (headEnds.get(head) ?? Infinity);
          if (gap >= GAP_LENGTHS.least && gap <= GAP_LENGTHS.most) add(phrase);
        }
        headEnds.set(word, at + length);
      });
    }
    return counts;
  };
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set('，。；：！？\n');
