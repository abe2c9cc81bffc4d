import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

testRule(rule, {
  valid: [
    '一、提高认识\n（一）学习\n1.学原文\n（1）通读\n①笔记',
    // The dot of an input method, and 1） as a list marker, are accepted.
    '1．学原文，\n2．悟原理，',
    // Siblings that differ are left to `heading-style`.
    '1.学原文，\n2、悟原理，',
    // A text that is half-width throughout is left to `punctuation-width`.
    '(一)学习,提高认识:要学深。\n(二)落实,压实责任:要做实。',
    '第一，学习；第二，落实。',
    '第一、第二产业增速加快，第三产业占比提高。',
    '一是学习，二是落实。',
    '首先要学习，其次要落实。',
    '1、2号楼竣工，3、4号楼封顶。',
  ],
  invalid: [
    {
      text: '«1、»学原文，\n2、悟原理，',
      output: '1.学原文，\n2.悟原理，',
      message: '序号“1、”不规范，应写作“1.”',
    },
    { text: '«（一）、»学习，\n（二）、落实，', output: '（一）学习，\n（二）落实，' },
    { text: '«一.»学习，\n二.落实，', output: '一、学习，\n二、落实，' },
    { text: '«一，»学习，\n二，落实，', output: '一、学习，\n二、落实，' },
    {
      text: '«(一)»学习，要深，要透，要实；\n(二)落实，要细，要实，要快；',
      output: '（一）学习，要深，要透，要实；\n（二）落实，要细，要实，要快；',
    },
    { text: '«(1)、»学习，\n(2)、落实，', output: '（1）学习，\n（2）落实，' },
    { text: '«１．»学习，\n２．落实，', output: '1.学习，\n2.落实，' },
    // In a half-width text only other faults than the brackets are reported.
    {
      text: '«(一)、»学习,要学深:要学透;\n(二)、落实,要做实:要做细;',
      output: '(一)学习,要学深:要学透;\n(二)落实,要做实:要做细;',
    },
    // One finding for each series.
    { text: '«第一、»学习；第二、落实。', output: '第一，学习；第二，落实。' },
    { text: '«首先、»学习；其次、落实。', output: '首先，学习；其次，落实。' },
    { text: '«其一、»学习；其二、落实。', output: '其一，学习；其二，落实。' },
    { text: '«一是、»学习。\n二是、落实。', output: '一是学习。\n二是落实。' },
    { text: '«一是，»学习；二是，落实。', output: '一是学习；二是落实。' },
    {
      text: '第一,学习,好;«第二、»落实,好;第三,督查,好。',
      output: '第一,学习,好;第二,落实,好;第三,督查,好。',
    },
  ],
});
