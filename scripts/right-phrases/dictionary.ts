import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A word of the dictionary of jieba. */
export interface DictionaryWord {
  readonly word: string;
  /** Occurrences in the newspapers and novels that the dictionary was counted in. */
  readonly count: number;
  /** Part of speech: i idiom, l set phrase, n noun, nr personal name. */
  readonly tag: string;
}

/** 峥嵘 */
const HAN_ONLY = /^[\u4e00-\u9fff]+$/u;

/** All words of Chinese characters in the dictionary of `@node-rs/jieba` (MIT), in its order. */
export function readDictionary(): readonly DictionaryWord[] {
  const file = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt');
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [word = '', count = '0', tag = ''] = line.split(' ');
      return { word, count: Number(count), tag };
    })
    .filter(({ word }) => HAN_ONLY.test(word));
}
