import type { OfficialDocument } from '../../document/model/document.js';
import {
  BEGINS,
  CONTAINS,
  rateSnippet,
  readPlace,
  RESEMBLES,
  type SnippetPlace,
  suit,
} from './rank-snippets.js';
import { isSnippetRole, SNIPPET_ROLES } from './snippet-roles.js';
import type { Snippet, SnippetOrigin, SnippetSearch, SnippetSource } from './snippet-search.js';
import { foldVarying } from './typed-text.js';

/** A snippet of a list that a writer looks through. */
export interface BrowsedSnippet {
  readonly snippet: Snippet;
  readonly origin: SnippetOrigin;
}

/** Where the writer stands and what was typed in the picker. */
export interface SnippetQuery {
  readonly offset: number;
  /** Chinese words, with spaces between them if several are wanted, or Latin letters. */
  readonly text: string;
}

/**
 * All snippets to choose from, by role, roles that are expected at the offset first; with a text those that fit it, best
 * first. They are ranked as in the list of completions, and those that are out of place in the draft are left out.
 */
export function browseSnippets(
  document: OfficialDocument,
  { offset, text }: SnippetQuery,
  sources: readonly SnippetSource[],
  search: SnippetSearch,
): readonly BrowsedSnippet[] {
  const words = foldVarying(text.trim()).split(SPACE).filter(Boolean);
  const place = readPlace(document, offset);
  if (words.length === 0) return listByRole(sources, place);
  const found = sources.flatMap((source) => findFitting(source, words, search, place));
  return found.sort((a, b) => b.score - a.score).slice(0, MAX_FOUND);
}

const SPACE = /\s+/u;

/** jqld */
const LETTERS = /^[a-z]+$/u;

/** More of one role are found by typing. */
const MAX_PER_ROLE = 30;
const MAX_FOUND = 100;

interface RankedSnippet extends BrowsedSnippet {
  readonly score: number;
}

function listByRole(
  sources: readonly SnippetSource[],
  place: SnippetPlace,
): readonly BrowsedSnippet[] {
  const roles = new Set([...place.roles, ...Object.keys(SNIPPET_ROLES).filter(isSnippetRole)]);
  return [...roles].flatMap((role) =>
    sources
      .flatMap(({ name, snippets }) =>
        snippets
          .filter((snippet) => snippet.role === role)
          .flatMap((snippet) => rank(snippet, name, place, 0)),
      )
      .sort((a, b) => b.score - a.score)
      .slice(0, MAX_PER_ROLE),
  );
}

/** What begins with the first word, what holds all words, what resembles them, in this order. */
function findFitting(
  { name, snippets }: SnippetSource,
  words: readonly string[],
  search: SnippetSearch,
  place: SnippetPlace,
): readonly RankedSnippet[] {
  const scores = new Map<Snippet, number>();
  const isLetters = words.every((word) => LETTERS.test(word));
  for (const { index, score } of search(snippets, words.join(''))) {
    const snippet = snippets[index];
    if (snippet) scores.set(snippet, isLetters ? CONTAINS * (1 + score) : RESEMBLES * score);
  }
  for (const snippet of snippets) {
    if (holdsAll(snippet, words)) scores.set(snippet, begins(snippet, words) ? BEGINS : CONTAINS);
  }
  return [...scores].flatMap(([snippet, score]) => rank(snippet, name, place, score));
}

function rank(
  snippet: Snippet,
  origin: SnippetOrigin,
  place: SnippetPlace,
  score: number,
): RankedSnippet[] {
  const suited = suit(snippet, origin, place);
  if (!suited) return [];
  return [{ snippet: suited, origin, score: score + rateSnippet(suited, origin, place) }];
}

/** 号召 团结: the name of the role counts as a word of the snippet. */
function holdsAll({ text, role }: Snippet, words: readonly string[]): boolean {
  const folded = foldVarying(text);
  return words.every((word) => folded.includes(word) || SNIPPET_ROLES[role].zh.includes(word));
}

function begins({ text }: Snippet, [first = '']: readonly string[]): boolean {
  return foldVarying(text).startsWith(first);
}
