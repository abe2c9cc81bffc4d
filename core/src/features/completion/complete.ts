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
  suit,
} from './rank-snippets.js';
import type { SnippetRole } from './snippet-roles.js';
import type { Snippet, SnippetOrigin, SnippetSearch, SnippetSource } from './snippet-search.js';
import { countHan, foldVarying, MARK, MIN_AT_CLAUSE, readTyped, type Typed } from './typed-text.js';
import { standsElsewhere } from './used-snippets.js';

/** A snippet that may go on where the cursor is. */
export interface CompletionCandidate {
  readonly snippet: Snippet;
  readonly origin: SnippetOrigin;
  /** What accepting it replaces: the characters typed so far that it repeats. */
  readonly replace: Span;
  /** Where in the snippet's text that was found which was typed, in UTF-16 units. */
  readonly at: number;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
  /** Whether it may be shown unasked. */
  readonly confident: boolean;
}

/** How many are offered at once: more is not read, and is asked for by typing on. */
const MAX_OFFERS = 50;

/**
 * The snippets of all sources that may go on at `offset` (UTF-16), best first; of matches alike those of the writer's archive.
 * `search` finds more than beginnings and words. Plain data; never throws, if `search` does not.
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
    best.map((candidate) => sinkUsed(document.text, candidate)),
    MAX_OFFERS,
  );
}

const NO_SEARCH: SnippetSearch = () => [];

/** How a snippet answers what has been typed. */
interface Match {
  readonly snippet: Snippet;
  /** How many units before the cursor accepting it replaces. */
  readonly length: number;
  readonly at: number;
  readonly score: number;
  readonly confident: boolean;
}

/** Words that stand in any sentence and say nothing about which is wanted. */
const NO_KEYWORD = /^(?:我们|他们|大家|这些|那些|这个|一个|以及|因此|但是|同时)$/u;

/** What more has been typed of a snippet counts for more. */
const PER_UNIT = 10;
const MAX_UNITS = 20;

/** Every snippet on an empty line, else those that what was typed tells of. */
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
    ? [...matches, ...findAlike(snippets, word, search, matches)]
    : matches;
}

/** Of each role as many as a list can show, those of the most documents, and all that are for some kinds of drafts only. */
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

/** With so many that hold what was typed as it is, none is wanted that only resembles it. */
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

/** Characters typed from the start of a clause that tell well enough how it goes on, in a snippet of so many documents. */
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
  return Math.min(units, MAX_UNITS) * PER_UNIT;
}

/** So many letters are meant as pinyin. */
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

function findAlike(
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

/** None where the snippet is out of place in the draft. */
function toCandidate(
  { name }: SnippetSource,
  { snippet, length, at, score, confident }: Match,
  place: SnippetPlace,
  offset: number,
): CompletionCandidate[] {
  const suited = suit(snippet, name, place);
  if (!suited) return [];
  const candidate = {
    snippet: suited,
    origin: name,
    replace: { start: offset - length, end: offset },
    at,
    score: score + rateSnippet(suited, name, place),
    confident,
  };
  return [candidate];
}

/** What stands in the draft already is hardly wanted again. */
const IS_USED = -400;

function sinkUsed(text: string, candidate: CompletionCandidate): CompletionCandidate {
  if (!standsElsewhere(text, candidate.snippet, candidate.replace)) return candidate;
  return { ...candidate, score: candidate.score + IS_USED, confident: false };
}

/** The best by score, in order; ties in the order of their texts. Sorting numbers is far cheaper than sorting all. */
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

/** The compared forms of a list of snippets, made once: the list lives as long as the server. */
const foldAll = defineQuery('folded snippets', 'list', (snippets: readonly Snippet[]) =>
  snippets.map(({ text }) => foldVarying(text)),
);

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
