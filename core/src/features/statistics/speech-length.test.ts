import { expect, test } from 'vitest';
import { countCharacters, countLetters, speakingMinutes } from './speech-length.js';

test.each([
  ['', 0],
  ['同志们：', 4],
  ['　　同志们：\r\n', 4],
  ['2024年，GDP 增长5.2%。', 8],
  ['“四个意识”', 6],
  ['××市·××区', 7],
  ['𠮷林', 2],
])('Word counts %j as %i', (text, count) => {
  expect(countCharacters(text)).toBe(count);
});

test.each([
  ['同志们：', 3],
  ['2024年，GDP 增长5.2%。', 12],
  ['５％以上', 3],
  ['𠮷林', 2],
])('%j has %i letters', (text, count) => {
  expect(countLetters(text, { start: 0, end: text.length })).toBe(count);
});

test.each([
  [0, 200, 0],
  [20, 200, 1],
  [1500, 200, 8],
  [1500, 150, 10],
])('%i characters at %i a minute take %i', (characters, rate, minutes) => {
  expect(speakingMinutes(characters, rate)).toBe(minutes);
});
