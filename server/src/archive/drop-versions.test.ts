import { describe, expect, it } from 'vitest';
import { createVersionFilter } from './drop-versions.js';

const SPEECH =
  '今天我们召开全县农业农村工作会议。主要任务是总结去年的工作。安排部署今年的各项任务。刚才三位同志作了很好的发言。';

it.each([
  ['the same text', SPEECH, true],
  ['another layout', SPEECH.replaceAll('。', '。\n　　'), true],
  ['one sentence rewritten', SPEECH.replace('三位同志', '两位局长'), true],
  ['half of it rewritten', SPEECH.replace('总结', '回顾').replace('三位', '两位'), false],
  [
    'another speech',
    SPEECH.replaceAll(/[去今]年/gu, '明年')
      .replace('三位', '两位')
      .replace('农业', '教育'),
    false,
  ],
  ['nothing', '', false],
  ['a text too short to compare', '谢谢大家！', false],
])('%s', (_, text, expected) => {
  const filter = createVersionFilter();
  expect(filter.isVersion(SPEECH)).toBe(false);
  expect(filter.isVersion(text)).toBe(expected);
});

describe('speeches with titles', () => {
  const TITLE = '在全县防汛工作会议上的讲话';
  it.each([
    ['the same title, another version', `${TITLE}（二稿）`, true],
    ['the same skeleton at another meeting', '在全县森林防火会议上的讲话', false],
  ])('%s', (_, title, expected) => {
    const filter = createVersionFilter();
    expect(filter.isVersion(`${TITLE}\n${SPEECH}`)).toBe(false);
    const text = `${title}\n${SPEECH.replace('三位', '两位')}`;
    expect(filter.isVersion(text)).toBe(expected);
  });
});

it('a text with sentences of several others is not a version of any', () => {
  const filter = createVersionFilter();
  const [first, second, third, fourth] = SPEECH.match(/[^。]+。/gu)!;
  for (const sentence of [first, second, third, fourth]) filter.isVersion(sentence!);
  expect(filter.isVersion(SPEECH)).toBe(false);
});
