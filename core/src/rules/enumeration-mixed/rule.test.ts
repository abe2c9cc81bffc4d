import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

testRule(rule, {
  valid: [
    '一是学习；二是落实；三是督查。',
    '首先学习，其次落实，再次督查，最后总结。',
    '第一，学习；第二，落实；最后，总结。',
    // One series inside another.
    '一是抓学习。首先读原文，其次悟原理。二是抓落实。',
    // Different verbs are a figure of speech.
    '一查问题，二看成效，三促整改。',
    '首先，感谢大家的支持。我讲两点：第一，学习；第二，落实。',
  ],
  invalid: [
    {
      text: '首先要学习。\n其次要落实。\n«第三»，要督查。',
      output: '首先要学习。\n其次要落实。\n再次要督查。',
      message: '并列项混用两套序号：前面是“首先”“其次”，这里是“第三”',
    },
    { text: '一是学习；«二要»落实；三是督查。', output: '一是学习；二是要落实；三是督查。' },
    { text: '一要学习；«二是»落实；三是督查。', output: '一要学习；二要落实；三要督查。' },
    {
      text: '第一，学习；«二是»落实；第三，督查。',
      output: '第一，学习；第二，落实；第三，督查。',
    },
    { text: '一是学习；«第二»，落实；三是督查。', output: '一是学习；二是落实；三是督查。' },
    { text: '第一是学习；«二是»落实。', output: '第一是学习；第二是落实。' },
    { text: '第一,学习;«二要»落实;第三,督查。', output: '第一,学习;第二,要落实;第三,督查。' },
    // Inside an item of a series of paragraphs that expects the same number next.
    {
      text: '第一，要肯定成绩。成绩很大。\n第二，要正视问题。首先，发展不够均衡；其次，矛盾突出；«第三»，教师倦怠。\n第三，要明确任务。任务很重。',
    },
    {
      text: '第一，学习；«其次»，落实；最后，督查。',
      output: '第一，学习；第二，落实；最后，督查。',
    },
    { text: '首先学习，«第二»，落实，第三，督查。', output: '首先学习，其次落实，再次督查。' },
    // Inside an item of a series of paragraphs that already has that number.
    {
      text: '第一，学习。\n第二，落实。工作要这样做：首先，抓点；«第二»，抓面；最后，抓线。\n第三，督查。',
      output:
        '第一，学习。\n第二，落实。工作要这样做：首先，抓点；其次，抓面；最后，抓线。\n第三，督查。',
    },
  ],
});
