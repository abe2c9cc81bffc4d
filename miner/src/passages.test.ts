import { expect, it } from 'vitest';
import { findPassages } from './passages.js';

it('derives the role of a paragraph from headings, and removes their markers', () => {
  const report = [
    '各位代表：',
    '现在，我代表市人民政府向大会报告工作，请予审议。',
    '一、2025年工作回顾',
    '（一）经济运行稳中有进。生产总值增长较快。',
    '二、存在的困难和问题',
    '1.产业结构不优，创新能力不强。',
    '三、2026年工作总体要求',
    '坚持稳中求进工作总基调。',
    '四、重点任务',
    '(一)着力扩大内需。',
    '（二）加强组织领导。压实各级责任。',
    '五、全面加强政府自身建设',
    '严肃财经纪律。',
    '各位代表！让我们更加紧密地团结起来，在市委坚强领导下，奋力谱写现代化建设新篇章！',
  ].join('\n');
  expect(findPassages(report).map(({ role, text }) => `${role} ${text.slice(0, 6)}`)).toEqual([
    'opening 各位代表：',
    'opening 现在，我代表',
    'achievement 2025年工',
    'achievement 经济运行稳中',
    'problem 存在的困难和',
    'problem 产业结构不优',
    'requirement 2026年工',
    'requirement 坚持稳中求进',
    'deployment 重点任务',
    'deployment 着力扩大内需',
    'safeguard 加强组织领导',
    'safeguard 全面加强政府',
    'safeguard 严肃财经纪律',
    'appeal 各位代表！让',
  ]);
});

it('finds paragraphs in a text on one line', () => {
  expect(findPassages('　　同志们：　　今天开会。').map(({ text }) => text)).toEqual([
    '同志们：',
    '今天开会。',
  ]);
});
