import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

testRule(rule, {
  valid: [
    '一、抓养殖\n（一）稳定面积\n稳定养殖面积4.5万亩，重点发展鲈鱼、黄颡鱼和\n……（登录后查看剩余内容）',
    '一、学习\n（一）读\n（二）悟\n二、落实\n正文。',
    // The top level of an excerpt.
    '一、学习\n正文。',
    '一、条件\n（1）有专职人员；（2）有固定场所。\n二、程序\n正文。',
    // The numbering continues, so the level has more headings.
    '一、学习\n（一）读\n（二）悟\n二、落实\n（三）做',
  ],
  invalid: [
    {
      text: '一、学习\n«（一）»读原文\n正文。\n二、落实\n正文。',
      message: '这一层只有“（一）”一个标题，不必编号，或者后面还缺一项',
    },
  ],
});
