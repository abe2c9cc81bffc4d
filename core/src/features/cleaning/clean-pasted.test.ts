import { expect, it } from 'vitest';
import { defaultSettings } from '../../settings/settings.js';
import { cleanPasted } from './clean-pasted.js';

it.each([
  ['a soft break of Word', '同志们：\v今天开会。', '同志们：\n今天开会。'],
  [
    'separators of a web page',
    '同志们：\u2028今天开会。\r\n散会。',
    '同志们：\n今天开会。\n散会。',
  ],
  ['invisible characters', '今天\u200B召开\u200B会议。', '今天召开会议。'],
  ['look-alikes', '⼀、加强学习，抓好⼯作。', '一、加强学习，抓好工作。'],
  [
    'clean text',
    '　　今天召开会议，主要任务是总结工作。',
    '　　今天召开会议，主要任务是总结工作。',
  ],
  ['other mistakes', '总结20xx年工作,部署工作', '总结20xx年工作,部署工作'],
  ['nothing', '', ''],
])('%s', (_, text, cleaned) => {
  expect(cleanPasted(text, defaultSettings)).toBe(cleaned);
});

it('removes residue of web pages', () => {
  const text =
    '在全县教育工作会议上的讲话\n同志们：\n今天召开会议，总结工作，部署任务。下面，我讲三点意见。\n谢谢大家！\n本文来源：http://www.example.com/a/1474740.html\n';
  const cleaned = cleanPasted(text, defaultSettings);
  expect(cleaned).not.toContain('example.com');
  expect(cleaned).toContain('谢谢大家！');
});

it('does not apply fixes of rules that are off', () => {
  const severity = { ...defaultSettings.severity, 'look-alike': 'off' } as const;
  expect(cleanPasted('抓好⼯作。', { ...defaultSettings, severity })).toBe('抓好⼯作。');
});
