import { pinyin } from 'pinyin-pro';

/** A reading in a smaller share of the words with the character is left out: 车 is ju in one word in a hundred. */
const MIN_SHARE = 0.04;

/**
 * Encodes the characters by reading, `zheng1争峥`, in alphabetical order, with all readings that `pinyin-pro` (MIT) gives in enough of
 * the words.
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
      if (count / total < MIN_SHARE) continue;
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
