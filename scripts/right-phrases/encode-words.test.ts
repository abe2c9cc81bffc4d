import { expect, test } from 'vitest';
import { encodeWords, toSigns } from './encode-words.js';
import { readNumbers } from '../../core/src/right-phrases/number-signs.js';
import { decodeWords, wordAt } from '../../core/src/right-phrases/word-list.js';

test('numbers of one, two and three signs are decoded', () => {
  const numbers = [0, 47, 48, 138, 3687, 3688, 11968, 11969, 28000];
  const row = numbers.map(toSigns).join('');
  expect([...readNumbers(row).subarray(0, numbers.length)]).toEqual(numbers);
  expect(numbers.map((number) => toSigns(number).length)).toEqual([1, 1, 2, 2, 2, 3, 3, 3, 3]);
});

test('a word list round-trips each word, its cost and its kind', () => {
  const words = [
    { word: '峥嵘岁月', cost: 12, kind: 2 },
    { word: '峥嵘', cost: 13.4, kind: 0 },
    { word: '岁月', cost: 9, kind: 0 },
    { word: '岁', cost: 8, kind: 0 },
    { word: '招商引资', cost: 40, kind: 1 },
  ];
  const list = decodeWords(encodeWords(words));
  const read = Array.from({ length: list.size }, (_, word) => [
    wordAt(list, word),
    list.levels[word],
    list.kinds[word],
  ]);
  expect(read.toSorted()).toEqual(
    [
      ['峥嵘岁月', 24, 2],
      ['峥嵘', 27, 0],
      ['岁月', 18, 0],
      ['岁', 16, 0],
      // The highest level.
      ['招商引资', 36, 1],
    ].toSorted(),
  );
});
