import { expect, it } from 'vitest';
import { toDateLine, toSettingDate } from './written-date.js';

it.each([
  ['', ''],
  ['2026', '2026'],
  ['2026年', '2026'],
  ['2026-3', '2026-03'],
  ['2026.3.4', '2026-03-04'],
  ['2026/03/04', '2026-03-04'],
  ['2026年3月4日', '2026-03-04'],
  ['２０２６年３月', '2026-03'],
  ['二〇二六年三月', '2026-03'],
  ['二○二六年十二月三十一日', '2026-12-31'],
  ['二〇二六年十月二十日', '2026-10-20'],
  ['2026年13月', undefined],
  ['2026年2月40日', undefined],
  ['明年', undefined],
] as const)('%s', (text, expected) => {
  expect(toSettingDate(text)).toBe(expected);
});

it.each([
  ['2026', '（2026年）'],
  ['2026-03', '（2026年3月）'],
  ['2026-03-04', '（2026年3月4日）'],
] as const)('writes %s under the title', (date, line) => {
  expect(toDateLine(date)).toBe(line);
});
