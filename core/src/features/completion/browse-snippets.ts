import type { OfficialDocument } from '../../document/model/document.js';
import {
  BEGINS,
  CONTAINS,
  rateSnippet,
  readPlace,
  RESEMBLES,
  type SnippetPlace,
  adaptToPlace,
} from './rank-snippets.js';
import { isSnippetRole, SNIPPET_ROLES } from './snippet-roles.js';
import type { Snippet, SnippetOrigin, SnippetSearch, SnippetSource } from './snippet-search.js';
import { foldVarying } from './typed-text.js';

/** A snippet in the picker. */
export interface BrowsedSnippet {
  readonly snippet: Snippet;
  readonly origin: SnippetOrigin;
}

/** The cursor (UTF-16 offset) and the text typed in the picker. */
export interface SnippetQuery {
  readonly offset: number;
  /** Chinese words, separated by spaces, or Latin letters. */
  readonly text: string;
}

/**
 * The snippets for the picker: without a text all of them by role, roles that are expected at the offset first; with a text those that match,
 * best first. They are ranked as in the list of completions, and those that do not suit the draft are left out.
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

/** Most snippets per role, and most search results. Others are found by typing. */
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

/** Snippets that begin with the first word, that contain all words, and that resemble them, ranked in this order. */
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
    if (containsAll(snippet, words))
      scores.set(snippet, begins(snippet, words) ? BEGINS : CONTAINS);
  }
  return [...scores].flatMap(([snippet, score]) => rank(snippet, name, place, score));
}

function rank(
  snippet: Snippet,
  origin: SnippetOrigin,
  place: SnippetPlace,
  score: number,
): RankedSnippet[] {
  const adapted = adaptToPlace(snippet, origin, place);
  if (!adapted) return [];
  return [{ snippet: adapted, origin, score: score + rateSnippet(adapted, origin, place) }];
}

/** 号召 团结: whether the snippet contains all words, where the name of its role counts as part of it. */
function containsAll({ text, role }: Snippet, words: readonly string[]): boolean {
  const folded = foldVarying(text);
  return words.every((word) => folded.includes(word) || SNIPPET_ROLES[role].zh.includes(word));
}

function begins({ text }: Snippet, [first = '']: readonly string[]): boolean {
  return foldVarying(text).startsWith(first);
}
