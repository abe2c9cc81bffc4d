import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

testRule(rule, {
  valid: [
    '一、坚持党建引领，凝聚发展动力\n正文。\n二、坚持立德树人，培育时代新人\n正文。\n三、坚持扩优提质，办好人民教育\n正文。',
    // No shape is shared by most siblings.
    '一、提高认识，统一思想\n正文。\n二、突出重点抓落实\n正文。\n三、加强领导，明确责任，务求实效\n正文。',
    // One clause each is no 对仗.
    '一、总体要求\n正文。\n二、主要任务\n正文。\n三、保障措施\n正文。\n四、组织实施工作\n正文。',
  ],
  invalid: [
    {
      text: '一、坚持党建引领，凝聚发展动力\n正文。\n二、坚持立德树人，培育时代新人\n正文。\n三、坚持扩优提质，办好人民教育\n正文。\n«四、坚持厚德强能，全力打造高素质教师队伍»\n正文。',
      message: '同级标题多为 6+6 字的句式，这一个是 6+11 字',
    },
  ],
});
