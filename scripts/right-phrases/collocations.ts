import type { CorpusCounts } from './corpus-counts.js';

/** A run of words that official texts use as one. */
export interface Collocation {
  readonly phrase: string;
  readonly count: number;
}

/** In how many documents a run must stand, and how much oftener than by chance, in nats for each joint. */
const FEWEST_DOCUMENTS = 5;
const LEAST_COHESION = 3;
/** Words at whose edge a phrase does not begin or end. */
const LOOSE = new Set([
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

/** 第 二十 届, 一九 五三, 三 中全会: what is true of one time or number only. */
export const DATED =
  /[第届]|[〇零一二三四五六七八九十百千万亿]{2}|[一二三四五六七八九十百千万亿]+ |[中全]会/u;

/** The runs of words that cohere: often enough, in enough documents, with firm edges and without names of people. */
export function findCollocations(
  { total, words, runs }: CorpusCounts,
  isName: (word: string) => boolean,
): readonly Collocation[] {
  const found: Collocation[] = [];
  for (const [key, { count, documents }] of runs) {
    if (documents < FEWEST_DOCUMENTS) continue;
    const parts = key.split(' ');
    // A single character at an edge is mostly a part of a word that the segmentation has cut: 锋|模范|作用.
    if ((parts[0] ?? '').length < 2 || (parts.at(-1) ?? '').length < 2) continue;
    if (LOOSE.has(parts[0] ?? '') || LOOSE.has(parts.at(-1) ?? '')) continue;
    if (parts.some((part) => part === '的' || part === '了' || isName(part))) continue;
    if (DATED.test(key)) continue;
    const expected = parts.reduce((sum, part) => sum + Math.log((words.get(part) ?? 1) / total), 0);
    const cohesion = (Math.log(count / total) - expected) / (parts.length - 1);
    if (cohesion >= LEAST_COHESION) found.push({ phrase: parts.join(''), count });
  }
  return found;
}
