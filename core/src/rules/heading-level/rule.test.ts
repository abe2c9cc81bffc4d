import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

testRule(rule, {
  valid: [
    // Attachments have their own numbering.
    '一、学习\n（一）读\n正文。\n附件\n1.分工表\n2.进度表',
    '一、学习\n（一）读原文\n1.通读\n（1）做笔记\n①摘要',
    // A draft may start at any level.
    '（一）读原文\n1.通读\n2.精读\n（二）悟原理',
    '1.通读\n（1）做笔记\n2.精读',
    // The next part starts a new numbering.
    '1.通读\n2.精读\n一、学习\n正文。\n二、落实\n正文。',
    // Footnotes.
    '一、学习\n正文。\n① 《选集》第一卷，第5页。\n② 《选集》第二卷，第8页。',
  ],
  invalid: [
    {
      text: '二、差距\n1.认识有差距。要改。\n2.数据有差距。要改。\n«（一）»系统不通。要改。\n（二）标准不一。要改。\n3.队伍有差距。要改。',
      fixes: [
        {
          title: '改为“（1）”，这一层 2 处一并改',
          output:
            '二、差距\n1.认识有差距。要改。\n2.数据有差距。要改。\n（1）系统不通。要改。\n（2）标准不一。要改。\n3.队伍有差距。要改。',
        },
      ],
    },
    {
      text: '一、学习\n«（1）»通读\n（2）精读',
      output: '一、学习\n（一）通读\n（二）精读',
      message: '层次跳级：“一、”下面直接用“（1）”，应为“（一）”',
    },
    { text: '（一）学习\n«（1）»通读\n（2）精读\n（二）落实\n（1）抓点\n（2）抓面' },
    // Going from 一、 directly to 1. is only a hint.
    { text: '一、学习\n«1.»通读\n2.精读', severity: 'hint' },
    {
      text: '1.学习\n«（一）»通读\n（二）精读\n2.落实\n（一）抓点\n（二）抓面',
      output: '1.学习\n（1）通读\n（2）精读\n2.落实\n（一）抓点\n（二）抓面',
      message: '层次颠倒：“1.”下面用了更高一级的“（一）”，应为“（1）”',
    },
    // Half-width throughout.
    {
      text: '一、学习\n«(1)»通读,精读,细读:\n(2)笔记,摘要,交流:',
      output: '一、学习\n(一)通读,精读,细读:\n(二)笔记,摘要,交流:',
    },
  ],
});
