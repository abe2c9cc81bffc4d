import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAutomaton } from './aho-corasick.js';

describe('an automaton', () => {
  it('finds strings that contain or overlap one another', () => {
    const found = find(['四个', '四个全面', '全面', '面从'], '协调推进四个全面从严');
    expect(found).toEqual(['四个@4', '四个全面@4', '全面@6', '面从@7']);
  });

  it('follows the failure link to a suffix that starts another pattern', () => {
    expect(find(['中中国', '中国人'], '中中中国人')).toEqual(['中中国@1', '中国人@2']);
  });

  it('distinguishes surrogates and all other units', () => {
    expect(find(['𠮷', '\ud842a', '\uffff'], '𠮷a\ud842a\uffff')).toEqual([
      '𠮷@0',
      '\ud842a@3',
      '\uffff@5',
    ]);
  });

  it('never finds an empty string, and nothing without strings', () => {
    expect(find(['', 'a'], 'ba')).toEqual(['a@1']);
    expect(find([], '四个全面')).toEqual([]);
  });

  it('accepts any number of strings, and ignores one that is longer than a table', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `第${index}号短语`);
    expect(find([...many, '第7号', '长'.repeat(70_000)], '第19999号短语第7号短语')).toEqual([
      '第19999号短语@0',
      '第7号@9',
      '第7号短语@9',
    ]);
    expect(find([...many, ...many], '第3号短语')).toEqual(['第3号短语@0']);
  });

  it('finds what a search for each string by itself finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '中'), minLength: 1, maxLength: 4 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '中', '国'), maxLength: 40 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 12 }), text, (words, within) => {
        expect(find(words, within).sort()).toEqual(searchEach(words, within).sort());
      }),
    );
  });
});

function find(patterns: readonly string[], text: string): string[] {
  const found: string[] = [];
  createAutomaton(patterns).scan(text, (end, index) => {
    const pattern = patterns[index] ?? '';
    found.push(`${pattern}@${end - pattern.length}`);
  });
  return found.sort((a, b) => Number(a.split('@')[1]) - Number(b.split('@')[1]));
}

function searchEach(patterns: readonly string[], text: string): string[] {
  return patterns.flatMap((pattern) =>
    Array.from(text, (_, at) => at)
      .filter((at) => text.startsWith(pattern, at))
      .map((at) => `${pattern}@${at}`),
  );
}
