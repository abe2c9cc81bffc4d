import type { SpeechText } from '../../document/model/document.js';
import type { ClichePlace } from './speech-cliches.js';

/** So many equal UTF-16 units on one side make two uses the same expression: with punctuation, and of characters alone. */
const NEIGHBOURS = 4;
const WORDS = 3;
/** 解放和 */
const ALL_WORDS = /^\p{Script=Han}+$/u;
/** A filled frame of this length is an expression by itself: 打造现代海洋经济发展高地. */
const LONG_PHRASE = 8;

/**
 * Uses without those whose surrounding words equal those of an earlier use: 厉行节约、反对浪费, used five times, is the name of a
 * campaign, and 充分展示了中国人民…, 充分展示了中国人民… is repeated on purpose. Each counts once.
 */
export function withoutSameWords(
  { paragraphs }: SpeechText,
  places: readonly ClichePlace[],
): readonly ClichePlace[] {
  const seen = new Set<string>();
  return places.filter(({ paragraph, hit: { span } }) => {
    const text = paragraphs[paragraph]?.facts.text ?? '';
    const own = text.slice(span.start, span.end);
    const keys = [
      ...keysOfSide(text.slice(Math.max(0, span.start - NEIGHBOURS), span.start), -WORDS, '<'),
      ...keysOfSide(text.slice(span.end, span.end + NEIGHBOURS), WORDS, '>'),
    ];
    if (own.length >= LONG_PHRASE) keys.push(own);
    const isNew = keys.every((key) => !seen.has(key));
    for (const key of keys) seen.add(key);
    return isNew;
  });
}

/** The key of the text beside a use, none where it is too short; a negative length counts from the end. */
function keysOfSide(side: string, words: number, mark: string): readonly string[] {
  const nearest = words < 0 ? side.slice(words) : side.slice(0, words);
  const isWhole = nearest.length === WORDS && ALL_WORDS.test(nearest);
  if (isWhole) return [mark + nearest];
  return side.length === NEIGHBOURS ? [mark + side] : [];
}
