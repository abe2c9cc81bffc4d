import { expect, it } from 'vitest';
import { phraseDate } from './document-date.js';

it.each([
  [{ year: 2024, source: 'title' }, '2024年 标题 written', '2024'],
  [{ year: 2024, month: 2, source: 'setting' }, '2024年2月 设置', '2024-02'],
  [{ year: 2024, month: 2, day: 9, source: 'signOff' }, '2024年2月9日 落款', '2024-02-09'],
] as const)('%j', (known, phrase, value) => {
  const { date, source, value: found, isWritten } = phraseDate(known);
  expect(`${date.zh} ${source.zh}${isWritten ? ' written' : ''}`).toBe(phrase);
  expect([found, date.en]).toEqual([value, value]);
});
