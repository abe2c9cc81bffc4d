import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

testRule(rule, {
  valid: [
    '学习《民法典》《教育法》，增强“四个意识”“四个自信”。',
    // Other words in between require the 、.
    '学习《民法典》（节选）、《教育法》，增强“四个意识”、坚定“四个自信”。',
    '学习《民法典》、“两个维护”。',
  ],
  invalid: [
    {
      text: '学习《民法典》«、»《教育法》、《教师法》。',
      output: '学习《民法典》《教育法》《教师法》。',
      message: '书名号之间、引号之间通常不用顿号',
      fixes: ['删去顿号'],
    },
    {
      text: '打造“红堡”«、»“红烛”。争当“先锋”«、»“少年”。',
      output: '打造“红堡”“红烛”。争当“先锋”“少年”。',
    },
  ],
});
