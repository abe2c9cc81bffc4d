import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

testRule(rule, {
  valid: [
    '全县工人代表大会。',
    '请䶮同志、㵘同志和﨑同志发言。',
    '20OO年OO月OO日召开，2OOO年的数字也留着。',
    '推广O2O模式，建成5I级平台，水箱容量50l的有8个。',
    '编号A1O2，G3l0国道；子曰：学而时习之。',
    '今年1月8日，曰照的同志来访。',
  ],
  invalid: [
    {
      text: '全县«⼯»⼈代表⼤会，⺠主协商。',
      output: '全县工人代表大会，民主协商。',
      message: '“⼯”（U+2F2F）不是通用汉字“工”，全文这样的字有 4 个',
      fixes: ['改用通用汉字'],
      whole: true,
    },
    {
      text: '«⻓»期坚持。',
      output: '长期坚持。',
      message: '“⻓”（U+2ED3）不是通用汉字“长”',
    },
    {
      text: '一«﹑»提高认识﹐抓好落实﹔',
      output: '一、提高认识，抓好落实；',
      message: '“﹑”（U+FE51）不是通用标点“、”，全文这样的字有 3 个',
      whole: true,
    },
    {
      text: '做好2«O»25年度工作。',
      output: '做好2025年度工作。',
      message: '“O”（U+004F）不是数字里的“0”',
      fixes: ['改用数字'],
    },
    { text: '截至10月«l»9日。', output: '截至10月19日。' },
    { text: '县森防指2025年«l»0月8曰印发。', output: '县森防指2025年10月8日印发。' },
    { text: '达标率1«O»O%。', output: '达标率100%。' },
    { text: '新增«l»5个网点。', output: '新增15个网点。' },
    { text: '召开«\uf90a»融工作会议。', output: '召开金融工作会议。' },
  ],
});
