import { expect, it } from 'vitest';
import { isFragment } from './fragments.js';

it.each([
  '的重要性日益凸显',
  '着安全底线',
  '和改善民生',
  '推进城市更新和',
  '加强对',
  '坚持“两个毫不动摇',
  '以',
  '着力解决人民群众的',
  '、节能',
])('recognises %s as a fragment', (template) => {
  expect(isFragment(template)).toBe(true);
});

it.each([
  '和谐社会建设',
  '及时了解情况',
  '着力扩大内需',
  '化解矛盾纠纷',
  '坚持“两个毫不动摇”',
  '实现“{plan}”良好开局',
  '保持社会和谐稳定',
])('accepts %s', (template) => {
  expect(isFragment(template)).toBe(false);
});
