import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.js';
import { encodePhrases, type Phrase } from '../../continuation/phrase-code.js';
import { createPhraseTable } from '../../continuation/phrase-table.js';
import { continueText } from './continue.js';

const PHRASES: readonly Phrase[] = [
  { text: '全面推进乡村振兴', documents: 40 },
  { text: '全面推进依法治国', documents: 12 },
  { text: '坚持以人民为中心', documents: 30 },
  { text: '坚持以人民为中心的发展思想', documents: 25 },
  { text: '坚持稳中求进工作总基调，完整准确全面贯彻新发展理念', documents: 20 },
];

/** The continuations at `$0`, best first. */
function offersAt(marked: string, phrases = PHRASES) {
  const offset = marked.indexOf('$0');
  const document = parseDocument(marked.replace('$0', ''));
  const table = createPhraseTable(encodePhrases(phrases));
  return continueText(document, offset, [{ name: 'shipped', table }]);
}

function textsAt(marked: string, phrases = PHRASES) {
  return offersAt(marked, phrases).map(({ text }) => text);
}

describe('continueText', () => {
  it.each([
    ['at the beginning of a phrase', '今年要全面推进$0', ['乡村振兴', '依法治国']],
    ['in the middle of a phrase', '这就要求以人民$0', ['为中心', '为中心的发展思想']],
    ['after the comma of a phrase', '坚持稳中求进工作总基调，$0', ['完整准确全面贯彻新发展理念']],
    ['after a half-width comma', '坚持稳中求进工作总基调,$0', ['完整准确全面贯彻新发展理念']],
    ['after a stop', '坚持稳中求进工作总基调。$0', []],
    ['where too little is left to save', '坚持以人民为中$0', ['心的发展思想']],
    ['at the start of a line', '坚持稳中求进工作总基调，\n$0', []],
    ['where it stands already', '今年要全面推进$0乡村振兴', ['依法治国']],
    ['in an empty draft', '$0', []],
  ])('offers what fits %s', (_, marked, texts) => {
    expect(new Set(textsAt(marked))).toEqual(new Set(texts));
  });

  it('ranks first what saves most characters', () => {
    expect(textsAt('全面推进$0')[0]).toBe('乡村振兴');
  });

  it('returns how much of the phrase was typed and how common it is', () => {
    expect(offersAt('全面推进乡$0')).toMatchObject([
      { text: '村振兴', context: { start: 0, end: 5 }, documents: 40, source: 'shipped' },
    ]);
  });

  it.each([
    ['is all that is known', '坚持稳中求进工作总基调，$0', true],
    ['stands in the middle of a sentence', '坚持稳中求进工作总基调，$0我们', false],
  ])('is confident or not where a continuation %s', (_, marked, confident) => {
    expect(offersAt(marked)[0]?.confident).toBe(confident);
  });

  it('offers a continuation from earlier in the draft', () => {
    const draft = '建设黄河流域先行区，意义重大。\n要把黄河流域$0';
    expect(offersAt(draft, [])).toMatchObject([{ text: '先行区', documents: 1, source: 'draft' }]);
  });

  it.each([
    ['an open name', '前往黄河流域某县调研。\n要把黄河流域$0'],
    ['what a web page left', '下一篇：黄河流域先行区建设方案\n\n要把黄河流域$0'],
    ['too short a piece', '黄河流域的水。\n要把黄河流域$0'],
  ])('does not repeat %s', (_, draft) => {
    expect(textsAt(draft, [])).toEqual([]);
  });

  it('offers a part of a list from earlier in the draft', () => {
    const draft = '建设黄河流域先行区、示范区，意义重大。\n要把黄河流域$0';
    expect(new Set(textsAt(draft, []))).toEqual(new Set(['先行区', '先行区、示范区']));
  });

  it('counts offsets after a character of two units', () => {
    expect(offersAt('𠮷府全面推进乡$0')[0]?.context).toEqual({ start: 3, end: 8 });
  });
});
