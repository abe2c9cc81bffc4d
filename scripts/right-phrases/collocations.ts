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
const LOOSE = new Set(
  '的了在和是为对与及或从把被让使将向以于到等都也要不一有我们他这那中上下个各之其而并且就更又还所能可会后前年月日地得着过给由同至再已很较约共每该此某本',
);

/** 第 二十 届, 一九 五三, 三 中全会: what is true of one time or number only. */
const DATED = /[第届]|[〇零一二三四五六七八九十百千万亿]{2}|[一二三四五六七八九十百千万亿]+ |[中全]会/u;

/** The runs of words that cohere: often enough, in enough documents, with firm edges and without names of people. */
export function findCollocations(
  { total, words, runs }: CorpusCounts,
  isName: (word: string) => boolean,
): readonly Collocation[] {
  const found: Collocation[] = [];
  for (const [key, { count, documents }] of runs) {
    if (documents < FEWEST_DOCUMENTS) continue;
    const parts = key.split(' ');
    if (LOOSE.has(parts[0] ?? '') || LOOSE.has(parts.at(-1) ?? '')) continue;
    if (parts.some((part) => part === '的' || part === '了' || isName(part))) continue;
    if (DATED.test(key)) continue;
    const expected = parts.reduce((sum, part) => sum + Math.log((words.get(part) ?? 1) / total), 0);
    const cohesion = (Math.log(count / total) - expected) / (parts.length - 1);
    if (cohesion >= LEAST_COHESION) found.push({ phrase: parts.join(''), count });
  }
  return found;
}
