import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

testRule(rule, {
  valid: [
    '一、坚持党建引领\n正文。\n二、坚持立德树人\n正文。',
    // Run-in headings end their first sentence with a stop.
    '（一）学习。要学深悟透。\n（二）落实。要做细做实。',
    // Numbered sentences with nothing below them are items.
    '1.按时报送材料。\n2.落实值班制度。\n3.加强督促检查。',
    '（一）提交申请；\n（二）组织审核；\n（三）予以公示。',
    // A short label among run-in siblings.
    '（一）指导思想。\n以人民为中心。\n（二）基本原则。坚持问题导向。\n（三）主要目标。到年底见效。',
    // A question mark is part of the title.
    '一、为什么学？\n正文。\n二、怎么学\n正文。',
    // One heading alone.
    '一、坚持党建引领。\n正文。',
    // A heading joined to its body is left to `heading-merged`.
    '一、加强组织领导\n正文。\n二、夯实基层治理近年来，各项工作都有了起色。\n三、做实项目建设\n正文。',
  ],
  invalid: [
    {
      text: '一、坚持党建引领«。»\n正文。\n二、坚持立德树人\n正文。\n三、坚持扩优提质\n正文。',
      output: '一、坚持党建引领\n正文。\n二、坚持立德树人\n正文。\n三、坚持扩优提质\n正文。',
      message: '独立成行的标题末尾不用“。”，同级标题没有',
    },
    {
      text: '**一、认清形势**\n\n正文。\n\n**二、突出重点**\n\n正文。\n\n**三、加强领导«。»**\n\n正文。',
      kind: 'markdown',
    },
    {
      text: '（一）学习«；»\n正文。\n（二）调研«。»\n正文。\n（三）落实\n正文。\n（四）督查\n正文。',
      output: '（一）学习\n正文。\n（二）调研\n正文。\n（三）落实\n正文。\n（四）督查\n正文。',
    },
    {
      text: '一、学习«。»\n正文。\n二、落实。\n正文。',
      output: '一、学习\n正文。\n二、落实\n正文。',
      message: '独立成行的标题末尾不用“。”，这一级 2 个标题都有',
    },
  ],
});
