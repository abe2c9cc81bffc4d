// Patterns of what a page shows above and below a text, for pages copied into one line, each with a sample that a test runs.
import type { TokenSign } from './token-sign.js';

/** Fields of an information line that a draft may have too. */
const FIELD =
  '(?:信息来源|文章来源|来源|稿源|作者|责任编辑|编辑|审核|发布者|发布人|发布机构|时间|日期)';
/** Fields that only web pages have. */
const PAGE_FIELD =
  '(?:(?:发布|更新|发表)(?:时间|日期)|(?:浏览|点击|阅读|访问)(?:次数|量|数|率)?|字体(?:大小)?|字号|索引号)';
/** [大 中 小]  318次  2026-04-02 09:30  县政府办 */
const VALUE =
  '(?:[[【(（]?\\s?大\\s{0,3}中\\s{0,3}小\\s?[\\]】)）]?|\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?(?:\\s\\d{1,2}:\\d{2}(?::\\d{2})?)?|\\d{1,8}\\s?次?(?=[\\s|｜]|$|\\p{Script=Han})|[^\\s，。；：:]{1,16}(?=[\\s|｜]|$))';
const ITEM = (field: string) => `${field}\\s?[:：]\\s?${VALUE}[】\\])）]?[\\s|｜]{0,6}`;
/** 【打印本页】  [关闭窗口]  【字号 大 中 小】 */
const BUTTON =
  '(?:[【\\[(（](?:字体|字号)\\s?[:：]?\\s?大\\s{0,3}中\\s{0,3}小[】\\])）]|[【\\[(（](?:打印|打印本页|打印本文|关闭|关闭窗口|关闭本页|收藏|收藏本页|返回顶部|返回列表|返回|分享|我要纠错)[】\\])）])';

/** Every pattern. */
export const PAGE_EDGE_SIGNS: readonly TokenSign[] = [
  {
    kind: 'navigation',
    cues: ['首页'],
    sample: '首页 > 政务公开 > 领导讲话 > 正文 在全县工作会议上的讲话 同志们：',
    pattern:
      /^(?:您?(?:当前|现在)的?位置\s?[:：]?\s?)?(?:网站)?首页\s?[>＞»›]\s?(?:[\p{L}\d]{2,10}\s?[>＞»›]\s?){1,5}(?:(?:正文|内容页?|详情|浏览文章)\s{0,4})?/gu,
  },
  {
    kind: 'publication',
    cues: ['发布时间', '发布日期', '更新时间', '浏览', '点击', '阅读', '字体', '字号', '索引号'],
    sample:
      '在会上的讲话 发布时间：2026-04-02 来源：县政府办 浏览次数：318次 字体：[大 中 小] 同志们：',
    pattern: new RegExp(
      `[[【(（]?(?:${ITEM(PAGE_FIELD)}(?:${ITEM(`(?:${FIELD}|${PAGE_FIELD})`)}){1,7}|${ITEM(FIELD)}(?:${ITEM(FIELD)}){0,3}${ITEM(PAGE_FIELD)}(?:${ITEM(`(?:${FIELD}|${PAGE_FIELD})`)}){0,4})`,
      'gu',
    ),
  },
  {
    kind: 'tools',
    cues: ['打印', '关闭', '收藏', '返回'],
    sample: '谢谢大家！ 【打印本页】 【关闭窗口】',
    pattern: new RegExp(`\\s{0,4}${BUTTON}(?:\\s{0,4}${BUTTON}){1,5}\\s{0,4}`, 'gu'),
  },
  {
    kind: 'navigation',
    cues: ['上一篇', '上一条'],
    sample: '谢谢大家！ 上一篇：关于做好春耕工作的通知 下一篇：没有了',
    pattern: /上一[篇条]\s?[:：]\s?[^。：:]{2,60}\s下一[篇条]\s?[:：]\s?[^。：:]{2,60}$/gu,
  },
  {
    kind: 'tools',
    cues: ['原创', '转帖', '转载', '精华', '置顶', '分享'],
    sample: '[原创] 在全镇推进会上的讲话',
    pattern: /^[[【](?:原创|转帖|转载|精华|置顶|分享)[\]】]\s{0,3}(?=\p{Script=Han})/gu,
  },
];
