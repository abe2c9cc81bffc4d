import { describe, expect, it } from 'vitest';
import type { TextKind } from '../model/document.js';
import { parseDocument } from '../parse.js';

/** The text with «…» around every block of residue, ⟨…⟩ around a partial one. */
function markResidue(text: string, kind: TextKind = 'plain'): string {
  let marked = '';
  let at = 0;
  for (const { span, partial } of parseDocument(text, { kind }).residue) {
    const [open, close] = partial ? ['⟨', '⟩'] : ['«', '»'];
    marked += text.slice(at, span.start) + open + text.slice(span.start, span.end) + close;
    at = span.end;
  }
  return marked + text.slice(at);
}

function checkMarked(marked: string, kind: TextKind = 'plain'): void {
  expect(markResidue(marked.replace(/[«»⟨⟩]/gu, ''), kind)).toBe(marked);
}

describe('a sentence inside a paragraph', () => {
  it.each([
    '教育是千秋大业。⟨下面就是某某小编给大家整理的全区教育工作会议讲话，仅供参考。⟩',
    '⟨以下是小编精心整理的讲话稿，欢迎阅读！希望对您有帮助！⟩同志们，今天我们开会。',
    '现在进行第三项议程。⟨公文汇，办公文档之家⟩',
    '同志们: ⟨稿子汇,范文学习文库⟩',
    '全面提高办学质量。⟨8 [; o H! @9 B! f& ?# \\⟩',
    '⟨# L* n6 Q% ^* `$ j8 f/ d⟩ 1.首部。主要写标题和称谓。',
    '要抓好落实。⟨（未完，全文共2010字，当前显示249字）⟩',
    '我们要真抓实干。⟨【更多公文素材，微信：abc12345】⟩',
    '全面提高办学质量。⟨" b0 G/ N+ q1 y\' x* M⟩',
    '把工作抓实抓细。⟨6 u, r4 a* b! x7 e⟩',
    '谢谢大家！⟨本文来自：公文写作网⟩',
    '我们要真抓实干。⟨更多精彩内容请关注公文写作网！⟩',
    '春耕生产全面展开。⟨（来源：某某日报）⟩',
    '会议到此结束。⟨(责任编辑：张三)⟩',
    '谢谢大家。⟨第1页 共1页⟩',
    '会议在市委党校举行。⟨（资料图）⟩',
    '要提高⟨&ldquo;⟩四个意识⟨&rdquo;⟩。',
    '今年的工作。⟨</p><p>⟩明年的工作。',
    '⟨&nbsp;&nbsp;&nbsp;&nbsp;⟩同志们，今天的会议很重要。',
  ])('%s', (marked) => {
    checkMarked(marked);
  });

  it('does not report HTML in Markdown', () => {
    checkMarked('第一行。<br>第二行。', 'markdown');
  });
});

describe('page numbers between blanks inside sentences', () => {
  it.each([
    '我们要推进新⟨ 2 ⟩型城镇化建设，提高城镇化水平。\n我们要坚持以人民为中⟨ 3 ⟩心的发展思想，抓好民生。',
    '要深化改革开⟨ 4 ⟩放，扩大合作。\n要办好民生实⟨ 6 ⟩事，抓好教育。\n要加强作风建⟨ 9 ⟩设，抓好落实。',
    '要深化改革，推进新⟨ 2 ⟩型城镇化建设，把城镇的路修好、把学校办好、把医院建好，让进城的群众住得下、留得住，安⟨ 3 ⟩心工作。',
    '我们要推进新⟨ 2 ⟩型城镇化建设，提高水平。\n要坚持以人民为中心的发展思想，建立\n«12»\n起了各项工作制度，抓好民生实事。',
    // One alone, falling ones, numbers of a list, and a writer who puts blanks around numbers.
    '我们要推进新 2 型城镇化建设，不断提高城镇化水平。',
    '我们要推进新 3 型城镇化建设，提高水平。\n我们要坚持以人民为中 2 心的发展思想。',
    '矿种：煤 18 锌 19 铝 20 镍 21 钨，共计五种，分布很广。',
    '全县有 3 个镇，推进新 4 型城镇化。\n我们要坚持以人民为中 5 心的发展思想。',
  ])('%s', (marked) => {
    checkMarked(marked);
  });
});

