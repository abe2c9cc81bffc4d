import { describe, expect, test } from 'vitest';
import { breakLines } from './break-lines.js';

/** The lines of a paragraph with room for ten characters in a line, eight in the first if it is indented by two. */
function linesOf(text: string, indent = 0): string[] {
  const measure = { width: 160, indent: indent * 16, tracking: 0, sizeAt: () => 16 };
  return breakLines(text, measure).map(({ start, end }) => text.slice(start, end));
}

describe('lines of ten characters', () => {
  test.each<[what: string, lines: readonly string[]]>([
    ['as many as fit', ['一二三四五六七八九十', '一二三']],
    ['a comma hangs in the margin', ['一二三四五六七八九十，', '一二三']],
    [
      'a closing mark moves to the next line with the character before it',
      ['一二三四五六七八九', '十”一二三'],
    ],
    ['two closing marks, of which one may hang', ['一二三四五六七八九”，', '十']],
    ['a stop and a closing mark after it', ['一二三四五六七八九', '十。”一二']],
    ['an opening mark stays with the character after it', ['一二三四五六七八九', '“十”']],
    ['a number is not divided', ['一二三四五六七八', '2026年']],
    ['nor is a percentage', ['一二三四五六七八九', '3.5%以上']],
    ['nor a dash', ['一二三四五六七八九', '——十']],
    ['nor an ellipsis, which begins no line', ['一二三四五六七八', '九……十']],
    ['blanks at the end take no room', ['一二三四五六七八九十  ', '一']],
    ['a character of two units', ['𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷', '𠮷']],
    ['Latin letters are narrower, with a gap next to Chinese', ['一二三四五六七八ab', '九十']],
  ])('%s', (_, lines) => {
    expect(linesOf(lines.join(''))).toEqual(lines);
  });

  test('the first line is indented', () => {
    expect(linesOf('一二三四五六七八九十', 2)).toEqual(['一二三四五六七八', '九十']);
  });

  test('a word longer than a line is divided', () => {
    const word = 'w'.repeat(40);
    expect(linesOf(word).join('')).toBe(word);
    expect(linesOf(word).length).toBeGreaterThan(2);
  });

  test.each(['', '，', '“', '——', '   ', '\t'])('%j is one line', (text) => {
    expect(linesOf(text)).toEqual([text]);
  });
});

test('the lines of any text join back into the text', () => {
  const signs = Array.from('一二，。“”《》—…3.5%ab \t𠮷（）');
  let seed = 7;
  for (let round = 0; round < 300; round += 1) {
    let text = '';
    for (let at = 0; at < 60; at += 1) {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      text += signs[seed % signs.length] ?? '';
    }
    expect(linesOf(text, 2).join('')).toBe(text);
  }
});
