import { expect, it } from 'vitest';
import { judgeRole } from './role-cues.js';

it.each([
  ['opening', '现在，我代表{government}向大会报告工作，请予审议'],
  ['agenda', '这次{whole}{field}工作会议主要任务是'],
  ['opening', '现将{aim}通知如下：'],
  ['opening', '经请示{body}同意，今天我们召开{whole}{field}工作会议'],
  ['agenda', '全会听取和讨论了{aim}工作报告。'],
  ['achievement', '生态环境质量持续改善。'],
  ['achievement', '{topic}取得新进展'],
  ['achievement', '向{whole}人民，向各位人大代表、政协委员'],
  ['problem', '民生领域还有不少短板'],
  ['problem', '我们也清醒地看到'],
  ['transition', '下面，我讲{count}点意见：'],
  ['transition', '主要预期目标是：'],
  ['deployment', '城镇调查失业率{number}%左右'],
  ['requirement', '坚持稳中求进工作总基调'],
  ['safeguard', '加强组织领导。'],
  ['safeguard', '主动接受社会和舆论监督。'],
  ['pledge', '决不辜负{whole}人民的期待和重托。'],
  ['appeal', '让我们更加紧密地团结起来'],
  ['closing', '奋力谱写中国式现代化{place}篇章！'],
  ['closing', '为{aim}不懈奋斗！'],
  ['closing', '谢谢大家！'],
])('gives the role %s by the words alone: %s', (role, template) => {
  expect(judgeRole(template, 'deployment')).toBe(role);
});

it.each([
  [
    'a task in a review of the year is a deployment',
    '扎实推进乡村全面振兴',
    'achievement',
    'deployment',
  ],
  [
    'a task with the ending of a result is a deployment',
    '促进社会和谐稳定',
    'achievement',
    'deployment',
  ],
  [
    'a completed action is an achievement',
    '守住了不发生规模性返贫致贫的底线',
    'deployment',
    'achievement',
  ],
  ['the section decides if the words do not', '民生保障扎实有力', 'achievement', 'achievement'],
  ['the section alone makes no opening', '尊重群众首创精神', 'opening', 'deployment'],
] as const)('%s', (_, template, placed, role) => {
  expect(judgeRole(template, placed)).toBe(role);
});
