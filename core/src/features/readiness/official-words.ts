// Words by which `looksOfficial` distinguishes official speeches and papers from other Chinese texts.
import rows from '../../../data/reading/text-kind-words.json';

/** Words keyed by their first character, the longest first. */
export type WordIndex = ReadonlyMap<string, readonly string[]>;

/** The number of occurrences of the words in the text; overlapping ones are counted once. */
export function countWords(text: string, index: WordIndex): number {
  let found = 0;
  for (let at = 0; at < text.length; at += 1) {
    const word = index.get(text.charAt(at))?.find((candidate) => text.startsWith(candidate, at));
    if (word === undefined) continue;
    found += 1;
    at += word.length - 1;
  }
  return found;
}

/** 同志 党委 贯彻落实 切实 各部门: words that are rare outside of official texts. */
export const OFFICIAL_WORDS = indexWords('official');
/** Words of manuals and source code. */
export const TECHNICAL_WORDS = indexWords('technical');
/** Words of stories, diaries and letters. */
export const EVERYDAY_WORDS = indexWords('everyday');
/** 本报讯 记者看到: words of newspaper reports. */
export const REPORTER_WORDS = indexWords('reporter');

function indexWords(use: 'official' | 'technical' | 'everyday' | 'reporter'): WordIndex {
  const index = new Map<string, string[]>();
  const words = rows.filter((row) => row.use === use).flatMap((row) => row.words);
  for (const word of words.sort((a, b) => b.length - a.length)) {
    index.set(word.charAt(0), [...(index.get(word.charAt(0)) ?? []), word]);
  }
  return index;
}
