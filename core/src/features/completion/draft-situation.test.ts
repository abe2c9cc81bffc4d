import { expect, it } from 'vitest';
import { parseDocument } from '../../document/parse.js';
import { readSituation } from './draft-situation.js';

it.each([
  ['在全县教育工作会议上的讲话\n\n同志们：\n今天开会。', 'speech 县'],
  ['在全市安全生产工作会议上的主持词\n\n同志们：\n现在开会。', 'hostScript 市'],
  ['在项目开工仪式上的致辞\n\n各位来宾：\n欢迎来到我县。', 'greeting 县'],
  ['表态发言\n\n各位领导：\n我镇将抓好落实。', 'commitment 镇'],
  ['2025年度述职报告\n\n今年以来，我认真履职。', 'dutyReport'],
  ['在述职述廉会议上的讲话\n\n同志们：\n今天开会。', 'speech'],
  ['专题党课：做合格党员\n\n同志们：\n今天讲党课。', 'partyLesson'],
  ['政府工作报告\n\n各位代表：\n现在，我代表县人民政府报告工作。', 'workReport'],
  [
    '在青云县教育局工作会议上的讲话\n\n同志们：\n省委、市委开了会，县委作了部署。',
    'speech 县 office',
  ],
  [
    '在局机关会议上的讲话\n\n同志们：\n我局今年任务很重，要向县委、县政府交账。',
    'speech 县 office',
  ],
  ['在开学典礼上的讲话\n\n老师们，同学们：\n今天我校迎来新生。', 'speech school'],
  ['在年会上的讲话\n\n各位同事：\n我公司今年产值过亿。', 'speech company'],
  ['在村民大会上的讲话\n\n各位村民：\n我村修路。', 'speech village'],
  ['讲话\n\n同志们：\n省委要求，市委部署，全乡干部抓落实。', 'speech 乡'],
  ['在全局工作会议上的讲话\n\n同志们：\n胸怀全局，服务大局。', 'speech'],
  ['在全街道防汛工作动员会上的讲话\n\n同志们：\n开会。', 'speech 区'],
  ['', 'speech'],
])('%j', (text, expected) => {
  const { kind, level, body } = readSituation(parseDocument(text), text.length);
  expect([kind, level, body].filter(Boolean).join(' ')).toBe(expected);
});
