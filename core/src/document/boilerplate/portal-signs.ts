// Patterns of lines of portals and of pages of any kind, each with a sample that a test runs.
import type { LineSign } from './line-sign.js';

/** Dates, buttons, indexes, page links and code. */
export const PORTAL_SIGNS: readonly LineSign[] = [
  {
    kind: 'page',
    reach: 'weak',
    cues: ['-', '—', '–', '－'],
    sample: '— 12 —',
    pattern: /^[—–－-]{1,2}\s?\d{1,4}\s?[—–－-]{1,2}$/u,
  },
  {
    kind: 'header',
    reach: 'line',
    cues: ['内部资料', '内部材料'],
    sample: '内部资料　注意保存',
    pattern:
      /^(?:内部资料|内部材料)[\s，,·—-]{0,4}(?:注意保存|注意保密|妥善保管|请勿外传|不得外传|严禁外传|请勿复印|请勿翻印|严禁复制)[。！]?$/u,
  },
  {
    kind: 'publication',
    reach: 'line',
    cues: ['-', '/', '.'],
    sample: '2021-05-28 11:42:09',
    pattern: /^\[?\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\s{1,4}\d{1,2}[:：]\d{2}(?:[:：]\d{2})?\]?$/u,
  },
  {
    kind: 'publication',
    reach: 'weak',
    cues: [':', '：', '时'],
    sample: '2021年5月28日 11:42',
    pattern: /^\d{4}年\d{1,2}月\d{1,2}日\s{0,4}\d{1,2}[:：时]\d{2}分?(?:[:：]\d{2})?$/u,
  },
  {
    kind: 'tools',
    reach: 'line',
    cues: ['打印', '复制链接', '收藏本页', '推荐给好友'],
    sample: '标题: 在劳模座谈会上的讲话 [打印本页]',
    pattern: /^.{0,80}[[［【](?:打印本页|复制链接|打印|收藏本页|推荐给好友)[\]］】]$/u,
  },
  {
    kind: 'publication',
    reach: 'line',
    cues: ['索', '信息分类', '组配分类', '体裁分类', '公开方式', '公开时限'],
    sample: '索 引 号：11420800/2024-00012',
    pattern:
      /^(?:索\s{0,4}引\s{0,4}号|信息分类|组配分类|体裁分类|公开方式|公开时限)\s?[:：]\s?[^，。]{0,30}$/u,
  },
  {
    kind: 'publication',
    reach: 'weak',
    cues: ['发文', '发布', '成文', '公开', '主题', '生成'],
    sample: '发布机构：',
    pattern:
      /^(?:发布机构|发文机[关构]|发文单位|发文日期|成文日期|生成日期|公开日期|公开范围|主题分类)\s?[:：]\s?[^，。]{0,30}$/u,
  },
  {
    kind: 'tools',
    reach: 'line',
    cues: ['打印：', '打印:', '打印预览'],
    sample: '打印：在全市林长制工作推进会上的讲话',
    pattern: /^(?:打印|打印预览)\s?[:：]\s?.{2,60}$/u,
  },
  {
    kind: 'navigation',
    reach: 'line',
    cues: ['上一页', '下一页', '尾页', '末页'],
    sample: '第1页第2页下一页尾页',
    pattern:
      /^(?=.{0,80}(?:上一页|下一页|尾页|末页))(?:(?:首页|上一页|下一页|尾页|末页|第\s?\d{1,3}\s?页|共\s?\d{1,3}\s?页|[[［【(]?\d{1,3}(?!\d)[\]］】)]?|\.{2,3}|…)[\s|｜·\/>»<«]{0,4}){2,20}$/u,
  },
  {
    kind: 'links',
    reach: 'line',
    cues: ['相关', '类似', '热门', '推荐', '更多'],
    sample: '相关文档：村支书发言 | 人居环境整治简报',
    pattern:
      /^(?:相关|类似|热门|推荐|更多)(?:文档|文章|阅读|范文|推荐|资料|搜索|专题|标签|内容)\s?[:：]\s?[^。|｜]{1,40}(?:[|｜][^。|｜]{1,40}){1,8}$/u,
  },
  {
    kind: 'tools',
    reach: 'line',
    cues: ['分享到', '转发到', '分享至', '转发给'],
    sample: '一键分享到朋友圈',
    pattern:
      /^(?:一键|立即|点击|扫码|欢迎)?(?:分享|转发)(?:到|至|给)(?:您的|你的)?(?:(?:微信|朋友圈|微信好友|好友|微博|新浪微博|QQ|QQ空间|QQ好友|抖音|豆瓣|更多平台)[\s、|｜]{0,3}){1,6}$/u,
  },
  {
    kind: 'tools',
    reach: 'line',
    cues: ['打印', '收藏', '分享', '转发', '复制', '关闭', '返回', '推荐', '回到'],
    sample: '复制链接  分享给好友  回到顶部',
    pattern:
      /^(?:[【[(（]?(?:打印|收藏|分享|转发|复制|关闭|返回|推荐|回到)(?:给|到|至)?(?:本|此|该|当前)?(?:页面?|文|文章|网页|窗口|链接|网址|站|好友|朋友|顶部)[】\])）]?[\s|｜·]{0,4}){1,6}$/u,
  },
  {
    kind: 'tools',
    reach: 'line',
    cues: ['我的', '个人'],
    sample: '我的收藏夹',
    pattern:
      /^(?:我的|个人)(?:收藏夹?|足迹|下载|订单|文库|文档|积分|金币|钱包|购物车|书架|书签|浏览记录|阅读记录|下载记录|消息|私信|空间|账户|账号|会员|优惠券)$/u,
  },
  {
    kind: 'markup',
    reach: 'line',
    cues: [
      'document.',
      'window.',
      'var',
      'function',
      '$(',
      'jQuery',
      '_hmt',
      '_czc',
      'BAIDU_',
      'cpro_',
      'google_',
      'try',
      'script',
      '/*',
      '*/',
      '<!--',
      '-->',
    ],
    sample: 'document.write(\'<script src="/ad.js"></script>\');',
    pattern:
      /^(?:document\.|window\.|var\s[\w$]{1,30}\s?=|function\s?\w{0,30}\(|\(function\s?\(|\$\(|jQuery|_hmt|_czc|BAIDU_|cpro_|google_|try\s?\{|<\/?script|\/\*|\*\/|<!--|-->).{0,400}$/u,
  },
];
