/** A sentence of a paragraph: UTF-16 offsets, half open. */
export interface SpokenSentence {
  readonly start: number;
  readonly end: number;
}

/** Cuts a paragraph into sentences for reading aloud. Text after the last stop is a sentence too; text without letters or digits is left out. */
export function cutSentences(text: string): readonly SpokenSentence[] {
  return [...text.matchAll(SENTENCE)]
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
    .filter(({ start, end }) => SPOKEN.test(text.slice(start, end)));
}

/** 同志们，现在开会。”  or the rest without a stop */
const SENTENCE = /[^。！？；!?;]+[。！？；!?;]*[”’）》]*/gu;
/** A letter or digit, without which there is nothing to speak. */
const SPOKEN = /[\p{L}\p{N}]/u;
