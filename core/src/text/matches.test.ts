import { describe, expect, it } from 'vitest';
import { matchesOf } from './matches.js';

const SAMPLES: readonly (readonly [text: string, expression: RegExp])[] = [
  ['', /年/gu],
  ['今年和明年', /年/gu],
  ['2024年和2025年', /(?<year>\d{4})年/gu],
  ['没有', /年/gu],
  // Matches of no length, also beside a character of two units.
  ['', /x*/gu],
  ['a𠮷b', /x*/gu],
  ['𠮷𠮷', /(?=𠮷)/gu],
  ['今年', /(?<=今)|$/gu],
];

describe('matchesOf', () => {
  it.each(SAMPLES)('finds in %j what matchAll finds, %s', (text, expression) => {
    expect(matchesOf(text, expression)).toEqual([...text.matchAll(expression)]);
  });

  it('starts at the beginning, also after a search that was not finished', () => {
    const expression = /年/gu;
    expression.lastIndex = 3;
    expect(matchesOf('今年和明年', expression).map(({ index }) => index)).toEqual([1, 4]);
  });
});
