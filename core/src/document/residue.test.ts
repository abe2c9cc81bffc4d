import { describe, expect, it } from 'vitest';
import { parseDocument } from './parse.js';
import type { TextKind } from './document.js';
import { RESIDUE_BLOCK_LINES, RESIDUE_LABELS, RESIDUE_LINES } from './residue-cues.js';
import { RESIDUE_PHRASES } from './residue-phrases.js';
import { findResidueCues, RESIDUE_TRIGGERS, type ResidueKind } from './residue.js';

function findCues(text: string) {
  const triggers = [...text].flatMap((_, at) =>
    RESIDUE_TRIGGERS.includes(text[at] ?? '') ? [at] : [],
  );
  return triggers.length > 0 ? findResidueCues(text, triggers) : [];
}

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

describe('a line that is residue from end to end', () => {
  it.each<[ResidueKind, string]>([
    ['navigation', '首页 > 公务范文 > 致辞讲话'],
    ['navigation', '写作网 > 实用范文 > 讲话稿 > 在全县安全生产工作会议上的讲话'],
    ['navigation', '网站首页 » 讲话发言 » 正文'],
    ['navigation', '当前位置：首页 > 政务信息'],
    ['navigation', '您现在的位置： 首页 → 领导讲话'],
    ['navigation', '您的当前位置:首页正文'],
    ['navigation', '到某某文库首页'],
    ['navigation', '返回首页'],
    ['navigation', '上一篇：在全市招商引资工作会议上的讲话'],
    ['navigation', '下一篇：没有了'],
    ['navigation', '第1页 共10页'],
    ['publication', '发布时间:2021/3/4 21:08:46 字数:15501'],
    ['publication', '发表时间：2014-03-28　　　来源：某某网'],
    ['publication', '更新时间：2022-07-22'],
    ['publication', '时间: 小草807 分享'],
    ['publication', '时间:2023-07-21 致辞讲话 我要投稿'],
    ['publication', '来源：某某日报'],
    ['publication', '来源 : 网络'],
    ['publication', '（来源：某某日报）'],
    ['publication', '作者：佚名'],
    ['publication', '责任编辑：张三'],
    ['publication', '浏览次数：1024次'],
    ['publication', '点击数：235'],
    ['publication', '作者：张三 来源：本站原创 点击数：235 更新时间：2010-3-4'],
    ['publication', '2023-12-04 | 阅读:1279 | 下载:12'],
    ['publication', '【以稿换稿】【收藏】 作者 来源 阅读 次'],
    ['publication', '2016年11月16日15:45    来源：某某网'],
    ['publication', '已有 128 人阅读'],
    ['tools', '【字体：大 中 小】'],
    ['tools', '【打印】【关闭】'],
    ['tools', '[打印本页] [关闭窗口]'],
    ['tools', '分享到：微信 微博 QQ空间'],
    ['tools', '扫一扫在手机打开当前页'],
    ['tools', '加入收藏'],
    ['preview', '下载全文'],
    ['preview', '点击下载全文>>'],
    ['preview', '阅读全部图文内容'],
    ['preview', '（未完，全文共2010字，当前显示249字）'],
    ['site', '……(新文秘网省略826字,正式会员可完整阅读)'],
    ['preview', '预览结束，全文15501字，当前显示4036字，还剩11465字'],
    ['preview', '试读结束，开通会员后无限下载'],
    ['statement', '本文地址：http://www.example.com/news/1.html'],
    ['statement', 'http://www.example.com/news/54847.html'],
    ['statement', '版权声明：本文版权归原作者所有，如有侵权请联系删除。'],
    ['statement', '本文来源于网络，如有侵权请联系我们删除。'],
    [
      'statement',
      '《在动员会上的讲话》由互联网用户分享整理。文章地址：http://www.example.com/1.html',
    ],
    ['statement', '未经授权，禁止转载'],
    ['statement', '(原标题：在全县教育大会上的讲话)'],
    ['statement', '版权所有 某某文秘网 京ICP备09012345号'],
    ['compiler', '以下是小编为大家整理的乡镇党委书记讲话稿，希望对大家有所帮助！'],
    ['compiler', '下面就是本站小编给您带来的主持词，仅供参考。欢迎大家阅读借鉴！'],
    ['advert', '【更多公文素材，微信：abc12345】'],
    ['advert', '更多精彩范文请关注公众号'],
    ['advert', '赞助商链接'],
    ['site', '稿子汇，范文学习文库'],
    ['site', '公文汇，办公文档之家'],
    ['site', '第一范文网'],
    ['picture', '（资料图）'],
    ['picture', '图文无关'],
    ['links', '标签：教育 会议 讲话'],
    ['noise', '8 [; o H! @9 B! f& ?# \\'],
  ])('%s: %s', (kind, text) => {
    expect(findCues(text)).toEqual([{ span: { start: 0, end: text.length }, reach: 'line', kind }]);
  });

  it.each([
    '关键词：',
    '您可能也感兴趣:',
    '为您推荐',
    '猜你喜欢',
    '【相关阅读】',
    '相关链接>>',
    '热门推荐',
    '今日热点',
    '阅读排行',
    '>>纪念特稿',
  ])('opens a list of links: %s', (text) => {
    expect(findCues(text)).toMatchObject([{ reach: 'block', kind: 'links' }]);
  });
});

