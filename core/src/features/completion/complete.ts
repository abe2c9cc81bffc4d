import { defineQuery } from '../../engine/queries.js';
import type { OfficialDocument } from '../../document/model/document.js';
import type { Span } from '../../text/span.js';
import {
  BEGINS,
  CONTAINS,
  rateSnippet,
  readPlace,
  RESEMBLES,
  type SnippetPlace,
  adaptToPlace,
} from './rank-snippets.js';
import type { SnippetRole } from './snippet-roles.js';
import type { Snippet, SnippetOrigin, SnippetSearch, SnippetSource } from './snippet-search.js';
import { countHan, foldVarying, MARK, MIN_AT_CLAUSE, readTyped, type Typed } from './typed-text.js';
import { isUsedElsewhere } from './used-snippets.js';

/** A snippet that may continue the text at the cursor. */
export interface CompletionCandidate {
  readonly snippet: Snippet;
  readonly origin: SnippetOrigin;
  /** The typed characters that the snippet repeats and that accepting it replaces. */
  readonly replace: Span;
  /** The UTF-16 offset of the match in the snippet's text. */
  readonly at: number;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
  /** Whether it may be shown without being requested. */
  readonly confident: boolean;
}

/** Most offers in one answer: a writer does not read more, but types on. */
const MAX_OFFERS = 50;

/**
 * The snippets of all sources that may continue the text at `offset` (UTF-16), best first; among equal matches those of the archive first.
 * `search` finds more than beginnings and words. Returns plain data; never throws unless `search` does.
 */
export function complete(
  document: OfficialDocument,
  offset: number,
  sources: readonly SnippetSource[],
  search: SnippetSearch = NO_SEARCH,
): readonly CompletionCandidate[] {
  const typed = readTyped(document.text, offset);
  const place = readPlace(document, offset);
  const found = sources.flatMap((source) =>
    findIn(source, typed, search).flatMap((match) => toCandidate(source, match, place, offset)),
  );
  const best = keepBest(found, MAX_OFFERS * 2);
  return keepBest(
    best.map((candidate) => demoteUsed(document.text, candidate)),
    MAX_OFFERS,
  );
}

const NO_SEARCH: SnippetSearch = () => [];

/** A match of a snippet with the typed text. */
interface Match {
  readonly snippet: Snippet;
  /** How many UTF-16 units before the cursor are replaced. */
  readonly length: number;
  readonly at: number;
  readonly score: number;
  readonly confident: boolean;
}

/** Words that occur in any sentence and do not identify a snippet. */
const NO_KEYWORD = /^(?:我们|他们|大家|这些|那些|这个|一个|以及|因此|但是|同时)$/u;

/** The score rises with the number of typed units, up to a limit. */
const SCORE_PER_UNIT = 10;
const MAX_UNITS = 20;

/** On an empty line every snippet, otherwise those that match the typed text. */
function findIn({ snippets }: SnippetSource, typed: Typed, search: SnippetSearch): Match[] {
  if (typed.letters !== '') return findByLetters(snippets, typed.letters, search);
  if (typed.tail === '') {
    return mostUsed(snippets).map((snippet) => ({
      snippet,
      length: 0,
      at: 0,
      score: 0,
      confident: false,
    }));
  }
  const texts = foldAll(snippets);
  const word = isKeyword(typed.clause) ? typed.clause : '';
  const matches = snippets.flatMap((snippet, index) => {
    const text = texts[index] ?? '';
    return matchBeginning(snippet, text, typed) ?? matchWord(snippet, text, word) ?? [];
  });
  return matches.length < FEW && word !== ''
    ? [...matches, ...findSimilar(snippets, word, search, matches)]
    : matches;
}

/** For each role as many snippets as a list shows, those of the most documents, and all that are for some kinds of drafts only. */
const mostUsed = defineQuery('most used snippets', 'list', (snippets: readonly Snippet[]) => {
  const counts = new Map<SnippetRole, number>();
  return [...snippets]
    .sort((a, b) => b.documents - a.documents)
    .filter(({ role, kinds }) => {
      if (kinds) return true;
      const count = (counts.get(role) ?? 0) + 1;
      counts.set(role, count);
      return count <= MAX_OFFERS;
    });
});

