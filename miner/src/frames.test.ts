import { expect, it } from 'vitest';
import { findFrame } from './frames.js';

it.each([
  ['深化医保支付方式改革', '深化{topic}改革', '医保支付方式'],
  ['进一步深化国资国企改革', '进一步深化{topic}改革', '国资国企'],
  ['实施服务消费提质惠民行动', '实施{topic}行动', '服务消费提质惠民'],
  ['乡村全面振兴取得新进展', '{topic}取得新进展', '乡村全面振兴'],
  ['生态环境质量持续改善', '{topic}持续改善', '生态环境质量'],
])('finds the frame of %s', (clause, template, topic) => {
  expect(findFrame(clause)).toEqual({ template, fillings: [topic] });
});

it.each([
  '深化改革',
  '推进和完善改革',
  '完善住房、教育制度',
  '大会胜利闭幕',
  '实施十分重要的基础教育扩优提质行动',
])('finds none in %s', (clause) => {
  expect(findFrame(clause)).toBeUndefined();
});
