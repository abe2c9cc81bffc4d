import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePhrases, encodePhrases } from './phrase-code.js';

const PHRASES = [
  { text: '坚持党的全面领导', documents: 12 },
  { text: '坚持党的领导', documents: 9 },
  { text: '深化改革，扩大开放', documents: 3 },
];

describe('encodePhrases', () => {
  it('leaves out the prefix shared with the previous line', () => {
    expect(encodePhrases(PHRASES)).toBe('\n0坚持党的全面领导12\n4领导9\n0深化改革，扩大开放3\n');
  });

  it('encodes a repeated word as one letter', () => {
    const phrases = ['产业发展', '城市发展', '农业发展', '经济发展'].map((text) => ({
      text,
      documents: 2,
    }));
    expect(encodePhrases(phrases)).toBe('发展\n0产业A2\n0农业A2\n0城市A2\n0经济A2\n');
    expect([...decodePhrases(encodePhrases(phrases))]).toHaveLength(4);
  });

  it('gives the same text for any order of the phrases', () => {
    expect(encodePhrases([...PHRASES].reverse())).toBe(encodePhrases(PHRASES));
  });

  it('is decoded to the same phrases', () => {
    const phrase = fc.record({
      text: fc.string({
        unit: fc.constantFrom('坚', '持', '党', '的', '领', '导', '，'),
        minLength: 1,
      }),
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
  it.each(['', '\n', '坚持', '\n9坚持3', '\n0坚持', '发展\n0A'])('reads nothing of %j', (code) => {
    expect([...decodePhrases(code)]).toEqual([]);
  });
});
