import type { ResidueKind } from '../model/signs.js';

export type { ResidueKind } from '../model/signs.js';
// The words by which leftovers of web pages are known: data only. Sites that pass speeches around
// use the same few dozen labels, so a table says more than expressions would.

/** One of these stands in every cue, and hardly ever in a speech (all together about 1 in 100 characters). */
export const RESIDUE_TRIGGER_SIGNS =
  ">＞›»<&@#$^~{}|[]\\`_【©◆啦您你猜页载链击阅读签词荐趣览辑佚印闭扫码址侵版稿库坛帖博搜热编享藏字图源赞微录币券篇置布库整VwITC：:声客告浏评看站秘汇号登照范相返纠顶踩网档杆+*='";

/** What a line was on its page, and whether the lines after it belong to it. */
export interface ResidueLine {
  readonly kind: ResidueKind;
  readonly reach: 'line' | 'block';
}

/** What may follow the colon of a label. */
export type LabelRest = 'any' | 'empty' | 'count' | 'date' | 'name' | 'site';

/** What a label or a line of its own says about its line. */
export interface LineCue {
  readonly kind: ResidueKind;
  /** `weak`: residue only beside other residue. */
  readonly reach: 'line' | 'block' | 'weak';
  readonly rest: LabelRest;
}

/** Words before the first colon of a line, spaces and brackets left out. */
export const RESIDUE_LABELS: ReadonlyMap<string, LineCue> = table([
  [
    'navigation',
    'line',
    'any',
    '当前位置 当前所在位置 您现在的位置 您现在所在的位置 您现在所在位置 您的位置 您所在的位置 您所在位置 您当前的位置 您当前位置 您的当前位置 你现在的位置 你的位置 你当前的位置 你所在的位置',
  ],
  [
    'navigation',
    'line',
    'any',
    '上一篇 下一篇 前一篇 后一篇 上一条 下一条 上一页 下一页 上一篇文章 下一篇文章 上一篇新闻 下一篇新闻 返回列表 所在栏目 所属栏目',
  ],
  [
    'publication',
    'line',
    'date',
    '发布时间 发表时间 更新时间 上传时间 收录时间 添加时间 录入时间 入库时间 编辑时间 最后更新 最后更新时间 文章发布时间 发布日期 更新日期 上传日期 发表日期 上传更新时间 打印时间 打印日期 导出时间 下载时间 下载日期 采集时间 抓取时间 转载时间 编辑日期 录入日期',
  ],
  [
    'publication',
    'line',
    'count',
    '字数 浏览 浏览数 浏览量 浏览次数 点击 点击数 点击量 点击次数 阅读 阅读数 阅读量 阅读次数 访问量 访问次数 下载量 下载数 下载次数 点赞 点赞数 收藏 收藏数 下载 被引量 阅读人数 浏览人数 文档页数 推荐星级 总字数 全文字数 下载积分 所需积分 所需财富值 财富值 推荐度 推荐指数 下载券',
  ],
  [
    'publication',
    'line',
    'any',
    '文章大小 文件大小 文档大小 文档格式 文档编号 文档热度 上传用户 上传会员 上传人 上传者 录入者 录入员 文章录入 文章编号 责任编辑 责编 网编 网站编辑 网络编辑 本文编辑 法宝引证码 索引号 资源描述 编辑录入 编辑整理 文档贡献者 贡献者 上传作者 文档分类 文档标签 文档大小 文档类型 资料编号 资源大小 资源编号 文章编辑 文章作者 文章分类 下载地址 下载链接',
  ],
  [
    'publication',
    'line',
    'name',
    '来源 文章来源 信息来源 稿件来源 新闻来源 稿源 本文来源 内容来源 文档来源 本文来自 本文出自 本文转自 本文选自 文章来自 文章出自 文章转自',
  ],
  ['publication', 'line', 'site', '来自 转自 转载自 摘自 出自 选自 原载 首发 整理'],
  ['publication', 'weak', 'date', '时间 日期 成文日期 生成日期'],
  [
    'publication',
    'weak',
    'any',
    '作者 编辑 审核 校对 初审 复审 终审 监制 供稿 投稿 撰稿 记者 通讯员 发布者 发布人 发布单位 发布机构 发文机关 主题分类 摄影 供图 撰文 图文 美编 值班编辑 文号 发文字号 发文日期 公开日期 组配分类 体裁分类 信息类别 公开方式 公开范围 有效性 大小 类型 页数 格式 人气 栏目 分类 所属分类 网址 官网 QQ 微信 微信号 公众号',
  ],
  [
    'tools',
    'line',
    'any',
    '字体 字号 字体大小 文字大小 视力保护色 保护视力色 分享到 分享至 转发到',
  ],
  ['tools', 'line', 'empty', '分享 转发 一键分享 用微信扫描二维码 扫一扫分享'],
  [
    'statement',
    'line',
    'any',
    '文章地址 本文地址 本文链接 本文网址 链接地址 原文链接 原文地址 原文网址 文章链接 文章出处 转载地址 原标题 本文标题 文章标题 版权声明 免责声明 下载声明 网站声明 收藏网址 地址链接',
  ],
  [
    'links',
    'line',
    'any',
    '标签 本文标签 文章标签 标签云 TAG TAGS Tags Tag tags tag 推荐访问 本文关键词 相关关键词 相关热词 热搜词 热门标签 相关标签 搜索关键词',
  ],
  ['links', 'weak', 'any', '关键词 关键字'],
  [
    'advert',
    'line',
    'any',
    '客服QQ 客服微信 在线客服 联系客服 微信订阅号 赞助会员请点击 广告位 QQ交流群 公文交流群 代写QQ 代写微信 代写热线 淘宝店铺 咨询QQ 联系QQ 加QQ 加微信 微信搜索 百度搜索',
  ],
]);

