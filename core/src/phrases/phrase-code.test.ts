import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePhrases, encodePhrases } from './phrase-code.js';

const PHRASES = [
  { text: '坚持党的全面领导', documents: 12 },
  { text: '坚持党的领导', documents: 9 },
  { text: '深化改革，扩大开放', documents: 3 },
];

describe('encodePhrases', () => {
  it('leaves out what the line before has', () => {
    expect(encodePhrases(PHRASES)).toBe('0坚持党的全面领导12\n4领导9\n0深化改革，扩大开放3\n');
  });

  it('gives the same text in any order', () => {
    expect(encodePhrases([...PHRASES].reverse())).toBe(encodePhrases(PHRASES));
  });

  it('is read back as it was', () => {
    const phrase = fc.record({
      text: fc.string({ unit: fc.constantFrom(...'坚持党的领导，、'), minLength: 1 }),
      documents: fc.integer({ min: 1, max: 9999 }),
    });
    const phrases = fc.uniqueArray(phrase, { selector: ({ text }) => text });
    fc.assert(
      fc.property(phrases, (list) => {
        const sorted = [...list].sort((a, b) => (a.text < b.text ? -1 : 1));
        expect([...decodePhrases(encodePhrases(list))]).toEqual(sorted);
      }),
    );
  });
});

describe('decodePhrases', () => {
  it.each(['', '\n', '坚持', '9坚持3', '0坚持'])('reads nothing of %j', (code) => {
    expect([...decodePhrases(code)]).toEqual([]);
  });
});
