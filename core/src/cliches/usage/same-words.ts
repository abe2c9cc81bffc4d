import type { SpeechText } from '../../document/model/document.js';
import type { ClichePlace } from './speech-cliches.js';

/** So many UTF-16 units on one side make two uses the same expression: with marks, of characters alone. */
const NEIGHBOURS = 4;
const WORDS = 3;
/** 解放和 */
const ALL_WORDS = /^\p{Script=Han}+$/u;
/** A filled frame this long says one thing by itself: 打造现代海洋经济发展高地. */
const LONG_PHRASE = 8;

/**
 * Uses without those that stand in the same words as an earlier one: 厉行节约、反对浪费, said five times, is the name of a
 * campaign, and 充分展示了中国人民…, 充分展示了中国人民… is a refrain. Each counts once.
 */
export function withoutSameWords(
  { paragraphs }: SpeechText,
  places: readonly ClichePlace[],
): readonly ClichePlace[] {
  const seen = new Set<string>();
  return places.filter(({ paragraph, hit: { span } }) => {
    const text = paragraphs[paragraph]?.facts.text ?? '';
    const own = text.slice(span.start, span.end);
    const signs = [
      ...expressions(text.slice(Math.max(0, span.start - NEIGHBOURS), span.start), -WORDS, '<'),
      ...expressions(text.slice(span.end, span.end + NEIGHBOURS), WORDS, '>'),
    ];
    if (own.length >= LONG_PHRASE) signs.push(own);
    const isNew = signs.every((sign) => !seen.has(sign));
    for (const sign of signs) seen.add(sign);
    return isNew;
  });
}

/** What the use is known by on one side; a negative length counts from the end. */
function expressions(side: string, words: number, mark: string): readonly string[] {
  const nearest = words < 0 ? side.slice(words) : side.slice(0, words);
  const isWhole = nearest.length === WORDS && ALL_WORDS.test(nearest);
  if (isWhole) return [mark + nearest];
  return side.length === NEIGHBOURS ? [mark + side] : [];
}
