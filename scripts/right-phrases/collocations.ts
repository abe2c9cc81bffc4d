import type { CorpusCounts } from './corpus-counts.js';

/** A sequence of words that official texts use as a unit. */
export interface Collocation {
  readonly phrase: string;
  readonly count: number;
}

/** Minimum number of documents, and minimum pointwise mutual information in nats per word boundary. */
const MIN_DOCUMENTS = 5;
const MIN_COHESION = 3;
/** Words that a phrase must not begin or end with. */
const FUNCTION_WORDS = new Set([
  '我们',
  '他们',
  '你们',
  '这些',
  '那些',
  '这个',
  '那个',
  '以及',
  '或者',
  '并且',
  '因为',
  '所以',
  '但是',
  '如果',
  '已经',
  '没有',
]);

/** 第 二十 届, 一九 五三, 三 中全会: specific to one date or number. */
export const DATED =
  /[第届]|[〇零一二三四五六七八九十百千万亿]{2}|[一二三四五六七八九十百千万亿]+ |[中全]会/u;

/** The runs of words with enough cohesion and documents, with firm edges and without names. */
export function findCollocations(
  { total, words, runs }: CorpusCounts,
  isName: (word: string) => boolean,
): readonly Collocation[] {
  const found: Collocation[] = [];
  for (const [key, { count, documents }] of runs) {
    if (documents < MIN_DOCUMENTS) continue;
    const parts = key.split(' ');
    // A single character at an edge is usually part of a word that the segmentation has split: 锋|模范|作用.
    if ((parts[0] ?? '').length < 2 || (parts.at(-1) ?? '').length < 2) continue;
    if (FUNCTION_WORDS.has(parts[0] ?? '') || FUNCTION_WORDS.has(parts.at(-1) ?? '')) continue;
    if (parts.some((part) => part === '的' || part === '了' || isName(part))) continue;
    if (DATED.test(key)) continue;
    const expected = parts.reduce((sum, part) => sum + Math.log((words.get(part) ?? 1) / total), 0);
    const cohesion = (Math.log(count / total) - expected) / (parts.length - 1);
    if (cohesion >= MIN_COHESION) found.push({ phrase: parts.join(''), count });
  }
  return found;
}