/** Lines that begin the list of what else the site has to offer; a colon, brackets and arrows left out. */
export const RESIDUE_BLOCK_LINES: ReadonlySet<string> = words(
  '您可能感兴趣 您可能也感兴趣 您可能还感兴趣 您可能感兴趣的文章 您可能还喜欢 您可能喜欢 您可能关注的文档 您可能关注的内容 你可能感兴趣 你可能也感兴趣 你可能感兴趣的文章 你可能还喜欢 你可能喜欢 你可能也喜欢 您也许感兴趣 你也许喜欢 ' +
    '往期推荐 往期回顾 往期精彩 精彩推荐 精彩回顾 猜你喜欢 猜您喜欢 为您推荐 为你推荐 相关推荐 相关阅读 相关文章 相关新闻 相关链接 相关报道 相关内容 相关资讯 相关范文 相关文档 相关热词 相关搜索 相关稿件 相关下载 相关话题 相关主题 相关标签 相关文章推荐 相关阅读推荐 相关热点 延伸阅读 扩展阅读 拓展阅读 推荐阅读 推荐文章 推荐内容 推荐范文 推荐专题 精彩推荐 精彩阅读 编辑推荐 小编推荐 小编精心推荐 本站推荐 站长推荐 图文推荐 今日推荐 今日热点 今日头条推荐 ' +
    '热门推荐 热门文章 热门范文 热门阅读 热门排行 热门搜索 热门标签 热门专题 热门资讯 热门文档 热点推荐 热点新闻 热点资讯 热点排行 本周热门 本月热门 本类热门 点击排行 点击排行榜 阅读排行 阅读排行榜 下载排行 最新范文 最新图文 更多相关文章 更多相关内容 更多阅读 更多推荐 友情链接 合集下载 同类推荐 大家还在看 大家都在看 网友还看了 看了本文的人还看了 看过本文的人还看了 看过该文的人还看过 上一篇下一篇 本文相关文章 本文目录索引 范文推荐 文章推荐 文档推荐 猜你感兴趣 推荐访问 相关专题 相关推荐阅读 相关范文推荐 相关阅读文章 热门内容 热门话题 热门资源 热门下载 随机推荐 最新推荐 大家还看了 大家还搜了 大家都在搜 其他人还看了 其他人正在看 猜您还喜欢 猜你还喜欢 您可能还想看 你可能还想看 你可能还会喜欢 您可能还会喜欢 您可能会喜欢 你可能会喜欢 你可能还需要 更多相关范文 更多相关阅读 更多范文推荐 更多范文 阅读本文的人还看了 看过此文的人还看了 看了此文的人还看了 喜欢此文的还看了 本类推荐 栏目推荐 栏目热点 站内推荐 频道推荐 频道热点 大家感兴趣的内容 扩展推荐',
);

