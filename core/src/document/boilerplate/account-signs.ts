// Patterns of lines around the articles of WeChat accounts, each with a sample that a test runs.
import type { LineSign } from './line-sign.js';
import provinces from '../../../data/reading/provinces.json';

/** Places that an account gives as its location. */
const REGIONS = `${provinces.names.split(' ').join('|')}|香港|澳门|台湾`;

/** Lines that an account shows above and below an article. */
export const ACCOUNT_SIGNS: readonly LineSign[] = [
  {
    kind: 'advert',
    reach: 'line',
    cues: ['蓝字', '蓝色字体', '公众号', '名片', '卡片'],
    sample: '点击上方蓝字关注我们',
    pattern:
      /^[↑↓👆👇☝☟⬆⬇▲▼△▽▶►◆★\s]{0,6}(?:点击|戳|轻触)(?:上方|下方|上面|下面|左上角|右上角)?的?[“"「]?(?:蓝字|蓝色字体|公众号|名片|卡片)[”"」]?[^。]{0,20}$/u,
  },
  {
    kind: 'advert',
    reach: 'line',
    cues: ['↓', '👇', '▼', '⬇', '☟'],
    sample: '↓↓↓点击下方链接',
    pattern: /^[↑↓👆👇☝☟⬆⬇▲▼△▽▶►◆★]{1,6}\s?(?:点击|戳|扫码|扫描|长按)[^。]{1,30}$/u,
  },
  {
    kind: 'advert',
    reach: 'line',
    cues: ['点击', '领取', '二维码', '下载', '获取'],
    sample: '（点击图片，领取500篇公文素材）',
    pattern:
      /^[（(【]?(?:点击|长按|扫描|识别|扫一扫)(?:上图|下图|图片|图中|二维码|链接|下方|上方|卡片|头像|名片|左下角|阅读原文)[^。]{0,30}(?:领取|下载|获取|关注|查看|加入|进群|咨询)[^。]{0,30}[)）】]?$/u,
  },
  {
    kind: 'publication',
    reach: 'line',
    cues: ['原创'],
    sample: '原创 融媒体中心 青山发布 2025年01月08日 17:32 湖北',
    pattern:
      /^原创\s[^。，；：:]{1,40}\s\d{4}[-\/.年]\d{1,2}[-\/.月]\d{1,2}日?(?:\s{1,3}\d{1,2}[:：]\d{2})?(?:\s{1,4}(?:发表于\s?)?\p{Script=Han}{2,8})?$/u,
  },
  {
    kind: 'publication',
    reach: 'line',
    cues: ['发表于', '发布于', '来自'],
    sample: '公文驿站  2023-07-08 06:30  发表于湖北',
    pattern:
      /^.{0,30}\d{4}[-年]\d{1,2}[-月]\d{1,2}日?\s{1,4}\d{1,2}:\d{2}\s{0,4}(?:发表于|发布于|来自)\s?\p{Script=Han}{2,8}$/u,
  },
  {
    kind: 'publication',
    reach: 'line',
    cues: [':', '：'],
    sample: '青山发布 2025-01-08 17:32 湖北',
    pattern: new RegExp(
      `^[^。，；：:]{2,30}\\s\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?\\s{1,3}\\d{1,2}[:：]\\d{2}\\s{1,4}(?:${REGIONS})$`,
      'u',
    ),
  },
  {
    kind: 'publication',
    reach: 'weak',
    cues: [':', '：'],
    sample: '青山发布 2025年1月8日 17:32',
    pattern:
      /^(?![^。]{0,12}(?:时间|日期|定于|召开))[^。，；：:]{2,30}\s\d{4}[-\/.年]\d{1,2}[-\/.月]\d{1,2}日?\s{1,3}\d{1,2}[:：]\d{2}$/u,
  },
  {
    kind: 'publication',
    reach: 'line',
    cues: ['END', 'End', 'end'],
    sample: '— END —',
    pattern: /^[-—–=·•*~\s▲▼【[（(]{0,8}(?:THE\s)?END[-—–=·•*~\s▲▼】\]）)]{0,8}$/iu,
  },
  {
    kind: 'tools',
    reach: 'line',
    cues: ['在看', '点个赞', '点赞', '朋友圈'],
    sample: '如果觉得有用，请点个“在看”，分享给更多笔友',
    pattern:
      /^(?:(?:(?:如果)?(?:您|你)?(?:觉得|喜欢|认为)[^。]{0,16}[，,])?(?:请|欢迎|记得|别忘了?)?(?:动动手指)?(?:帮忙)?(?:点个?|点击|点亮|给个)[“"「]?(?:在看|赞|好看)[”"」]?[^。]{0,30}[。！!]?)$/u,
  },
  {
    kind: 'tools',
    reach: 'line',
    cues: ['在看'],
    sample: '喜欢就点个“在看”吧~',
    pattern:
      /^[^。]{0,24}(?:点(?:个|击|亮|下|一下)?[“"「『]?在看|[“"「『]在看[”"」』]|赞[、+＋和\s]{1,3}[“"「『]?在看)[^。]{0,24}[。！!]?$/u,
  },
  {
    kind: 'publication',
    reach: 'line',
    cues: ['阅读', '浏览', '点击量', '在看', '播放'],
    sample: '阅读 1024',
    pattern:
      /^(?:阅读量?|浏览量?|点击量|在看|播放量?)\s{0,3}[:：]?\s{0,3}\d[\d.,]{0,9}\s?[万wk]?\+?$/iu,
  },
  {
    kind: 'publication',
    reach: 'line',
    cues: ['阅读', '浏览', '赞', '在看', '评论', '收藏', '转发', '分享'],
    sample: '阅读 1024  赞 36  在看 18',
    pattern:
      /^(?=[^\d]{0,40}\d)(?:(?:阅读量?|浏览量?|点击量?|赞|点赞|在看|喜欢|收藏|转发|分享|评论|留言|回复|下载量?|播放量?|人气)\s{0,3}[:：]?\s{0,3}(?:\d[\d.,]{0,9}\s?[万wk]?\+?)?[\s|｜·]{0,6}){2,8}$/iu,
  },
  {
    kind: 'publication',
    reach: 'weak',
    cues: ['微信号', '功能介绍', '账号主体', 'IP属地'],
    sample: '功能介绍：青山镇官方发布平台',
    pattern: /^(?:微信号|功能介绍|账号主体|IP属地)\s?[:：].{1,60}$/u,
  },
  {
    kind: 'links',
    reach: 'line',
    cues: ['#', '＃'],
    sample: '收录于合集 #乡村振兴 12个',
    pattern: /^(?:收录于|已收录至)\s?(?:合集|话题|专辑)\s{0,3}[#＃].{1,40}$/u,
  },
  {
    kind: 'links',
    reach: 'line',
    cues: ['#', '＃'],
    sample: '#乡村振兴 #年终总结',
    pattern:
      /^[#＃]?[\p{Script=Han}\d]{2,16}[#＃]?(?:\s{1,4}[#＃][\p{Script=Han}\d]{2,16}[#＃]?){1,8}$/u,
  },
  {
    kind: 'advert',
    reach: 'line',
    cues: ['更多'],
    sample: '更多精彩内容请关注公文帮手网',
    pattern:
      /^(?:更多|想看更多|获取更多)(?:精彩|相关|优质|最新|同类)?(?:内容|范文|公文|材料|文章|资料|文档|讲话|素材)[，,]?(?:请?(?:关注|访问|点击|登录|搜索)|尽在|就在).{1,24}$/u,
  },
  {
    kind: 'advert',
    reach: 'line',
    cues: ['微信', '公众号', 'QQ', '客服'],
    sample: '全文共3120字，更多内容请加老师微信 👉 gwz2020 👈',
    pattern:
      /^.{0,40}(?:加|添加|关注|搜索|扫码)[^。]{0,10}(?:微信|公众号|QQ|客服)[^。\p{Script=Han}]{0,6}[\w-]{5,20}.{0,10}$/u,
  },
];
