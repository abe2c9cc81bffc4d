/** From this many sentences on, a pair of characters that no dictionary has is a term of that text: 缺碘, 估定. */
const FEWEST_SENTENCES = 3;
/** Sentence ends and the line break. */
const SENTENCE_ENDS = '。；！？\n';

/** Whether at least three sentences of the text contain the word. */
export function isTermOf(text: string, word: string): boolean {
  let sentences = 0;
  let at = text.indexOf(word);
  while (at >= 0) {
    sentences += 1;
    if (sentences === FEWEST_SENTENCES) return true;
    let end = at;
    while (end < text.length && !SENTENCE_ENDS.includes(text.charAt(end))) end += 1;
    at = text.indexOf(word, end);
  }
  return false;
}