/** Lines that are residue as they stand; a colon, brackets and arrows left out. */
export const RESIDUE_LINES: ReadonlyMap<string, ResidueKind> = kinds([
  [
    'navigation',
    '首页 网站首页 返回首页 回到首页 返回主页 返回列表 返回上一页 返回上页 返回目录页 上一页 下一页 上一篇 下一篇 尾页 末页 首页上一页下一页尾页 您的当前位置首页正文 当前位置首页正文 当前位置首页 > ＞ » ›',
  ],
  [
    'tools',
    '打印本页 打印本文 打印此页 打印文章 我要打印 关闭窗口 关闭本页 关闭页面 打印关闭 打印本页关闭窗口 分享到微信 分享到微博 分享到朋友圈 加入收藏 收藏本文 收藏本页 收藏此文 以稿换稿 下载该文章 会员登录 用户登录 请先登录 登录后查看 扫一扫在手机打开当前页 扫一扫手机阅读 微信扫一扫 扫一扫分享本页 扫一扫分享 扫码阅读 手机扫码阅读 手机阅读 复制链接 发表评论 查看评论 网友评论 我要评论 最新评论 相关评论 全部评论 评论列表 我要投稿 我要纠错 内容纠错 顶一下 踩一下 设为首页 网站地图 点击播报本文 我要评论 下载客户端 推荐给好友 上传文档 我要上传文档 只看该作者 我要留言 发表留言 注册会员 立即注册 免费注册会员 我的足迹 我的收藏 我的下载 我的订单 我的文库 我的积分 我的购物车 加入购物车 立即购买 加入VIP 开通VIP 开通会员 升级会员 升级VIP 会员特权 积分商城 积分充值 今日签到 每日签到 签到有礼 扫码登录 微信登录 QQ登录 手机登录 登录/注册 登录注册 登录丨注册 个人主页 消息通知 版权申诉 版权投诉 侵权投诉 侵权举报 文档侵权 举报投诉 投诉举报 我要举报 举报该文档 举报此文档 长者助手 长者模式 长者版 老年版 关怀版 关怀模式 适老化 适老模式 无障碍 无障碍浏览 无障碍阅读 繁体版 简体版 繁體 智能问答 智能机器人 切换版本 网站支持IPv6 语音播报 语音朗读 查看全部评论 登录后才能发表评论 请登录后发表评论',
  ],
  [
    'preview',
    '下载全文 全文下载 下载本文 下载文档 下载该文档 下载此文档 点击下载 点击下载全文 点击下载本文 点击下载文档 点此下载 点此查看全文 点击此处下载 立即下载 免费下载 免费下载全文 免费阅读全文 本地下载 文档下载 范文下载 下载word版 下载Word文档 下载WORD文档 Word文档下载 word下载 WORD下载 Word版下载 阅读全文 查看全文 浏览全文 点击阅读全文 点击查看全文 点击展开全文 点击查看更多 点击加载更多 点击阅读原文 阅读原文 查看原文 展开阅读全文 继续阅读 阅读全部图文内容 预览结束 试读结束 剩余内容登录可见 论文部分内容阅读 文档为doc格式 文档为docx格式 文档为DOC格式 免费下载word文档 word版本下载 点击免费下载 VIP免费下载 会员免费下载 试读已结束 预览已结束 阅读剩余全文 查看剩余全文 点击查看剩余全文 点击加载全文 还有更多内容请下载查看 该文档贡献者很忙，什么也没留下',
  ],
  [
    'site',
    '精品文档 优质文档 精选文档 精品文档欢迎下载 精品资料欢迎下载 学习好资料欢迎下载 学习资料欢迎下载 优质文档欢迎下载 精选优质文档-----倾情为你奉上 精选优质文档----倾情为你奉上 word文档可编辑 Word文档可编辑 word可编辑 文档下载后可编辑 此文档下载后可编辑 范文范例学习参考 范文范例学习指导 范文范例精心整理 最新资料推荐 最新精品资料推荐 可编辑修改精选文档 感谢下载 感谢阅读下载 完美WORD格式编辑 专业整理分享 专业文档',
  ],
  ['picture', '图片来源网络 图片来自网络 图片源自网络 图片来源于网络 图文无关 网络配图 图源网络'],
  [
    'advert',
    '赞助商链接 赞助商广告 广告位招租 关注微信公众号 扫码关注 扫码关注我们 扫码关注公众号 扫描二维码关注 长按识别二维码 长按二维码关注 联系客服 在线客服',
  ],
]);

/** Buttons and crumbs too common to be cues; beside other residue they are residue too. */
export const RESIDUE_FILLERS: ReadonlySet<string> = words(
  '大 中 小 大中小 加大 还原 减小 默认 正常 】 【 [ ] | ｜ > » · - … …… …………  全屏 收藏 打印 下载 分享 转发 首页 正文 关闭 登录 注册 复制 纠错 报错 举报 投诉 顶 踩 赞 点赞 更多 排行 排行榜 热门 推荐 最新 最近更新 最新更新 最新发布 最新文章 最新资讯 全部 展开 收起 返回 返回顶部 TOP ↑ ↑返回顶部 微信 微博 新浪微博 腾讯微博 QQ QQ空间 QQ好友 朋友圈 微信好友 二维码 相关附件 微信公众号 微信订阅号 广告 推广 编辑 搜索 上一页 下一页 本文 原创 转载 [图] 图 微信微博QQ空间 图片 视频 评论 会员注册 展开全文 猜你想看 手机版 电脑版 上传文档 上传 帮助 客服 会员中心 个人中心 登陆 注销 退出 免费注册 忘记密码 帮助中心 联系我们 关于我们 网站简介 网站声明 广告服务 广告合作 版权声明 法律声明 免责声明 隐私政策 用户协议 意见反馈 友情链接 加入我们 诚聘英才 投稿 回复 楼主 沙发 电梯直达 倒序浏览 使用道具 打赏 收藏本站 专心---专注---专业 欢迎下载 可编辑 可修改 精品 推荐精选 word版 Word版 .doc 展开更多 分享到',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').filter(Boolean));
}

function kinds(
  rows: readonly (readonly [ResidueKind, string])[],
): ReadonlyMap<string, ResidueKind> {
  return new Map(rows.flatMap(([kind, list]) => [...words(list)].map((word) => [word, kind])));
}

function table(
  rows: readonly (readonly [ResidueKind, LineCue['reach'], LabelRest, string])[],
): ReadonlyMap<string, LineCue> {
  return new Map(
    rows.flatMap(([kind, reach, rest, list]) =>
      [...words(list)].map((word) => [word, { kind, reach, rest }] as const),
    ),
  );
}
