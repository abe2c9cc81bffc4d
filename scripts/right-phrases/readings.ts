import { pinyin } from 'pinyin-pro';

/** A reading that fewer of the words with the character have is left out: 车 is ju in one word in a hundred. */
const LEAST_SHARE = 0.04;

/**
 * The characters by their reading, `zheng1争峥`, in the order of the alphabet, as `pinyin-pro` (MIT) reads them in the words given, with
 * all readings that stand in enough of them.
 */
export function encodeReadings(words: readonly string[]): string {
  const bySign = new Map<string, Map<string, number>>();
  for (const word of words) {
    const readings = pinyin(word, { toneType: 'num', type: 'array' });
    for (const [at, sign] of [...word].entries()) {
      const reading = readings[at] ?? '';
      if (!READING.test(reading)) continue;
      const counts = bySign.get(sign) ?? new Map<string, number>();
      counts.set(reading, (counts.get(reading) ?? 0) + 1);
      bySign.set(sign, counts);
    }
  }
  const groups = new Map<string, string[]>();
  for (const [sign, counts] of bySign) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    for (const [reading, count] of counts) {
      if (count / total < LEAST_SHARE) continue;
      const key = reading.replaceAll('ü', 'v');
      groups.set(key, [...(groups.get(key) ?? []), sign]);
    }
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reading, signs]) => reading + signs.sort().join(''))
    .join('');
}

/** zheng1 */
const READING = /^[a-zü]+[0-4]$/u;
