import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

testRule(rule, {
  valid: [
    '东经110°25\'36"、北纬29°14\'08"，配43"屏幕，长3\'45"。',
    '接口形如{"areaCode":"420800","areaName":"东城区"}，调用print("你好")，设name="张三"。',
    '坚持“四个自信”，做到“两个维护”。',
    'It\'s the teachers\' day, as "Time" wrote.',
    'The slogan "Hello, world" is known to all.',
    { text: '<a href="讲话.html">讲话</a>和`"文"`是代码。', kind: 'markdown' },
    { text: '---\ntitle: "讲话"\n---\n同志们：', kind: 'markdown', whole: true },
  ],
  invalid: [
    { text: '执行«‚»两部制‛水价，落实〝双减〞。', output: '执行“两部制”水价，落实“双减”。' },
    { text: '编制«"»十四五2025"规划。', output: '编制“十四五2025”规划。' },
    {
      text: '认真实践«"»三个代表"重要思想。',
      output: '认真实践“三个代表”重要思想。',
      message: '中文里不用直引号，应当用“ ”',
      fixes: ['改用弯引号'],
    },
    {
      text: '做到«"»两个维护"，落实"十四五\'双减\'规划"。',
      output: '做到“两个维护”，落实“十四五‘双减’规划”。',
    },
    // Inside “ ” the inner level is ‘ ’.
    {
      text: "“学好«'»十四五'规划”是任务。",
      output: '“学好‘十四五’规划”是任务。',
      message: '中文里不用直引号，应当用‘ ’',
    },
    // The other mark is already curly.
    { text: '落实“十四五«"»规划，做到“一、"二"”。', output: '落实“十四五”规划，做到“一、‘二’”。' },
    { text: '落实«"»十四五”规划。', output: '落实“十四五”规划。' },
    { text: '提升«"»GDP"质量。', output: '提升“GDP”质量。' },
    {
      text: '做到«"»两个维护"。\n增强"四个意识"，坚定"四个自信"。',
      output: '做到“两个维护”。\n增强“四个意识”，坚定“四个自信”。',
      message: '全文用的是直引号，共 6 个，应当用“ ”',
      fixes: ['全文改用弯引号'],
    },
    // One paragraph with straight quotes in a text with curly ones.
    {
      text: '做到«"»两个维护"。\n增强“四个意识”，坚定“四个自信”，做到“两个维护”；用好“四种形态”，落实“十四五”规划。\n学«"»一二三"。',
      output:
        '做到“两个维护”。\n增强“四个意识”，坚定“四个自信”，做到“两个维护”；用好“四种形态”，落实“十四五”规划。\n学“一二三”。',
    },
    // Three marks can be paired in two ways.
    {
      text: '做到«"»两个维护，增强"四个意识"。',
      message: '中文里不用直引号，这一段的直引号还不成对',
      fixes: [],
    },
  ],
});
