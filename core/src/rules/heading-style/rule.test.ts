import { expect, test } from 'vitest';
import { findingsOf } from '../../testing/check-case.js';
import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

testRule(rule, {
  valid: [
    '（一）学习\n正文。\n（二）落实\n正文。',
    // All siblings share a form that is not standard: left to `heading-marker`.
    '1、学习\n正文。\n2、落实\n正文。',
    // The two dots of an input method count as the same.
    '1.学习\n正文。\n2．落实\n正文。',
    // Children of different parents may have different forms.
    '一、学习\n（一）读\n（二）悟\n二、落实\n(一)抓点\n(二)抓面',
    // A text that is half-width throughout is left to `punctuation-width`.
    '（一）学习,研究\n正文,正文,正文。\n(二)落实,推动\n正文,正文。',
    // Swapped headings, numbering across parents, a row without its first headings, and series.
    '一、甲\n（一）学习\n正文。\n（二）调研\n正文。\n三、丙\n正文。\n二、乙\n正文。',
    '一、甲\n（一）学习\n正文。\n（二）调研\n正文。\n二、乙\n（三）落实\n正文。',
    '一、甲\n正文。\n二、乙\n（三）落实\n正文。\n（四）督查\n正文。',
    '一、甲\n正文。\n二、乙\n第一，学习。\n第二，调研。\n第三，落实',
    '一、甲\n正文。\n二、乙\n三 农 工作',
    '一、甲\n正文。\n二、乙\n第三产业加快发展',
    // The third of its own row, although its number also fits the row above.
    '一、甲\n正文。\n二、乙\n（一）学习\n1.读\n正文。\n2.悟\n正文。\n（三）落实\n正文。\n四、丙\n正文。',
  ],
  invalid: [
    {
      text: '（一）学习\n正文。\n«(二)»落实\n正文。\n（三）督查\n正文。',
      output: '（一）学习\n正文。\n（二）落实\n正文。\n（三）督查\n正文。',
      message: '同级标题的序号写法不一：这里是“(二)”，其他是“（一）”',
    },
    {
      text: '1.学习\n正文。\n2.调研\n正文。\n«3、»落实\n正文。',
      output: '1.学习\n正文。\n2.调研\n正文。\n3.落实\n正文。',
    },
    // The majority decides even where it is not the standard form.
    {
      text: '1、学习\n正文。\n2、调研\n正文。\n«3.»落实\n正文。',
      output: '1、学习\n正文。\n2、调研\n正文。\n3、落实\n正文。',
    },
    // On a tie the form that is not standard is reported.
    { text: '«一.»学习\n正文。\n二、落实\n正文。', output: '一、学习\n正文。\n二、落实\n正文。' },
    // A sibling with the marker of another level.
    {
      text: '一、学习\n正文。\n二、调研\n正文。\n«3.»落实\n正文。\n四、督查\n正文。',
      output: '一、学习\n正文。\n二、调研\n正文。\n三、落实\n正文。\n四、督查\n正文。',
    },
    {
      text: '（一）学习\n正文。\n«2.»调研\n正文。\n（三）落实\n正文。',
      output: '（一）学习\n正文。\n（二）调研\n正文。\n（三）落实\n正文。',
    },
    {
      text: '（一）学习\n正文。\n«二、»调研\n正文。\n（三）落实\n正文。',
      output: '（一）学习\n正文。\n（二）调研\n正文。\n（三）落实\n正文。',
    },
    // The last of a row.
    ...['3、', '3.', '（三）', '第三、', '第三，', '三　'].map((marker) => ({
      text: `一、学习\n正文。\n二、调研\n正文。\n«${marker}»抓落实\n正文。`,
      output: '一、学习\n正文。\n二、调研\n正文。\n三、抓落实\n正文。',
    })),
    {
      text: '（一）学习\n正文。\n（二）调研\n正文。\n«三、»落实\n正文。',
      output: '（一）学习\n正文。\n（二）调研\n正文。\n（三）落实\n正文。',
    },
    {
      text: '1.学习\n正文。\n2.调研\n正文。\n«（3）»落实\n正文。',
      output: '1.学习\n正文。\n2.调研\n正文。\n3.落实\n正文。',
    },
    {
      text: '一、学习\n一是听。\n二是讲。\n«第二、»调查研究\n正文。\n三、落实\n正文。',
      output: '一、学习\n一是听。\n二是讲。\n二、调查研究\n正文。\n三、落实\n正文。',
    },
    // Of brackets of both widths the full-width ones are right, however few.
    {
      text: '各位代表：好，好，好，好，好，好，好。\n«(一)»学习\n正文。\n（二）调研\n正文。\n«(三)»落实\n正文。',
      output:
        '各位代表：好，好，好，好，好，好，好。\n（一）学习\n正文。\n（二）调研\n正文。\n（三）落实\n正文。',
    },
    // Half-width brackets are nearer the standard than a wrong mark.
    {
      text: '«(一).»学习\n正文。\n(二)落实\n正文。',
      output: '(一)学习\n正文。\n(二)落实\n正文。',
    },
  ],
});

// At the end of a row it may be the rest of another row, of which 第一、第二、 were lost.
test.each([
  ['一、学习\n正文。\n二、调研\n正文。\n«（三）»抓落实\n正文。', false],
  ['一、学习\n正文。\n二、调研\n正文。\n«第三、»抓落实\n正文。', false],
  ['一、学习\n正文。\n二、调研\n正文。\n«三　»抓落实\n正文。', false],
  ['一、学习\n正文。\n二、调研\n正文。\n«第三、»抓落实\n正文。\n四、督查\n正文。', true],
  ['（一）学习\n正文。\n（二）调研\n正文。\n«(三)»落实\n正文。', true],
])('%s: the fix is safe: %s', (text, safe) => {
  expect(findingsOf(rule, { text }).flatMap(({ fixes }) => fixes.map((fix) => fix.safe))).toEqual([
    safe,
  ]);
});
