// Recognises lines by their form: breadcrumb trails, addresses, counters, rows of buttons.
import { RESIDUE_FILLERS, RESIDUE_LINES, type ResidueLine } from './boilerplate-cues.js';
import { BUTTON, CRUMB, FIELDS, IMPRINT, LINKS, SITE } from './boilerplate-signs.js';
import { isSiteLine } from './site-lines.js';
import { matchesOf } from '../../text/matches.js';

/** The separators of 首页 > 公务范文 > 致辞讲话 */
const CRUMBS = /\s*(?:[>＞»›]|->|&gt;|→)+\s*/u;
/** http://www.example.com/1.html */
const ADDRESS_LINE = /^(?:https?:\/\/|www\.)[\w./?=&%#:~+-]+\/?$/iu;
const OFFICIAL_ADDRESS = /\.(?:gov|edu|mil|org)\b/iu;
/** 第 1 页 共 10 页, 共10页, 页 2 / 共 10 页 */
const PAGE_COUNT =
  /^[-—\s]*(?:第\s?\d{1,4}\s?页\s?[,，/／(（]?\s?|页\s?\d{1,4}\s?[/／]\s?)?共\s?\d{1,4}\s?页[)）]?[-—\s]*$/u;
/** 到文鼎文库首页; 返回首页 */
const HOME = /^(?:到|返回|回到|进入|去|点击进入|点击返回)[\p{L}\d]{1,12}(?:首页|主页)$/u;
/** 京ICP备09084417号; 版权所有; © 2020 */
const IMPRINT_WORD =
  /ICP备|公网安备|Copyright|©|All Rights Reserved|版权所有|网站标识码|设为首页|加入收藏/iu;
/** 您是第 123 位访客; 已有 12 人阅读; 有 3 条评论 */
const VISITS =
  /^[【[(（]?(?:您是第|已有|共有|有|本文已被|已被)?\s?\d{1,9}\s?(?:次|人|位|条)\s?(?:浏览|阅读|点击|访问|评论|访客|收藏|下载|点赞)[过】\])）]?$/u;
/** 2016年11月16日15:45    来源：新华社 */
const DATED_SOURCE = /^\d{4}[-/.年].{3,22}\s来源\s?[:：].{0,30}$/u;
/** 关注XX公众号; 微信搜索“XX”公众号 */
const FOLLOW =
  /^(?:请|欢迎)?(?:扫码|扫一扫|微信扫一扫|长按|关注|搜索|微信搜索).{0,20}(?:公众号|二维码|分享本文|小程序|当前页)$/u;

/** 看了教育局长讲话的人还看了; 喜欢本文的网友还看 */
const READERS =
  /^(?:看[了过]?|阅读了?|浏览了?|喜欢|搜索了?)\s?[^。]{0,60}的(?:人|网友|读者|用户|朋友)们?还(?:看|喜欢|关注|浏览|搜|阅读)[了过]?[:：]?$/u;
/** 【在主题教育会上的讲话】相关文章：; 在动员会上的讲话稿相关范文推荐： */
const RELATED =
  /^(?:[【《“].{2,60}[】》”]|.{0,40}(?:讲话|发言|致辞|总结|报告|心得|体会|稿|词|范文))的?(?:相关|类似|热门|更多)(?:文章|阅读|范文|推荐|文档)(?:推荐|阅读)?\s?[:：]?$/u;
/** 本帖最后由 张三 于 2012-3-4 10:20 编辑; 发表于 2012-3-4 10:20 */
const FORUM =
  /^(?:本帖最后由.{1,30}编辑|(?:发表于|发布于)\s?\d{4}-\d{1,2}-\d{1,2}[\s\d:]*(?:\||$).{0,30})$/u;
const LONGEST_SHAPE = 120;

/** What the line is by its form, or `undefined`. `kinds` are the flags of its residue triggers. */
export function findResidueShape(text: string, kinds: number): ResidueLine | undefined {
  if (text.length > LONGEST_SHAPE || text.includes('。')) return undefined;
  const line = text.trim();
  if (kinds & CRUMB && (isCrumbTrail(line) || HOME.test(line) || PAGE_COUNT.test(line))) {
    return { kind: 'navigation', reach: 'line' };
  }
  if (isPublication(line, kinds)) return { kind: 'publication', reach: 'line' };
  if (kinds & LINKS && (READERS.test(line) || RELATED.test(line))) {
    return { kind: 'links', reach: 'block' };
  }
  if (kinds & SITE && isSiteLine(line)) return { kind: 'site', reach: 'line' };
  if (FOLLOW.test(line)) return { kind: 'advert', reach: 'line' };
  if (isImprint(line, kinds)) return { kind: 'statement', reach: 'line' };
  if (kinds & BUTTON && isButtonRow(line)) return { kind: 'tools', reach: 'line' };
  return undefined;
}

function isPublication(line: string, kinds: number): boolean {
  return (
    VISITS.test(line) || DATED_SOURCE.test(line) || FORUM.test(line) || isMetadataRow(line, kinds)
  );
}

function isImprint(line: string, kinds: number): boolean {
  if (ADDRESS_LINE.test(line)) return !OFFICIAL_ADDRESS.test(line);
  return (kinds & IMPRINT) !== 0 && IMPRINT_WORD.test(line);
}

function isCrumbTrail(line: string): boolean {
  const steps = line.split(CRUMBS);
  if (steps.length < 2 || line.includes('<')) return false;
  if (!steps.every((step, at) => isCrumb(step, at === steps.length - 1))) return false;
  if (ARROWS.test(line)) return HOME_STEP.test(line);
  return (
    STARTS_AT_HOME.test(line) || (steps.length > 2 && steps.some((step) => SITE_STEP.test(step)))
  );
}

/** A->B->C is a procedure and content, unless it begins with 首页. */
const ARROWS = /->|→/u;
const HOME_STEP = /^.{0,12}(?:首页|主页)/u;
/** Categories of a site; 教育>医疗 and 党政正职>分管领导 are content. */
const SITE_STEP =
  /首页|主页|范文|文库|文秘|文档|公文|网$|正文|栏目|频道|专题|资讯|列表|位置|学习啦|论坛|写作|资料|素材|模板|大全|讲话|致辞|演讲|发言|主持词?|总结|心得|述职|报告|合同|作文|计划|新闻|动态|公告|公示|政务|信息公开|内容/u;

/** Whether it is a step of a trail; the last one may be empty or a long title. */
function isCrumb(step: string, last: boolean): boolean {
  return last ? step.length <= 60 : HAN.test(step) && step.length <= 16;
}

const HAN = /\p{Script=Han}/u;
const STARTS_AT_HOME = /^.{0,12}(?:首页|主页|范文|文库|网)\s*[>＞»›→-]/u;

/** The fields in the information line of a page: 作者：佚名 来源：本站 点击数：235 更新时间：2010-3-4. */
const FIELD =
  /(?<strong>点击数?|浏览[量数]?|阅读[量数]?|字数|人气|被引量|页数|文章大小|上传用户|更新时间|发布时间|发表时间|我要投稿)|(?:时间|日期|作者|来源|编辑|评论|收藏|下载|打印|分享|字体|字号|大小|次数?)/gu;
/** After a field: a colon, a space, a bracket, a number or the end of the line */
const AFTER_FIELD = /^(?:[:：\s\d【】[\]|｜()（）]|$)/u;

/** Whether the line is the information line of a page: two fields or more, one of which only web pages have. */
export function isMetadataRow(line: string, kinds: number): boolean {
  if ((kinds & FIELDS) === 0 || line.length > LONGEST_SHAPE || SENTENCE_STOP.test(line)) {
    return false;
  }
  let fields = 0;
  let strong = 0;
  for (const match of matchesOf(line, FIELD)) {
    const end = match.index + match[0].length;
    if (!AFTER_FIELD.test(line.slice(end, end + 1))) continue;
    fields += 1;
    if (match.groups?.strong !== undefined) strong += 1;
  }
  return strong > 0 && fields > 1;
}

const SENTENCE_STOP = /[。；！？]/u;
const BETWEEN_BUTTONS = /[\s【】[\]|｜()（）·]+/u;

/** A page number, or a number of likes */
const COUNT = /^\d{1,4}$/u;

/** 【以稿换稿】【收藏】; [打印] [关闭]; 大 中 小 打印; 上一页 1 2 3 下一页; 到文鼎文库首页 登录 注册 */
function isButtonRow(line: string): boolean {
  const names = line.split(BETWEEN_BUTTONS).filter(Boolean);
  const words = names.filter((name) => !COUNT.test(name));
  return words.length > 1 && words.every(isButton);
}

function isButton(name: string): boolean {
  return RESIDUE_FILLERS.has(name) || RESIDUE_LINES.get(name)?.reach === 'line' || HOME.test(name);
}
