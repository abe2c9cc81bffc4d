import { describe, expect, it } from 'vitest';
import { readFacts } from '../../document/scan/facts.js';
import { EMPTY_LEXICON, type Cliche, type Lexicon } from '../../lexicon/types.js';
import { readAllCliches, readCliches, clicheLength } from './cliche-hits.js';

const cliche = (phrase: string, kind: Cliche['kind'] = 'demand'): Cliche => ({
  phrase,
  kind,
  documents: 9,
  usual: {},
});

const lexicon: Lexicon = {
  ...EMPTY_LEXICON,
  cliches: [
    cliche('进一步', 'intensifier'),
    cliche('大力', 'intensifier'),
    cliche('狠抓落实'),
    cliche('进一步加强和改进'),
    cliche('凝心聚力、奋勇前进', 'appeal'),
    cliche('谱写…新篇章', 'appeal'),
    cliche('把…摆在更加突出的位置'),
    cliche('以…为抓手', 'framing'),
    cliche('总体布局'),
  ],
  wordBorders: [
    {
      word: '大力',
      before: ['加', '更'],
      behind: ['度', '量'],
      beforeMark: false,
      source: '',
      example: '',
    },
  ],
  fixedExpressions: [
    { expression: '“五位一体”总体布局', bad: '', good: '', source: '' },
    { expression: '全面深化改革总目标', bad: '', good: '', source: '' },
  ],
};

const checkHits = (text: string): readonly string[] =>
  readCliches(readFacts(text, 'plain'), lexicon).map(({ span }) =>
    text.slice(span.start, span.end),
  );

describe('readCliches', () => {
  it.each([
    ['要狠抓落实，进一步转变作风。', ['狠抓落实', '进一步']],
    ['进一步加强和改进党的工作。', ['进一步加强和改进']],
    ['凝心聚力、奋勇前进！', ['凝心聚力、奋勇前进']],
    ['凝心聚力，奋勇前进！', ['凝心聚力，奋勇前进']],
    ['谱写教育事业新篇章。', ['谱写教育事业新篇章']],
    ['把安全生产摆在更加突出的位置。', ['把安全生产摆在更加突出的位置']],
    ['以项目建设为抓手，狠抓落实。', ['以项目建设为抓手', '狠抓落实']],
  ])('%s', (text, hits) => {
    expect(checkHits(text)).toEqual(hits);
  });

  it.each([
    ['a gap does not cross a clause border', '谱写教育事业，迈上新篇章。'],
    ['a gap does not cross a sentence border', '谱写乐章。我们要写新篇章。'],
    ['a gap is short', '谱写这一年全市教育文化体育卫生科技事业发展新篇章。'],
    ['a gap is not empty', '谱写新篇章。'],
    ['a formulation is exempt', '统筹推进“五位一体”总体布局。'],
    ['with and without quotation marks', '统筹推进五位一体总体布局。'],
    ['a word that is part of a longer one is not a hit', '加大力度，更大力量。'],
  ])('%s', (_, text) => {
    expect(checkHits(text)).toEqual([]);
  });

  it('leaves the text in the gap of a frame out of its length and searches it for clichés', () => {
    const text = '谱写进一步发展新篇章';
    const { hits } = readAllCliches(readFacts(text, 'plain'), lexicon);
    expect(hits.map((hit) => [hit.entry.phrase, clicheLength(hit)])).toEqual([
      ['谱写…新篇章', 5],
      ['进一步', 3],
    ]);
  });

  it('lists shorter phrases inside a longer one as nested', () => {
    const { hits, nested } = readAllCliches(
      readFacts('进一步加强和改进作风建设。', 'plain'),
      lexicon,
    );
    expect([hits, nested].map((list) => list.map(({ entry }) => entry.phrase))).toEqual([
      ['进一步加强和改进'],
      ['进一步'],
    ]);
  });

  it('returns the same list for the same paragraph', () => {
    const facts = readFacts('要狠抓落实。', 'plain');
    expect(readCliches(facts, lexicon)).toBe(readCliches(facts, lexicon));
  });
});
