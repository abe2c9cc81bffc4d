import { describe, expect, it } from 'vitest';
import { RESIDUE_LABELS } from './boilerplate-cues.js';
import { RESIDUE_PHRASES } from './boilerplate-phrases.js';
import { findResidueCues, RESIDUE_TRIGGERS, type ResidueKind } from './boilerplate.js';

function findCues(text: string) {
  const triggers = [...text].flatMap((_, at) =>
    RESIDUE_TRIGGERS.includes(text[at] ?? '') ? [at] : [],
  );
  return triggers.length > 0 ? findResidueCues(text, triggers) : [];
}

describe('a line that is residue as a whole', () => {
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
    ['tools', '到某某文库首页　登录　注册　上传文档'],
    ['tools', '首页 登录 注册 上传文档'],
    ['tools', '关于我们 | 联系我们 | 广告服务 | 免责声明'],
    ['navigation', '上一页 1 2 3 4 下一页'],
    ['tools', '【打印】 【关闭】 赞（12） 踩（3）'],
    ['statement', '内容由网友分享，侵删。'],
    ['publication', '本文来自：公文写作网'],
    ['publication', '转自：公文写作网'],
    ['publication', '文档大小：23.5KB'],
    ['publication', '本帖最后由 张三 于 2012-3-4 10:20 编辑'],
    ['preview', '将本文的Word文档下载到电脑，方便收藏和打印'],
    ['preview', '文档为doc格式'],
    ['preview', '此文档下载后可自行编辑修改'],
    ['preview', '该文档贡献者很忙，什么也没留下。'],
    ['preview', '资料内容仅供您学习参考'],
    ['statement', '如有不当或者侵权，请联系改正或者删除'],
    ['advert', '更多精彩内容请关注公文写作网！'],
    ['advert', '本文由公文写作网整理发布'],
    ['site', '好范文，就在公文写作网'],
    ['site', '最全公文素材，尽在笔杆子网'],
    ['site', '写公文就上第一范文网！'],
    ['site', '公文写作网'],
    ['site', '精选优质文档-----倾情为你奉上'],
    ['site', '学习好资料 欢迎下载'],
    ['site', '精品文档'],
    ['noise', '" b0 G/ N+ q1 y\' x* M'],
    ['noise', '+ w3 V2 J6 d+ k8 m) Q'],
    ['noise', '6 u, r4 a* b! x7 e'],
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
    '【在主题教育会上的讲话（精选3篇）】相关文章：',
    '看了教育局长讲话的人还看了：',
    '喜欢本文的网友还看',
    '在动员会上的讲话稿相关范文推荐：',
    '>>纪念特稿',
  ])('opens a list of links: %s', (text) => {
    expect(findCues(text)).toMatchObject([{ reach: 'block', kind: 'links' }]);
  });
});

describe('content of official texts', () => {
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
    '好的网站，就在群众身边的公文网络传输系统',
    '更多群众通过政务服务网办事。',
    '要建好用好人才网、材料网。',
    '看了展览的人还要写出体会。',
    '《乡村振兴促进法》相关内容：',
    '有关讲话精神的相关文件',
    '（数据来源：国家统计局）',
    '以上意见仅供参考，会后印发纪要。',
    '构成违约或侵权的，依法处理。',
    '目标 y = a x + b，其中 a > 0。',
    '分为 A. 甲 B. 乙 C. 丙 D. 丁 四类。',
    '选项 A) B) C) D) E) F) 任选其一。',
    '摘自：《某某日报》',
    '材料下载后可直接打印。',
    '一体化政务服务网',
    '文档 12 图书 30',
    '禁止转载或者评论本人发布信息，防止网络欺凌，保护未成年人合法权益。',
  ])('%s', (text) => {
    expect(findCues(text)).toEqual([]);
  });

  it('can find every label and phrase: each contains a trigger; short lines are read without one', () => {
    const labels = [...RESIDUE_LABELS].filter(([, cue]) => cue.reach !== 'weak');
    const words = [
      ...labels.map(([word]) => `${word}：`),
      ...RESIDUE_PHRASES.map((phrase) => phrase.words),
    ];
    const lost = words.filter((word) => ![...word].some((sign) => RESIDUE_TRIGGERS.includes(sign)));
    expect(lost).toEqual([]);
  });

  it('finds nothing in words without a sentence', () => {
    expect(findCues('小编整理版权字'.repeat(200))).toEqual([]);
  });
});
