import type { Cliche, ClicheKind, MissingSubstance } from '../../../core/src/index.js';
import type { WrittenPhrase } from './written-phrases.js';

/** What an editor decided about mined phrases. Written by hand, and not touched by mining. */
export interface LexiconReview {
  /** What to ask the writer of a phrase of each kind, where `asks` says nothing else. */
  readonly asksByKind: Readonly<Partial<Record<ClicheKind, readonly MissingSubstance[]>>>;
  /** Clichés, by kind. */
  readonly keep: Readonly<Partial<Record<ClicheKind, readonly string[]>>>;
  /** Phrases of `keep` that ship even where the corpus does not yield them. */
  readonly always: readonly string[];
  readonly asks: Readonly<Record<string, readonly MissingSubstance[]>>;
  readonly alternatives: Readonly<Record<string, readonly string[]>>;
  /** What is no cliché: subjects, names, sober words, broken cuts. */
  readonly drop: readonly string[];
}

/** How a phrase is used in the corpus that was mined. */
export type MinedPhrase = Pick<Cliche, 'phrase' | 'documents' | 'usual'>;

/** Nothing decided yet. */
export const EMPTY_REVIEW: LexiconReview = {
  asksByKind: {},
  keep: {},
  always: [],
  asks: {},
  alternatives: {},
  drop: [],
};

/** Reads a review as it stands in its file; what the file lacks is empty. Throws where it is no JSON object. */
export function parseReview(json: string): LexiconReview {
  // The file is ours, and `npm run generate` and a test check what it says.
  return { ...EMPTY_REVIEW, ...(JSON.parse(json) as Partial<LexiconReview>) };
}

/** Phrases about which nothing was decided, in their order. */
export function findUnreviewed<T extends { readonly phrase: string }>(
  mined: readonly T[],
  { keep, drop }: LexiconReview,
): readonly T[] {
  const decided = new Set([...drop, ...Object.values(keep).flat()]);
  return mined.filter(({ phrase }) => !decided.has(phrase));
}

/** The clichés that ship: mined and kept, or written down, sorted by phrase. A written one that was mined has its counts. */
export function mergeReview(
  mined: readonly MinedPhrase[],
  review: LexiconReview,
  written: readonly WrittenPhrase[] = [],
): readonly Cliche[] {
  const counts = new Map(mined.map((entry) => [entry.phrase, entry]));
  const reviewed = Object.entries(review.keep)
    .flatMap(([kind, phrases]) => phrases.map((phrase) => ({ kind: kind as ClicheKind, phrase })))
    .flatMap(({ kind, phrase }) => {
      const count = counts.get(phrase);
      return count ? [toCliche(count, kind, review)] : [];
    });
  const known = new Set(reviewed.map(({ phrase }) => phrase));
  const added = written
    .filter(({ phrase }) => !known.has(phrase))
    .map(({ phrase, kind }) => toCliche({ phrase, documents: 0, usual: {} }, kind, review));
  return [...reviewed, ...added].sort((a, b) => (a.phrase < b.phrase ? -1 : 1));
}

function toCliche(
  { phrase, documents, usual }: MinedPhrase,
  kind: ClicheKind,
  { asks, asksByKind, alternatives }: LexiconReview,
): Cliche {
  const questions = asks[phrase] ?? asksByKind[kind];
  const others = alternatives[phrase];
  return {
    phrase,
    kind,
    documents,
    usual,
    ...(others && { alternatives: others }),
    ...(questions && questions.length > 0 && { asks: questions }),
  };
}
