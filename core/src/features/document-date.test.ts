import { expect, it } from 'vitest';
import { phraseDate } from './document-date.js';

it.each([
  [{ year: 2024, source: 'title' }, '2024年', '2024', '标题', true],
  [{ year: 2024, month: 2, source: 'setting' }, '2024年2月', '2024-02', '设置', false],
  [
    { year: 2024, month: 2, day: 9, source: 'signOff' },
    '2024年2月9日',
    '2024-02-09',
    '落款',
    false,
  ],
] as const)('%j', (date, zh, value, source, isWritten) => {
  expect(phraseDate(date)).toEqual({
    date: { zh, en: value },
    source: { zh: source, en: expect.any(String) as string },
    value,
    isWritten,
  });
});
