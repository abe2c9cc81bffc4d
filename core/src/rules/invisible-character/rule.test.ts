import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

testRule(rule, {
  valid: [
    '加强领导，落实责任。',
    { text: '\uFEFF同志们：', whole: true },
    '客服☎️热线，老师👩‍🏫好。',
    '　　加强领导\u00a0落实责任。',
  ],
  invalid: [
    {
      text: '供热工作会«\u200b»议和20\u200bxx年安排。',
      output: '供热工作会议和20xx年安排。',
      message: '这里有看不见的字符（U+200B），全文共 2 处',
      fixes: ['删去看不见的字符'],
      whole: true,
    },
    {
      text: '«\uf06c»加强领导。\n\u202a落实责任\u202c。',
      output: '加强领导。\n落实责任。',
      whole: true,
    },
    { text: '请王«\ue863»同志发言。', message: '这里有看不见的字符（U+E863）' },
    { text: '加强\u00ad领导。'.replace('\u00ad', '«\u00ad»'), output: '加强领导。' },
  ],
});
