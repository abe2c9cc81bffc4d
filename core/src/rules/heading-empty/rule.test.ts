import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

testRule(rule, {
  valid: [
    '一、学习\n正文。\n二、落实\n正文。',
    // The body comes before a heading that lost its line break.
    '一、认清形势\n形势平稳，但隐患不少。二、突出重点\n要抓好排查。\n三、加强领导\n要压实责任。',
    // An outline before the body.
    '提纲\n一、学习\n二、落实\n同志们：\n一、学习\n要学深。\n二、落实\n要做实。',
    // An outline or agenda.
    '一、学习\n二、落实\n三、督查',
    // Numbered sentences.
    '（一）按时报送材料。\n（二）落实值班制度\n要专人负责。\n（三）加强督促检查\n要定期通报。',
    // Lower headings count as a body.
    '一、学习\n（一）读\n正文。\n（二）悟\n正文。\n二、落实\n正文。',
  ],
  invalid: [
    {
      text: '一、学习\n正文。\n«二、落实»\n三、督查\n正文。',
      message: '“二、”标题下面没有正文',
    },
    { text: '一、学习\n正文。\n二、落实\n正文。\n«三、督查»' },
    // The same title with another number is no outline.
    {
      text: '«一、加强治理»\n二、推进引导\n各部门要强化安全。\n三、加强治理\n各单位要提升保障。',
    },
  ],
});
