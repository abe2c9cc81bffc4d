import { expect, test } from 'vitest';
import { parseDocument } from '../../document/parse.js';
import { EMPTY_LEXICON, type Cliche } from '../../lexicon/types.js';
import { topCliches } from './top-cliches.js';

const CLICHES: readonly Cliche[] = [
  { phrase: '进一步', kind: 'intensifier', documents: 300, usual: { all: 20, workReport: 900 } },
  { phrase: '真抓实干', kind: 'demand', documents: 90, usual: { all: 1 } },
  { phrase: '谱写新篇章', kind: 'appeal', documents: 9, usual: {} },
  { phrase: '奋力谱写新篇章', kind: 'appeal', documents: 9, usual: {} },
  { phrase: '奋勇前进', kind: 'appeal', documents: 9, usual: {} },
];

function check(text: string): string[] {
  const lexicon = { ...EMPTY_LEXICON, cliches: CLICHES };
  return topCliches(parseDocument(text), lexicon).map(
    ({ phrase, count, usual }) => `${phrase} ${count} ${usual ?? '-'}`,
  );
}

test.each([
  [
    '要进一步学习，进一步落实，真抓实干，奋勇前进。',
    ['进一步 2 1', '奋勇前进 1 -', '真抓实干 1 1'],
  ],
  ['政府工作报告\n各位代表：\n要进一步学习，进一步落实。', ['进一步 2 3']],
  ['要奋力谱写新篇章，奋力谱写新篇章。', ['奋力谱写新篇章 2 -']],
  ['要奋力谱写新篇章，谱写新篇章。', ['谱写新篇章 2 -', '奋力谱写新篇章 1 -']],
  ['今天开会。', []],
  ['', []],
])('%j', (text, used) => {
  expect(check(text)).toEqual(used);
});

test('the speeches of one file are counted together', () => {
  const speech = '在防汛工作会议上的讲话\n同志们：\n要进一步落实。\n谢谢大家！\n';
  expect(check(speech + speech)).toEqual(['进一步 2 1']);
});
