import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom, type Random } from './random.js';
import { PLACES } from './vocabulary.js';

/** Provinces and numbers, which differ between drafts of the same kind. */
const NAMES_AND_NUMBERS =
  /\d+|北京|天津|河北|山西|辽宁|吉林|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|陕西|甘肃|青海|宁夏|新疆/gu;

/**
 * Writes a corpus of this size into a folder by repeating the texts, each time with other names and numbers and without some
 * paragraphs, so that no two documents are equal. Deterministic for a seed.
 * @returns the number of bytes written
 */
export function repeatCorpus(
  texts: readonly string[],
  {
    bytes,
    target,
    seed,
  }: { readonly bytes: number; readonly target: string; readonly seed: number },
): number {
  const random = createRandom(seed);
  let written = 0;
  for (let copy = 0; written < bytes; copy += 1) {
    const folder = join(target, String(copy));
    mkdirSync(folder, { recursive: true });
    for (const [index, text] of texts.entries()) {
      if (written >= bytes) break;
      const content = Buffer.from(change(text, random));
      writeFileSync(join(folder, `${index}.txt`), content);
      written += content.length;
    }
  }
  return written;
}

/** The texts below a folder, in order of their paths. */
export function readTexts(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const texts = names.filter((name) => name.endsWith('.txt'));
  return texts.map((name) => readFileSync(join(folder, name), 'utf8'));
}

function change(text: string, random: Random): string {
  const kept = text.split('\n').filter(() => !random.once(LEFT_OUT_INTERVAL));
  return kept.join('\n').replace(NAMES_AND_NUMBERS, (found) => {
    if (found >= '：') return random.pick(PLACES);
    return found.replace(/\d/gu, () => String(random.number(10)));
  });
}

/** On average, one in this many paragraphs is left out. */
const LEFT_OUT_INTERVAL = 10;