/** With fewer exact matches than this, similar snippets are added. */
const FEW = 5;

function matchBeginning(
  snippet: Snippet,
  text: string,
  { tail, starts }: Typed,
): Match | undefined {
  for (const start of starts.get(text.charAt(0)) ?? []) {
    const length = tail.length - start;
    if (length >= text.length || !text.startsWith(tail.slice(start))) continue;
    const opensClause = start === 0 || MARK.test(tail.charAt(start - 1));
    const confident =
      opensClause && countHan(tail.slice(start)) >= ENOUGH && snippet.documents >= SEVERAL;
    return { snippet, length, at: 0, score: BEGINS + rateLength(length), confident };
  }
  return undefined;
}

/** A match is confident with this many Chinese characters from the start of a clause, and a snippet of this many documents. */
const ENOUGH = 4;
const SEVERAL = 2;

function matchWord(snippet: Snippet, text: string, word: string): Match | undefined {
  const at = word === '' || word.length === text.length ? -1 : text.indexOf(word);
  if (at < 0) return undefined;
  const score = CONTAINS + rateLength(word.length);
  return { snippet, length: word.length, at, score, confident: false };
}

function isKeyword(clause: string): boolean {
  return countHan(clause) >= MIN_AT_CLAUSE && !NO_KEYWORD.test(clause);
}

function rateLength(units: number): number {
  return Math.min(units, MAX_UNITS) * SCORE_PER_UNIT;
}

/** From this number on, letters are certainly pinyin. */
const ENOUGH_LETTERS = 3;

function findByLetters(
  snippets: readonly Snippet[],
  letters: string,
  search: SnippetSearch,
): Match[] {
  const confident = letters.length >= ENOUGH_LETTERS;
  return search(snippets, letters).flatMap(({ index, score, at = 0 }) => {
    const snippet = snippets[index];
    if (!snippet) return [];
    return { snippet, length: letters.length, at, score: CONTAINS * (1 + score), confident };
  });
}

function findSimilar(
  snippets: readonly Snippet[],
  word: string,
  search: SnippetSearch,
  known: readonly Match[],
): Match[] {
  const found = new Set(known.map(({ snippet }) => snippet));
  return search(snippets, word).flatMap(({ index, score }) => {
    const snippet = snippets[index];
    if (!snippet || found.has(snippet)) return [];
    return { snippet, length: word.length, at: 0, score: RESEMBLES * score, confident: false };
  });
}

/** Empty where the snippet does not suit the draft. */
function toCandidate(
  { name }: SnippetSource,
  { snippet, length, at, score, confident }: Match,
  place: SnippetPlace,
  offset: number,
): CompletionCandidate[] {
  const adapted = adaptToPlace(snippet, name, place);
  if (!adapted) return [];
  const candidate = {
    snippet: adapted,
    origin: name,
    replace: { start: offset - length, end: offset },
    at,
    score: score + rateSnippet(adapted, name, place),
    confident,
  };
  return [candidate];
}

/** Added to the score of a snippet that the draft already contains. */
const IS_USED = -400;

function demoteUsed(text: string, candidate: CompletionCandidate): CompletionCandidate {
  if (!isUsedElsewhere(text, candidate.snippet, candidate.replace)) return candidate;
  return { ...candidate, score: candidate.score + IS_USED, confident: false };
}

/** The `count` best by score, sorted; ties in the order of their texts. A threshold from the sorted scores avoids sorting all candidates. */
function keepBest(
  candidates: readonly CompletionCandidate[],
  count: number,
): CompletionCandidate[] {
  const scores = Float64Array.from(candidates, ({ score }) => score).sort();
  const least = scores.at(-count) ?? -Infinity;
  const kept = candidates.filter(({ score }) => score >= least);
  return kept
    .sort((a, b) => b.score - a.score || compare(a.snippet.text, b.snippet.text))
    .slice(0, count);
}

/** The folded texts of a list of snippets, computed once, since the list lives as long as the server. */
const foldAll = defineQuery('folded snippets', 'list', (snippets: readonly Snippet[]) =>
  snippets.map(({ text }) => foldVarying(text)),
);

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
