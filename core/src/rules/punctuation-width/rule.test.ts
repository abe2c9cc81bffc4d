import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

testRule(rule, {
  valid: [
    '同志们：今天，我们开会！',
    // Times, ratios, thousands, decimals.
    '会议定于上午9:30召开，到会1,200人，男女比例3:1，增长12.5%，下降。',
    // Latin runs, addresses, code.
    '标语是“Hello, world”，网址是https://a.cn/b?c=1,2，邮箱是a.b@c.cn，好。',
    'The word for speech is 讲话, and the word for report is 报告, as we all know very well.',
    { text: '执行`a(文,b)`，见[讲话](a.md)的内容，如图![图](b.png)，好。', kind: 'markdown' },
    '函数f(x)是常数，成立。',
    // Left to `document-number`.
    '根据国办发(2024)12号文件，落实。',
    // The bracket of a list marker has no opening partner.
    '1)学习原文，学深；\n2)抓好落实，做实。',
    // Marks in web residue are not reported.
    '发布时间：2021/3/4 21:08:46 字数：15501\n加强领导，落实责任。',
    { text: '---\ntitle: 讲话\n---\n加强领导，落实责任。', kind: 'markdown', whole: true },
  ],
  invalid: [
    {
      text: '红旗就在前头，大家都要冲，冲«!»!!',
      output: '红旗就在前头，大家都要冲，冲！！！',
      message: '这一段有 3 处半角标点，应当用全角',
    },
    {
      text: '节水先从机关做起«.»人人都要行动，办法另发（见附件）.',
      output: '节水先从机关做起。人人都要行动，办法另发（见附件）。',
    },
    {
      text: '我们要加强领导«,»落实责任，抓好工作；推动发展，取得实效。',
      output: '我们要加强领导，落实责任，抓好工作；推动发展，取得实效。',
      message: '“,”是半角标点，应当用全角',
      fixes: ['改用全角标点'],
    },
    {
      text: '加强领导«,»落实责任，抓好工作；推动发展，统筹(兼顾)，好！真好！很好！非常好！\n到会«(»30人)，好！',
      output:
        '加强领导，落实责任，抓好工作；推动发展，统筹（兼顾），好！真好！很好！非常好！\n到会（30人），好！',
      message: ['这一段有 3 处半角标点，应当用全角', '这一段有 2 处半角标点，应当用全角'],
    },
    {
      text: '同志们«:»今天,我们在9:30开会(1,200人)。',
      output: '同志们：今天，我们在9:30开会（1,200人）。',
      message: '全文用的是半角标点，共 4 处，应当用全角',
      fixes: [
        '全文改用全角标点',
        { title: '只改这一处', output: '同志们：今天,我们在9:30开会(1,200人)。' },
      ],
    },
    // The space of an English pause, marks between figures and Latin, quotes.
    {
      text: '会议强调«,» 增长5%,6月完成;APP,网站,"三个代表","四个意识";打开https://a.cn/b,查看;好!',
      output:
        '会议强调，增长5%，6月完成；APP，网站，“三个代表”，“四个意识”；打开https://a.cn/b，查看；好！',
    },
    { text: '他说«:»"好,\'十四五\'开局了!"', output: '他说：“好，‘十四五’开局了！”' },
    { text: '国内生产总值«(»GDP)增长,好;', output: '国内生产总值（GDP）增长，好；' },
    {
      text: '---\ntitle: 讲话\n---\n同志们«:»今天,开会.',
      output: '---\ntitle: 讲话\n---\n同志们：今天，开会。',
      kind: 'markdown',
      whole: true,
    },
    // A pasted page: the first mark of the speech itself.
    {
      text: '学习啦 > 实用范文 > 致辞讲话 > 讲话稿:范文\n同志们«:»今天,我们开会!',
      output: '学习啦 > 实用范文 > 致辞讲话 > 讲话稿:范文\n同志们：今天，我们开会！',
      whole: true,
    },
  ],
});