describe('what official texts say themselves', () => {
  it.each([
    '群众点击手机就能办理，点击率逐年上升。',
    '要对标先进地区排行榜，查找差距。',
    '同发展中国家分享治国理政经验。',
    '推动更多事项通过微信、支付宝登录办理。',
    '扫描二维码即可填报，微信扫一扫就能缴费。',
    '关注“某某发布”公众号，做好政策宣传。',
    '今年工作的关键词：稳中求进、提质增效。',
    '关键词：乡村振兴；产业融合',
    '本预案仅供参考，各单位结合实际修订。',
    '以上是我个人的一点看法，仅供大家参考。',
    '今天讲这些，希望对大家有所帮助。',
    '会议材料放在会场后面，欢迎大家参阅。',
    '会务组为大家整理了一份参考资料。',
    '严格执行规范文件和示范文本。',
    '推行劳动合同示范文本，供大家参考使用。',
    '对侵权行为要依法处理，联系有关部门。',
    '著作权人声明不得转载的除外。',
    '应征作品版权归主办单位所有。',
    '《决定》全文共1.5万字，分四个部分。',
    '资料来源：国家统计局',
    '来源：《某某统计年鉴》',
    '时间：2021年3月4日上午9:00',
    '作者：张三',
    '编辑：李四',
    '— 2 —',
    '2021年3月4日',
    '加强网站首页内容保障',
    '（三）加强公文网络传输',
    '省档案文库',
    '新材料论坛',
    '当前位置数据实时上报。',
    '发布时间由县防汛办确定。',
    '要坚决克服A>B式的简单比较。',
    '版权局负责人介绍了情况。',
    '请同志们会后阅读全文。',
    '新闻小编要下沉一线，写出有温度的报道。',
    '相关推荐名单报组织部门。',
    '经验分享：某某中学校长',
    '产品出厂价 < 100 元且 > 50 元。',
    '预算执行率 95.3%，GDP (2020) 增长 3.2%; PM2.5 (ug/m3) 为 28。',
    '禁止转载或者评论本人发布信息，防止网络欺凌，保护未成年人合法权益。',
  ])('%s', (text) => {
    expect(findCues(text)).toEqual([]);
  });

  it('can find every word of the tables: each holds a trigger', () => {
    const labels = [...RESIDUE_LABELS].filter(([, cue]) => cue.reach !== 'weak');
    const words = [
      ...labels.map(([word]) => `${word}：`),
      ...RESIDUE_BLOCK_LINES,
      ...RESIDUE_LINES.keys(),
      ...RESIDUE_PHRASES.map((phrase) => phrase.words),
    ];
    const lost = words.filter((word) => ![...word].some((sign) => RESIDUE_TRIGGERS.includes(sign)));
    expect(lost).toEqual([]);
  });
});

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
    '谢谢大家。⟨第1页 共1页⟩',
    '会议在市委党校举行。⟨（资料图）⟩',
    '要提高⟨&ldquo;⟩四个意识⟨&rdquo;⟩。',
    '今年的工作。⟨</p><p>⟩明年的工作。',
    '⟨&nbsp;&nbsp;&nbsp;&nbsp;⟩同志们，今天的会议很重要。',
  ])('%s', (marked) => {
    checkMarked(marked);
  });

  it('leaves the HTML of Markdown alone', () => {
    checkMarked('第一行。<br>第二行。', 'markdown');
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
    ['by-line and date of a draft', '在动员会上的讲话\n作者：张三\n2021年3月4日\n同志们：'],
  ])('%s', (_, marked) => {
    checkMarked(marked);
  });

  it('goes around what is no paragraph', () => {
    checkMarked('«首页 > 范文 > 讲话»\n\n```\nls\n```\n\n«返回首页»\n', 'markdown');
  });

  it('finds nothing in words without a sentence', () => {
    expect(findCues('小编整理版权字'.repeat(200))).toEqual([]);
  });
});
