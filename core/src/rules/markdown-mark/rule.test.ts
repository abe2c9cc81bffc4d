import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

testRule(rule, {
  valid: [
    '同志们：\n今天召开这次会议，主要是研究三农工作。',
    { text: '# 讲话\n\n**同志们：**\n\n- 抓学习', kind: 'markdown' },
    '- 2 -\n—— 抓落实\n* 县 * 镇党委',
    '- 抓学习\n- 抓落实',
    '由**同志主持，**县长讲话，**局局长汇报。',
    '#话题#大家谈，3 > 2，`a` 是变量。',
    '今年 5 * 3 = 15，7 * 2 = 14。',
    '---\n同志们：',
  ],
  invalid: [
    {
      text: '«# »在全县大会上的讲话\n\n**同志们：**\n\n## 一、提高认识\n\n- **抓学习**：学用结合；\n- 抓落实。\n\n---\n\n谢谢大家！',
      output:
        '在全县大会上的讲话\n\n同志们：\n\n一、提高认识\n\n抓学习：学用结合；\n抓落实。\n\n谢谢大家！',
      message: '“#”是 Markdown 记号，纯文本里不起作用，全文共 7 处',
      severity: 'warning',
      whole: true,
    },
    {
      text: '他的秘诀是一个字：«`»勤`。',
      fixes: [{ title: '删去 Markdown 记号，文字保留', output: '他的秘诀是一个字：勤。' }],
      message: '“`”是 Markdown 记号，纯文本里不起作用',
    },
    {
      text: '«```markdown»\n在全县大会上的讲话\n同志们：\n今天开会。\n```',
      output: '在全县大会上的讲话\n同志们：\n今天开会。\n',
      whole: true,
    },
    {
      text: '同志们：\n«**»一、统一思想**\n要学习。\n> “志不立，天下无可成之事。”\n**二、狠抓落实**\n要*真抓实干*，久久为功。',
      output:
        '同志们：\n一、统一思想\n要学习。\n“志不立，天下无可成之事。”\n二、狠抓落实\n要真抓实干，久久为功。',
      whole: true,
    },
  ],
});
