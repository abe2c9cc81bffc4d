import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

testRule(rule, {
  valid: [
    '增强“四个意识”，印发《关于转发〈办法〉的通知》（试行），【重点】做好‘双减’。',
    '他说：“这就是‘绣花’功夫。”',
    // Marks of lists and apostrophes.
    '1）学习；2）落实；a)准备；一）好。',
    '他说，Let’s go，我们走吧。',
    // A quotation of several paragraphs opens each and closes the last.
    '他指出：\n“第一，学习。\n“第二，落实。\n“第三，检查。”\n会议结束。',
    '他指出：“第一，学习。\n第二，落实。\n第三，检查。”\n会议结束。',
    // A quotation set in a line of its own.
    '他们反对“\n三要三不要\n”的原则，搞分裂。',
    // The other mark is straight: left to `quote-style`.
    '落实“十四五"规划。',
    "落实‘十四五'规划。",
    '办好“中国’99昆明世界园艺博览会”。',
    // A title in two lines.
    '在学习《中共中央关于教育\n工作的决定》会议上的讲话\n同志们：',
    // The width is left to `punctuation-width`.
    '统筹（兼顾)，推进(落实）。',
    // Code and addresses.
    { text: '执行`f(“a`，见[讲话](a.md)。', kind: 'markdown' },
    // Cut off by a preview.
    '加强领导。\n会议强调，要落实“双减',
  ],
  invalid: [
    {
      text: '先贤说：“为有源头活水来。«“»读书就是活水。\n人人都在思考“读书之问”。',
      output: '先贤说：“为有源头活水来。”读书就是活水。\n人人都在思考“读书之问”。',
      message: '“ 用错了，应当是 ”',
    },
    {
      text: '开展了读书之问«”»大讨论，人人都在思考读书之问«”»。',
      message: ['” 没有对应的 “', '” 没有对应的 “'],
      fixes: [],
    },
    { text: '请于3日«（»星期五前报名«（»电话：6612345。', fixes: [] },
    {
      text: '增强«“»四个意识，坚定“四个自信”。',
      message: '“ 没有对应的 ”',
      fixes: [],
    },
    { text: '增强四个意识«”»，坚定“四个自信”。', message: '” 没有对应的 “' },
    { text: '印发«《»通知，抓好落实。' },
    { text: '统筹发展«（»安全，抓好落实。\n加强领导，抓好落实。\n再次强调。\n会议（扩大）结束。' },
    {
      text: '增强“四个意识«“»，坚定“四个自信”。',
      output: '增强“四个意识”，坚定“四个自信”。',
      message: '“ 用错了，应当是 ”',
      fixes: ['改为 ”'],
    },
    { text: '增强«”»四个意识”。', output: '增强“四个意识”。' },
    { text: '增强«”»四个意识“。', output: '增强“四个意识”。' },
    {
      text: '他说：“这叫‘内卷«”»，很不好。”',
      output: '他说：“这叫‘内卷’，很不好。”',
      message: '” 用错了，应当是 ’',
    },
    { text: '落实"十四五"规划，反对«‘»内卷。', message: '‘ 没有对应的 ’' },
    { text: '印发《通知«〉»。', output: '印发《通知》。' },
    { text: '增强“四个意识«’»。', output: '增强“四个意识”。' },
    { text: '增强«‘»四个意识”。', output: '增强“四个意识”。' },
    { text: '统筹（兼顾«】»。', output: '统筹（兼顾）。' },
    {
      text: '«（»一加强领导\n加强领导。',
      output: '（一）加强领导\n加强领导。',
      fixes: ['补上 ）'],
    },
    {
      text: '他说：“这就是«“»绣花”功夫。”',
      output: '他说：“这就是‘绣花’功夫。”',
      message: '引号里面的引号用 ‘ ’',
    },
    {
      text: '印发《关于转发«《»办法》的通知》。',
      output: '印发《关于转发〈办法〉的通知》。',
    },
    { text: '统筹（兼顾“双减）«”»。', message: '“ ” 与别的成对标点交叉了' },
  ],
});
