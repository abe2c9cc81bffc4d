/** A sentence of a paragraph: UTF-16 offsets, half open. */
export interface SpokenSentence {
  readonly start: number;
  readonly end: number;
}

/** Cuts a paragraph into sentences to be read aloud one by one; what follows the last stop is one, too. */
export function cutSentences(text: string): readonly SpokenSentence[] {
  return [...text.matchAll(SENTENCE)]
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
    .filter(({ start, end }) => SPOKEN.test(text.slice(start, end)));
}

/** 同志们，现在开会。”  or what is left without a stop */
const SENTENCE = /[^。！？；!?;]+[。！？；!?;]*[”’）》]*/gu;
/** A voice has something to say. */
const SPOKEN = /[\p{L}\p{N}]/u;
