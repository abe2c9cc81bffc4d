import type { OfficialDocument } from '../../document/model/document.js';
import { findExpectedRoles } from './expected-roles.js';
import { isSnippetRole, SNIPPET_ROLES, type SnippetRole } from './snippet-roles.js';
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
 * first. The writer's own come first in either case.
 */
export function browseSnippets(
  document: OfficialDocument,
  { offset, text }: SnippetQuery,
  sources: readonly SnippetSource[],
  search: SnippetSearch,
): readonly BrowsedSnippet[] {
  const words = foldVarying(text.trim()).split(SPACE).filter(Boolean);
  if (words.length === 0) return listByRole(sources, findExpectedRoles(document, offset));
  return sources.flatMap((source) => findFitting(source, words, search));
}

const SPACE = /\s+/u;

/** More of one role are found by typing. */
const MAX_PER_ROLE = 30;
const MAX_FOUND = 100;

function listByRole(
  sources: readonly SnippetSource[],
  expected: readonly SnippetRole[],
): readonly BrowsedSnippet[] {
  const roles = new Set([...expected, ...Object.keys(SNIPPET_ROLES).filter(isSnippetRole)]);
  return [...roles].flatMap((role) =>
    sources
      .flatMap(({ name, snippets }) =>
        snippets
          .filter((snippet) => snippet.role === role)
          .sort(byDocuments)
          .map((snippet) => ({ snippet, origin: name })),
      )
      .slice(0, MAX_PER_ROLE),
  );
}

/** What begins with the first word, what holds all words, what resembles them, in this order. */
function findFitting(
  { name, snippets }: SnippetSource,
  words: readonly string[],
  search: SnippetSearch,
): readonly BrowsedSnippet[] {
  const holding = snippets
    .filter((snippet) => holdsAll(snippet, words))
    .sort((a, b) => Number(begins(b, words)) - Number(begins(a, words)) || byDocuments(a, b));
  const alike = [...search(snippets, words.join(''))]
    .sort((a, b) => b.score - a.score)
    .flatMap(({ index }) => snippets[index] ?? []);
  return [...new Set([...holding, ...alike])]
    .slice(0, MAX_FOUND)
    .map((snippet) => ({ snippet, origin: name }));
}

/** 号召 团结: the name of the role counts as a word of the snippet. */
function holdsAll({ text, role }: Snippet, words: readonly string[]): boolean {
  const folded = foldVarying(text);
  return words.every((word) => folded.includes(word) || SNIPPET_ROLES[role].zh.includes(word));
}

function begins({ text }: Snippet, [first = '']: readonly string[]): boolean {
  return foldVarying(text).startsWith(first);
}

function byDocuments(a: Snippet, b: Snippet): number {
  return b.documents - a.documents;
}
