import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

testRule(rule, {
  valid: ['全县工人代表大会。', '请䶮同志、㵘同志和﨑同志发言。'],
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
    { text: '召开«\uf90a»融工作会议。', output: '召开金融工作会议。' },
  ],
});
