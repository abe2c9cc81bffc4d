import { expect, test } from 'vitest';
import { findingsOf } from '../../testing/check-case.js';
import { testRule } from '../../testing/test-rule.js';
import rule from './rule.js';

const BODY = '同志们，今天我们在这里召开全县教育工作会议。';

testRule(rule, {
  valid: [
    BODY,
    '数据见[图1]，见![图片](a.png)，播放短片。【视频：家乡新貌】',
    '扫码关注民生实事办理进度',
    '希望对大家有所帮助。',
    '— 2 —',
    '第一篇\n\n总则\n\n第二篇\n\n任务',
    '内部资料要注意保存。\n展开全文学习活动',
    '联系人：张三\n附件：参会名单',
    { text: '第一行。<br>第二行。', kind: 'markdown' },
  ],
  invalid: [
    {
      text: `«首页 > 公务范文 > 致辞讲话»\n\n${BODY}`,
      output: BODY,
      message: '从网页带来的导航，应当删除',
      severity: 'warning',
      fixes: [{ title: '删除这段网页残留', output: BODY }],
    },
    {
      text: `${BODY}\n\n«发布时间：2021-03-04\n责任编辑：张三»\n\n谢谢大家！`,
      output: `${BODY}\n\n谢谢大家！`,
      message: '从网页带来的发布信息，应当删除',
    },
    {
      text: `${BODY}\n谢谢大家！\n\n«相关阅读：\n- 某县召开大会\n- 怎样写主持词»`,
      output: `${BODY}\n谢谢大家！\n`,
      message: '从网页带来的推荐链接，应当删除',
    },
    {
      text: `教育是千秋大业。«下面就是小编为大家整理的讲话稿，仅供参考。»\n${BODY}`,
      output: `教育是千秋大业。\n${BODY}`,
      message: '从网页带来的网站小编的话，应当删除',
    },
    { text: `${BODY} «公文汇，办公文档之家»\n谢谢大家！`, output: `${BODY}\n谢谢大家！` },
    {
      text: `　　${BODY}\n　　«（资料图）»\n　　谢谢大家！`,
      output: `　　${BODY}\n　　谢谢大家！`,
    },
    { text: `${BODY}«&nbsp;»谢谢大家！`, output: `${BODY}谢谢大家！` },
    { text: '提高«&ldquo;»四个意识«&rdquo;»。', output: '提高“四个意识”。' },
    {
      text: `${BODY}\n«预览结束，当前显示403字，还剩1147字\n……\n下载全文»`,
      output: `${BODY}\n`,
      message: '从网页带来的预览和下载提示，应当删除',
    },
    { text: '«返回首页»', output: '' },
    {
      text: '我们要推进新« 2 »型城镇化建设，提高水平。\n要深化改革开« 3 »放，扩大合作。',
      message: ['页码夹在一段话中间，应当删除', '页码夹在一段话中间，应当删除'],
    },
    { text: `${BODY}\n«使用道具　举报»`, output: `${BODY}\n` },
    { text: `${BODY}\n«回复 支持 反对 举报»\n谢谢大家！`, output: `${BODY}\n谢谢大家！` },
    { text: `${BODY}\n«电梯直达 楼主»\n谢谢大家！\n«显示全部楼层»` },
    {
      text: `${BODY}\n«扫码添加“青山投促”微信»`,
      output: `${BODY}\n`,
      message: '从网页带来的网站广告，应当删除',
    },
    {
      text: `${BODY}«[图片：桂花糕]»这是我们的特产。\n«【图片】»\n谢谢大家！`,
      message: ['从网页带来的图片说明，应当删除', '从网页带来的图片说明，应当删除'],
    },
    { text: `谢谢大家！«　相关文章：在全县工作会议上的讲话 春耕工作总结范文»` },
    { text: `谢谢大家！\n«猜你喜欢：在全县工作会议上的讲话 春耕工作总结»` },
    { text: `${BODY}\n«展开全文∨»`, output: `${BODY}\n` },
    {
      text: `«内部资料　注意保存»\n${BODY}\n«内部资料 请勿外传»\n谢谢大家！`,
      fixes: ['删除这段网页残留'],
      message: ['从网页带来的页眉，应当删除', '从网页带来的页眉，应当删除'],
    },
    {
      text: `«篇一：»\n${BODY}谢谢大家！\n«篇二：»\n${BODY}谢谢大家！`,
      output: `${BODY}谢谢大家！\n${BODY}谢谢大家！`,
      message: ['网站合集里给各篇编的号，应当删除', '网站合集里给各篇编的号，应当删除'],
    },
    {
      text: `${BODY}\n谢谢大家！\n«END\n编辑：王晓 | 初审：李强 | 终审：周立新\n喜欢就点个“在看”吧~\n阅读 1024  赞 36  在看 18»`,
      output: `${BODY}\n谢谢大家！\n`,
    },
    {
      text: `«首页 > 公务范文 > 致辞讲话»\n${BODY}\n«1474740»`,
      output: `${BODY}\n1474740`,
      message: ['从网页带来的导航，应当删除', '从网页带来的内容，应当删除'],
    },
  ],
});

test('a notice that text was left out is deleted only on request', () => {
  const text = `${BODY}\n\n……（公文库www.gwk.com此处省略1358字，点击下载全文）……\n\n谢谢大家！`;
  const [finding] = findingsOf(rule, { text });
  expect(finding?.fixes.map(({ safe }) => safe)).toEqual([false]);
});
