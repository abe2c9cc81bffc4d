import setPhrases from '../../core/data/set-phrases.json';
import { IDIOM, SET_PHRASE, WORD } from '../../core/src/right-phrases/word-list.js';
import type { Collocation } from './collocations.js';
import type { CorpusCounts } from './corpus-counts.js';
import type { DictionaryWord } from './dictionary.js';
import type { CostedWord } from './encode-words.js';

export interface WordSources {
  readonly dictionary: readonly DictionaryWord[];
  readonly counts: CorpusCounts;
  readonly collocations: readonly Collocation[];
  /** Idioms of a second dictionary, which confirm idioms that the first one tags as names or nouns: 阳奉阴违, 任重道远. */
  readonly idioms: ReadonlySet<string>;
  /** Wrong forms in the list of confusable words; the dictionary contains some of them. */
  readonly wrong: ReadonlySet<string>;
}

/** Minimum count in the dictionary by number of characters; idioms and set phrases are taken by their tag. */
const MIN_COUNTS: readonly number[] = [0, 20, 20, 50, 20, 5, 5, 5, 5];
/** The minimum for an idiom in both dictionaries; the first gives a count of 3 to words it only knows from lists. */
const MIN_IDIOM_COUNT = 4;
/** Total number of words in the texts that the dictionary was counted in. */
const DICTIONARY_TOTAL = 60_101_967;
/** In characters. */
const LONG = 5;
/** The assumed count of a current set phrase in the official texts. */
const SET_PHRASE_COUNT = 20;
/** Longest phrase of the dictionary that is taken, in characters. */
const MAX_LENGTH = 12;

/**
 * The words to ship: all common words, which give the word boundaries, and from four characters idioms, set phrases and the
 * collocations of official texts. The cost of a word is the negative logarithm of the mean of its shares in the dictionary and in
 * the official texts.
 */
export function chooseWords({
  dictionary,
  counts,
  collocations,
  idioms,
  wrong,
}: WordSources): readonly CostedWord[] {
  const costs = new Map<string, number>();
  const enter = (word: string, inDictionary: number, inCorpus: number): void => {
    const share = inDictionary / DICTIONARY_TOTAL / 2 + inCorpus / counts.total / 2;
    costs.set(word, Math.min(costs.get(word) ?? Infinity, -Math.log(share)));
  };
  for (const { word, count, tag } of dictionary) {
    const inCorpus = counts.words.get(word) ?? 0;
    const isConfirmed = idioms.has(word) && (count >= MIN_IDIOM_COUNT || inCorpus > 0);
    if (wrong.has(word) || MISSPELT.has(word) || word.length > MAX_LENGTH) continue;
    if (isName(word, tag) && !isConfirmed) continue;
    // Of long words only those that official texts have are ever meant.
    if (word.length >= LONG && inCorpus === 0 && !isConfirmed && tag !== 'i' && tag !== 'l')
      continue;
    // 一举手一, 一乾二净: what the dictionary only knows from lists, another one does not have and no official text uses.
    if (tag === 'i' && count < MIN_IDIOM_COUNT && inCorpus === 0 && !idioms.has(word)) continue;
    if (isConfirmed || isTaken(word, count, tag) || inCorpus >= 2) enter(word, count, inCorpus);
  }
  for (const phrase of [...setPhrases.phrases, ...setPhrases.collocations.phrases]) {
    enter(phrase, 0, Math.max(SET_PHRASE_COUNT, counts.words.get(phrase) ?? 0));
  }
  for (const { phrase, count } of collocations) if (!wrong.has(phrase)) enter(phrase, 0, count);
  const kinds = new Map<string, number>();
  for (const phrase of setPhrases.phrases) if (phrase.length >= 4) kinds.set(phrase, SET_PHRASE);
  for (const { word, tag } of dictionary) {
    if (word.length >= 4 && tag === 'l') kinds.set(word, SET_PHRASE);
    if (word.length >= 4 && (tag === 'i' || idioms.has(word))) kinds.set(word, IDIOM);
  }
  return [...costs].map(([word, cost]) => ({ word, cost, kind: kinds.get(word) ?? WORD }));
}

/** Misspelt in the dictionary of jieba: 风生水起, 悬梁刺股, 量质齐升. */
const MISSPELT = new Set(['风声水起', '悬梁刺骨', '一枕黄梁', '规重矩迭', '善恶不变']);

/** Tags of names of places, bodies and others, which may resemble each other without being slips. */
const NAMES = new Set(['ns', 'nt', 'nz', 'nr', 'nrt']);
/** 中英两国 */
const COUNTRIES = /两国|^.国.国$/u;

function isName(word: string, tag: string): boolean {
  return (word.length >= 4 && NAMES.has(tag)) || COUNTRIES.test(word);
}

function isTaken(word: string, count: number, tag: string): boolean {
  if (tag.startsWith('nr')) return word.length < 3 && count >= 100;
  if (word.length === 4 && tag === 'i') return true;
  if (word.length === 4 && tag === 'l') return count > 3;
  return count >= (MIN_COUNTS[word.length] ?? 5);
}