describe('blocks', () => {
  it.each([
    ['neighbours are one block', '«发布时间：2021-03-04\n来源：某某网\n\n编辑：李四»\n同志们：'],
    [
      'the title between two is none',
      '«首页 > 范文 > 讲话»\n\n在全区教育会议上的讲话\n\n«时间: 小草807 分享»',
    ],
    ['links reach to the end', '谢谢大家！\n«相关阅读：\n某县召开教育大会\n怎样写好主持词？»'],
    [
      'of links before more text only sure ones',
      '«相关阅读：\n- 某县召开教育大会\n- 怎样写好主持词»\n在动员会上的讲话\n同志们，今天开会。',
    ],
    ['a title before more text stays', '«相关阅读：»\n在动员会上的讲话\n同志们：\n今天开会。'],
    [
      'scraps between two lines',
      '我们要抓好落实。\n«预览结束，全文1550字，当前显示403字，还剩1147字\n本文15\n下载全文»',
    ],
    [
      'buttons beside a page line',
      '«下载\n打印\n【字号：\n加大\n还原\n】»\n2026年政府工作报告\n各位代表：',
    ],
    ['a value in a line of its own', '«来源：\n某某日报\n【字体：\n大\n中\n小\n】»\n各位代表：'],
    [
      'crumbs in lines of their own',
      '«当前位置：\n首页\n>\n政务信息\n>\n本地要闻»\n2026年政府工作报告',
    ],
    ['a number at the end of a page', '«首页 > 范文 > 讲话»\n同志们：\n今天开会。\n«1474740»'],
    ['a number at the end of a draft', '同志们：\n今天开会。\n1474740'],
    [
      'a code below its label',
      '«索 引 号：\nFZ0014349/2020-00031\n发布机构：\n市民政局\n浏览次数：\n1208»\n关于做好救助工作的通知',
    ],
    [
      'readers who comment',
      '敬老从陪老人吃一顿饭开始。\n«评论（2）\n匿名用户 2018-10-17：写得真好，收藏了\n发表评论 请先登录»',
    ],
    [
      'a forum',
      '«发表于 2016-8-9 21:13:05 | 只看该作者 | 倒序浏览»\n在座谈会上的讲话\n同志们：\n军民鱼水情深。\n«楼主的资料真全，顶一个\n回复 支持 反对 举报»',
    ],
    [
      'words of a search before and after an item',
      '1、值班人员轮班。\n⟨英语四级成绩查询⟩2、交接班要当面点清，不得脱岗。⟨减肥食谱⟩\n3、突发情况十分钟内报告。',
    ],
    ['a file above the title', '«03-春节团拜会致辞（改2）.doc»\n春节团拜会致辞\n各位老领导：'],
    [
      'files that belong to the draft',
      '附件：\n申报表.docx\n汇总表.xlsx\n请于3月1日前报送。\n«终稿.docx»',
    ],
    [
      'page numbers that rise from a later page',
      '消费是增长的主引擎。⟨4⟩上半年社零总额增长3.1%。\n一些商圈灯火阑⟨5⟩珊，夜间没有人气。\n要办好美食节、灯会。⟨6⟩商务、文旅要同台唱戏。',
    ],
    [
      'digits of which few rise',
      '谋划9促进行动见到了实效。\n实施4促进行动见到了实效。\n开展8提升行动，全力攻坚。\n推进5攻坚行动，全力冲刺。\n做好6保障文章，全力服务。',
    ],
    [
      'page numbers between paragraphs',
      '一年来，全区教育系统取得了可喜成绩。\n«- 1 -»\n一、充分肯定成绩\n教育优先发展，办好人民满意的教育。\n«第3页»\n二、加强组织领导，形成工作合力',
    ],
    [
      'a bare number where a sentence breaks off',
      '要学习先进经验，抓紧建立\n«12»\n起督查制度，把责任落实到人。\n12\n会议到此结束，谢谢。',
    ],
    ['cells of a table', '指标名称\n12\n同比增长\n13'],
    ['a page number that ends a draft', '会议到此结束，谢谢大家！\n- 2 -'],
    [
      'a mail',
      '«发件人："王秘书" <wang@qingshi.gov.cn>\n发送时间：2026年9月1日(星期二)\n抄送：张科长\n主题：Re: 讲话稿\n附件：讲话稿.docx\n\n李主任，您好：\n讲话稿已按您的意见修改，请审阅。»\n在座谈会上的讲话\n各位老师：\n祝各位老师节日快乐！\n\n«此致\n敬礼\n--\n王明\n县教育局办公室\n电话：0812-3345678  手机：13900000000»',
    ],
    [
      'a mail of which the signature is left',
      '现在散会。\n谢谢！\n«祝好！\n县委办  田野  13800000000»',
    ],
    [
      'a letter that is the draft',
      '尊敬的各位领导：\n特此申请。\n此致\n敬礼\n申请人：王明\n电话：13900000000',
    ],
    [
      'the fields of a notice',
      '主题：学习贯彻全会精神\n时间：9月1日上午\n附件：申报表\n各位老师好！\n请各位审阅。\n联系电话：0812-3345678\n抄送：县委办公室',
    ],
    ['by-line and date of a draft', '在动员会上的讲话\n作者：张三\n2021年3月4日\n同志们：'],
  ])('%s', (_, marked) => {
    checkMarked(marked);
  });

  const LONG =
    '要坚持问题导向，聚焦群众反映强烈的突出问题，一件一件抓落实，一项一项见成效。'.repeat(2);

  it.each([
    [
      'numbered links before more text',
      `${LONG}\n«【在会上的讲话】相关文章：\n1、某县教育大会讲话稿\n2、某市教育大会讲话稿»\n${LONG}`,
    ],
    [
      'headings that go on after the head of a list',
      `${LONG}\n«相关文章：»\n3、加强组织领导\n${LONG}`,
    ],
    [
      'an unknown line again and again',
      [LONG, '«好文章，天天看»', LONG, '«好文章，天天看»', LONG, '«好文章，天天看»', LONG].join(
        '\n',
      ),
    ],
    ['a line that stands twice', [LONG, '好文章，天天看', LONG, '好文章，天天看', LONG].join('\n')],
    [
      'a heading without an ordinal that is repeated',
      [LONG, '主要成效', LONG, '主要成效', LONG, '主要成效', LONG].join('\n'),
    ],
    [
      'a refrain at the end of sections',
      Array.from('一二三四', (at) => `${at}、抓落实\n${LONG}\n为了人民，一切为了人民`).join('\n'),
    ],
    [
      'a refrain that is a sentence',
      [LONG, '这就是人民，这就是江山！', LONG, '这就是人民，这就是江山！', LONG]
        .join('\n')
        .repeat(3),
    ],
  ])('%s', (_, marked) => {
    checkMarked(marked);
  });

  it('does not cover text that is no paragraph', () => {
    checkMarked('«首页 > 范文 > 讲话»\n\n```\nls\n```\n\n«返回首页»\n', 'markdown');
  });
});
