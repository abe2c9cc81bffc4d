import Fuse from 'fuse.js';
import {
  type Snippet,
  SNIPPET_ROLES,
  type SnippetHit,
  type SnippetSearch,
} from '../../../core/src/index.js';
import { PairIndex } from './pair-index.js';
import { PinyinIndex, type PinyinHit } from './pinyin-index.js';
import type { Readings } from './readings.js';

/** Creates a search by similarity (Fuse.js) and, if readings are given, by pinyin. Indexes are cached per snippet list. */
export function createSnippetSearch(readings: Readings | undefined): SnippetSearch {
  return (snippets, typed) => {
    if (!LETTERS.test(typed)) return findAlike(snippets, typed);
    return readings ? findByPinyin(snippets, typed, readings) : [];
  };
}

/** jqld */
const LETTERS = /^[a-z]+$/u;

/** Maximum number of candidates that are compared in full. */
const LIMIT = 60;

const pairIndexes = new WeakMap<readonly Snippet[], PairIndex>();

function findAlike(snippets: readonly Snippet[], typed: string): SnippetHit[] {
  let index = pairIndexes.get(snippets);
  if (!index) pairIndexes.set(snippets, (index = new PairIndex(snippets.map(toSearched))));
  const candidates = index.find(typed, LIMIT).flatMap((place) => {
    const snippet = snippets[place];
    return snippet ? [{ place, text: snippet.text, role: SNIPPET_ROLES[snippet.role].zh }] : [];
  });
  return new Fuse(candidates, FUSE)
    .search(typed)
    .map(({ item, score = 1 }) => ({ index: item.place, score: 1 - score }));
}

/** The indexed text: the name of the role (号召) and the text of the snippet. */
function toSearched({ text, role }: Snippet): string {
  return `${SNIPPET_ROLES[role].zh}\n${text}`;
}

const FUSE = {
  keys: [
    { name: 'text', weight: 2 },
    { name: 'role', weight: 1 },
  ],
  includeScore: true,
  ignoreLocation: true,
  ignoreFieldNorm: true,
  threshold: 0.4,
};

const pinyinIndexes = new WeakMap<readonly Snippet[], PinyinIndex>();

function findByPinyin(
  snippets: readonly Snippet[],
  letters: string,
  readings: Readings,
): SnippetHit[] {
  let index = pinyinIndexes.get(snippets);
  if (!index) {
    index = new PinyinIndex(
      snippets.map(({ text }) => text),
      readings,
    );
    pinyinIndexes.set(snippets, index);
  }
  return index
    .find(letters, LIMIT)
    .map(({ index: found, place, at }) => ({ index: found, score: SCORES[place], at }));
}

const SCORES: Readonly<Record<PinyinHit['place'], number>> = {
  start: 0.7,
  clause: 0.65,
  inside: 0.6,
};
