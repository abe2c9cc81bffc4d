import { expect, it } from 'vitest';
import { findOpenFrame } from './open-frames.js';

it.each([
  ['为加快建设美丽海湾不懈奋斗', '为{aim}不懈奋斗'],
  ['为谱写现代化建设新篇章而努力奋斗', '为{aim}而努力奋斗'],
  ['为实现既定目标作出新的更大贡献', '为{aim}作出新的更大贡献'],
  ['奋力开创港口建设新局面', '奋力开创{aim}新局面'],
  ['现将调整后的名单通知如下', '现将{aim}通知如下'],
  ['全会听取和讨论了常务委员会工作报告', '全会听取和讨论了{aim}工作报告'],
])('leaves the name out of %s', (clause, frame) => {
  expect(findOpenFrame(clause)).toBe(frame);
});

it.each(['为人民不懈', '不懈奋斗', '为不懈奋斗', '现将通知如下', '扎实推进乡村全面振兴', ''])(
  'finds none in %s',
  (clause) => {
    expect(findOpenFrame(clause)).toBeUndefined();
  },
);
