import { describe, expect, it } from 'vitest';
import { countPhrases } from './count-phrases.js';
import type { LexiconText, TextKind } from './texts.js';

function count(phrase: string, texts: readonly string[], kind: TextKind = 'workReport') {
  return countPhrases(
    [phrase],
    texts.map((text) => ({ text, kind })),
  )[0]!;
}

/** A report of 2,000 characters that contains the phrase that many times. */
function report(phrase: string, times: number): string {
  return phrase.repeat(times).padEnd(2000, '种树修路');
}

describe('countPhrases', () => {
  it('counts documents by kind, and occurrences outside the contrast', () => {
    const texts: LexiconText[] = [
      { text: '真抓实干，真抓实干。', kind: 'workReport' },
      { text: '真抓实干。', kind: 'policy' },
      { text: '真抓实干。', kind: 'contrast' },
    ];
    const [found] = countPhrases(['真抓实干'], texts);
    expect(found?.documents).toMatchObject({ workReport: 1, policy: 1, contrast: 1, other: 0 });
    expect(found?.occurrences).toBe(3);
  });

  it.each([
    ['以改革为契机，', 1],
    ['以改革创新、扩大开放为契机，', 1],
    ['以改革为契机，以开放为契机', 2],
    ['以改革，为契机', 0],
    ['以。为契机', 0],
    ['以为契机', 0],
    ['以一二三四五六七八九十一二三四五六七为契机', 0],
  ])('counts the frame in %s: %i', (text, times) => {
    expect(count('以…为契机', [text]).occurrences).toBe(times);
  });

  it('counts a phrase inside another one separately', () => {
    const found = countPhrases(['落实', '狠抓落实'], [{ text: '狠抓落实', kind: 'policy' }]);
    expect(found.map(({ occurrences }) => occurrences)).toEqual([1, 1]);
  });

  it('gives the rate that nine in ten documents do not exceed, per 10,000 characters', () => {
    const texts = [...Array.from({ length: 9 }, () => report('切实', 2)), report('切实', 30)];
    expect(count('切实', texts).usual).toEqual({ all: 10, workReport: 10 });
  });

  it('gives no rate where nine in ten documents have none', () => {
    const texts = [...Array.from({ length: 9 }, () => report('种树', 0)), report('切实', 3)];
    expect(count('切实', texts).usual).toEqual({});
  });

  it('computes no rate for a short text', () => {
    expect(count('切实', ['切实加强。', '切实改进。']).usual).toEqual({});
  });

  it('uses the rates of other texts only for all kinds together', () => {
    expect(count('切实', [report('切实', 4)], 'other').usual).toEqual({ all: 20 });
  });
});
