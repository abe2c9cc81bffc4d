/** Pairs of names of a speech that differ in one character, which sounds or looks alike. */
import type { Lexicon } from '../../../lexicon/types.js';
import { likenessOf } from '../../../right-phrases/read-near-misses.js';
import { addToList } from '../../../text/list-map.js';
import { nameParts } from './name-parts.js';
import type { NamePair, SpelledName } from './name-types.js';

/** More names that are equal but for one character are a series of names: 王家村, 李家村, 张家村. */
const MOST_ALIKE = 8;

/**
 * The pairs, at most one for each spelling that is to be replaced: of several readings of one stretch of text, such as 金沙矿业 and
 * 金沙矿业公司, the most frequent one, then the one that begins last, then the longest.
 * @param names all of one kind
 */
export function findPairs(names: readonly SpelledName[], lexicon: Lexicon): readonly NamePair[] {
  const pairs = listPairs(names, lexicon).sort(
    (a, b) => countOf(b) - countOf(a) || a.at - b.at || b.minor.name.length - a.minor.name.length,
  );
  const taken = new Set<number>();
  return pairs.filter(({ minor, at }) => {
    const own = minor.places.map(({ start }) => start + at);
    if (own.some((offset) => taken.has(offset))) return false;
    for (const offset of own) taken.add(offset);
    return true;
  });
}

function countOf({ minor, major }: NamePair): number {
  return minor.places.length + major.places.length;
}

function listPairs(names: readonly SpelledName[], lexicon: Lexicon): NamePair[] {
  const byGap = new Map<string, SpelledName[]>();
  for (const name of names) {
    for (const key of withGaps(name.name, name.stem)) addToList(byGap, key, name);
  }
  const pairs: NamePair[] = [];
  for (const [key, alike] of byGap) {
    if (alike.length > MOST_ALIKE) continue;
    const at = key.indexOf(GAP);
    for (const [index, one] of alike.entries()) {
      for (const other of alike.slice(index + 1)) {
        const pair = toPair(one, other, at);
        if (areAlike(pair, lexicon)) pairs.push(pair);
      }
    }
  }
  return pairs;
}

const GAP = '_';

/** The name with each of its first `stem` characters left out in turn: names that differ in one of them have a key in common. */
export function withGaps(name: string, stem: number): readonly string[] {
  return Array.from({ length: stem }, (_, at) => name.slice(0, at) + GAP + name.slice(at + 1));
}

function toPair(one: SpelledName, other: SpelledName, at: number): NamePair {
  const order = one.places.length - other.places.length || firstOf(other) - firstOf(one);
  return order < 0 ? { minor: one, major: other, at } : { minor: other, major: one, at };
}

function firstOf({ places }: SpelledName): number {
  return places[0]?.start ?? 0;
}

/** A similar sound (陈, 程) or shape (玲, 珍) is a slip only in a name of three characters that is written otherwise several times. */
const LEAST_STEM = 3;
const LEAST_COUNT = 2;

function areAlike({ minor, major, at }: NamePair, lexicon: Lexicon): boolean {
  const { leads, siblings, scanned } = nameParts();
  const one = minor.name.charAt(at);
  const other = major.name.charAt(at);
  if (minor.kind === 'place' && (siblings.has(one) || siblings.has(other))) return false;
  // 在柳河镇, 再柳河镇见
  if (minor.kind === 'place' && at === 0 && (leads.has(one) || leads.has(other))) return false;
  if (scanned.has(one + other)) return true;
  const likeness = likenessOf(lexicon, one.charCodeAt(0), other.charCodeAt(0));
  if (likeness === undefined || likeness === 'sound') return likeness !== undefined;
  if (minor.stem < LEAST_STEM || major.places.length < LEAST_COUNT) return false;
  // 王秀玲老师, 王秀珍老师: another person is named with a title.
  return likeness === 'nearSound' || (minor.places.length === 1 && minor.titles.size === 0);
}
