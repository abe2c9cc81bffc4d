import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

testRule(rule, {
  valid: [
    '路在何方？！前进！！人民万岁……',
    '行稳致远——全市教育工作巡礼',
    '一、总则......3',
    { text: '见`foo...`和https://a.cn/b--c的说明。', kind: 'markdown' },
    '---',
    '全面落实…………',
    '约翰·D. Smith... and so on',
    '增长8.5%，其中：“一是……”；二是抓好。',
    '— 2 —',
    // The bar of another input method looks the same.
    '2021--2023年',
    '他说：“好！”，转身走了。',
    '机型A--B和C--D',
  ],
  invalid: [
    { text: '«――»必须坚持以人为本。', output: '——必须坚持以人为本。' },
    { text: '文件已经印发«――»请认真执行。', output: '文件已经印发——请认真执行。' },
    { text: '大家敢不敢冲«???»', output: '大家敢不敢冲？' },
    {
      text: '加强领导«。。»落实责任',
      output: '加强领导。落实责任',
      message: '“。。”应当写作“。”',
      fixes: ['改为“。”'],
    },
    { text: '加强领导«，，»落实责任«、、»好', output: '加强领导，落实责任、好' },
    {
      text: '加强领导«、，»落实责任。',
      output: '加强领导，落实责任。',
      fixes: ['改为“，”', '改为“、”'],
    },
    { text: '一是学习«。；»二是落实。', output: '一是学习。二是落实。' },
    { text: '让我们奋斗吧«！！！»', output: '让我们奋斗吧！' },
    { text: '教育、卫生等«...»都要抓', output: '教育、卫生等……都要抓' },
    { text: '教育、卫生等«。。。»都要抓', output: '教育、卫生等……都要抓' },
    { text: '«--»在全市教育工作会议上的讲话', output: '——在全市教育工作会议上的讲话' },
    { text: '行稳致远«──»全市教育工作巡礼', output: '行稳致远——全市教育工作巡礼' },
    { text: '加强领导«,,»落实责任«,，»好', output: '加强领导,落实责任，好' },
  ],
});
