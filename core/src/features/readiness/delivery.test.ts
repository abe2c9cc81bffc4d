import { expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.js';
import { analyze } from '../../engine/analyze.js';
import { defaultSettings } from '../../settings/settings.js';
import { judgeDelivery } from './delivery.js';

const CLEAN = '同志们：\n今天，我们召开工作会议。\n谢谢大家！\n';

function checkVerdict(text: string, zh: string, en: string): void {
  const { diagnostics } = analyze(parseDocument(text), defaultSettings);
  const { ready, sentence, obstacles } = judgeDelivery(diagnostics);
  expect(sentence).toEqual({ zh, en });
  expect(obstacles.length === 0).toBe(ready);
}

it.each([
  [
    CLEAN,
    '可以定稿：没有占位、残留，时效和层次结构也没有问题',
    'Ready: nothing is left open or left over, times and structure are in order',
  ],
  ['', expect.stringContaining('可以定稿') as string, expect.stringContaining('Ready') as string],
  [`${CLEAN}请**同志发言。`, '还不能定稿：有占位与残留 1 处', 'Not ready: 1 leftover'],
  [
    '同志们：\n20xx年，×县\n一、甲\n内容。\n三、乙\n内容。\n',
    '还不能定稿：有占位与残留 2 处、层次结构问题 1 处',
    'Not ready: 2 leftovers, 1 problem of structure',
  ],
])('judges %j', checkVerdict);

it('accepts a draft with only hints and warnings about marks, and counts them', () => {
  const findings = [
    { rule: 'placeholder-blank', severity: 'information' },
    { rule: 'heading-parallel', severity: 'hint' },
    { rule: 'spacing', severity: 'warning' },
    { rule: 'no-such-rule', severity: 'warning' },
  ] as const;
  expect(judgeDelivery(findings, { ignored: 2 })).toMatchObject({
    ready: true,
    obstacles: [],
    sentence: {
      zh: '可以定稿：没有占位、残留，时效和层次结构也没有问题；另有警告 2 处、信息 1 处、提示 1 处、已忽略 2 处',
    },
  });
});

it('refuses a draft with an error of any rule', () => {
  expect(judgeDelivery([{ rule: 'spacing', severity: 'error' }])).toMatchObject({
    ready: false,
    sentence: { zh: '还不能定稿：有其他错误 1 处', en: 'Not ready: 1 other error' },
  });
});

it('refuses a draft with a wrong announced count, whatever the severity', () => {
  expect(judgeDelivery([{ rule: 'count-mismatch', severity: 'hint' }]).ready).toBe(false);
});
