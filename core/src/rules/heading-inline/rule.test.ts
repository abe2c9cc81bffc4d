import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

testRule(rule, {
  valid: [
    '一、认识\n正文。\n二、责任\n正文。',
    // Ordinals in running text are a series of their own.
    '要做好三件事。（一）学习；（二）调研；（三）落实。\n（一）分工\n（二）时限',
    // The number fits no series.
    '会议指出：一、二季度形势较好。\n（一）工业\n（二）农业',
    '下面讲意见。一、提高认识。二、狠抓落实。',
    '会上印发了实施方案。三、其他事项另行通知。\n一、认识\n二、责任',
    '1.学习\n正文。\n2.落实\n正文见表。3.督查',
    // Marks alone before it.
    '一、认识\n正文。\n……二、责任\n正文。\n三、保障\n正文。',
  ],
  invalid: [
    {
      text: '下面，我再强调几点。«一、增强责任意识，把教育摆到更加突出的位置»\n正文。\n二、加强队伍建设\n正文。',
      output:
        '下面，我再强调几点。\n一、增强责任意识，把教育摆到更加突出的位置\n正文。\n二、加强队伍建设\n正文。',
      message: '标题“一、”接在上一段后面，应当另起一段',
    },
    {
      // With the blank line and indentation of its siblings.
      text: '  一、认识\n\n  讲清道理。«二、责任»\n\n  落实到人。\n\n  三、保障\n\n  正文。',
      output: '  一、认识\n\n  讲清道理。\n\n  二、责任\n\n  落实到人。\n\n  三、保障\n\n  正文。',
      whole: true,
    },
    {
      text: '（一）学习\n认真学习。 «（二）调研»。深入基层。\n（三）落实\n狠抓落实。',
      output: '（一）学习\n认真学习。\n（二）调研。深入基层。\n（三）落实\n狠抓落实。',
    },
    // The last of the siblings.
    { text: '一、认识\n正文。\n二、责任\n正文。«三、保障»\n后文。' },
    // Each section has its own numbering.
    {
      text: '一、甲\n（一）学习\n正文。\n（二）落实\n正文。«（三）督查»\n正文。\n二、乙\n（一）抓点\n正文。',
    },
    {
      text: '一、甲\n（一）学习\n正文。\n二、乙\n要抓好两项工作：«（一）抓点»\n正文。\n（二）抓面\n正文。',
    },
    // The second of two.
    { text: '一、学习\n正文。«二、落实»\n正文。' },
    // A digit only between its neighbours.
    {
      text: '1.学习\n正文。\n2.落实\n抓面。«3.督查»\n抓点。\n4.考核\n正文。',
      output: '1.学习\n正文。\n2.落实\n抓面。\n3.督查\n抓点。\n4.考核\n正文。',
    },
  ],
});
