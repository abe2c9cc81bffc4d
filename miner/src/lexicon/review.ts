import type { Cliche, ClicheKind, MissingSubstance } from '../../../core/src/index.js';
import type { WrittenPhrase } from './written-phrases.js';

/** An editor's decisions about mined phrases. Written by hand and not changed by mining. */
export interface LexiconReview {
  /** Questions to the writer for phrases of each kind; `asks` overrides them for single phrases. */
  readonly asksByKind: Readonly<Partial<Record<ClicheKind, readonly MissingSubstance[]>>>;
  /** Clichés, by kind. */
  readonly keep: Readonly<Partial<Record<ClicheKind, readonly string[]>>>;
  /** Phrases of `keep` that ship even if they are not mined from the corpus. */
  readonly always: readonly string[];
  readonly asks: Readonly<Record<string, readonly MissingSubstance[]>>;
  readonly alternatives: Readonly<Record<string, readonly string[]>>;
  /** Phrases that are no clichés: subjects, names, factual words, fragments. */
  readonly drop: readonly string[];
}

/** How a phrase is used in the corpus that was mined. */
export type MinedPhrase = Pick<Cliche, 'phrase' | 'documents' | 'usual'>;

/** A review without decisions. */
export const EMPTY_REVIEW: LexiconReview = {
  asksByKind: {},
  keep: {},
  always: [],
  asks: {},
  alternatives: {},
  drop: [],
};

/** Parses the text of a review file; missing members are empty. @throws SyntaxError if it is not JSON */
export function parseReview(json: string): LexiconReview {
  // The file is part of the project; `npm run generate` and a test check its content.
  return { ...EMPTY_REVIEW, ...(JSON.parse(json) as Partial<LexiconReview>) };
}

/** The phrases without a decision, in their order. */
export function findUnreviewed<T extends { readonly phrase: string }>(
  mined: readonly T[],
  { keep, drop }: LexiconReview,
): readonly T[] {
  const decided = new Set([...drop, ...Object.values(keep).flat()]);
  return mined.filter(({ phrase }) => !decided.has(phrase));
}

/** The clichés to ship, sorted by phrase: kept mined ones, and `written` ones. A written phrase that was also mined has its counts. */
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
