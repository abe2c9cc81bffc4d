import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

testRule(rule, {
  valid: [
    '大家敢不敢冲?我们一定能赢!',
    '为什么要抓落实?怎么抓落实?要靠大家。',
    '有没有好办法?还有哪些办法?',
    '木匠用锛子把木头锛平，烫烫脚。',
    '接口见https://api.example.cn/v2?type=1，请查收。',
    '同志们辛苦了吗?罗兰同志说不辛苦。',
  ],
  invalid: [
    {
      text: '人大代表要密切联系«\uFFFD\uFFFD»众。',
      message: '“\uFFFD\uFFFD”是乱码，应当核对原文',
    },
    { text: '各位代«锟斤拷»，大家好。' },
    { text: '同志们«锛屾»垜浠要抓落实。' },
    {
      text: '罗曼«?»罗兰说过，要热爱生活。',
      message: '这里的“?”像是没有转换过来的字符，应当核对原文',
    },
    { text: '刚才印发了«?»文艺精品扶持办法«?»，请大家提意见。' },
    { text: '认真学习七«?»一讲话，纪念“12«?»9”运动。' },
    { text: '«??»同志们，今天开会。' },
  ],
});
