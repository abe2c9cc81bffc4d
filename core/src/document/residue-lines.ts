// What a line as a whole gives away: a label, a button, a trail of crumbs, an address.
import {
  RESIDUE_BLOCK_LINES,
  RESIDUE_FILLERS,
  RESIDUE_LABELS,
  RESIDUE_LINES,
  type LabelRest,
  type ResidueKind,
} from './residue-cues.js';
import { isSiteLine } from './residue-sites.js';

/** What a line was on its page, and whether the lines after it belong to it. */
export interface ResidueLine {
  readonly kind: ResidueKind;
  readonly reach: 'line' | 'block';
}

/** What speaks for the whole line being residue, if anything does. Cheap for lines of up to 200 units. */
export function findResidueLine(text: string): ResidueLine | undefined {
  const bare = stripDecoration(text);
  if (bare === '') return CRUMB_MARK.test(text) ? NAVIGATION : undefined;
  const lists = RESIDUE_BLOCK_LINES.has(bare);
  if (lists) return { kind: 'links', reach: 'block' };
  if (ARROWED.test(text)) return { kind: 'links', reach: 'block' };
  const kind = RESIDUE_LINES.get(bare);
  if (kind) return { kind, reach: 'line' };
  return findLabel(text) ?? findShape(text);
}

/** Whether the line is residue when it stands beside residue: a button, a by-line, a bare number. */
export function isWeakResidueLine(text: string): boolean {
  if (RESIDUE_FILLERS.has(text.trim()) || BARE_NUMBER.test(text) || MOMENT.test(text)) return true;
  const label = splitLabel(text);
  const cue = label && RESIDUE_LABELS.get(label.name);
  return cue !== undefined && text.length <= 40 && agrees(cue.rest, label?.rest ?? '');
}

const NAVIGATION: ResidueLine = { kind: 'navigation', reach: 'line' };
const PUBLICATION: ResidueLine = { kind: 'publication', reach: 'line' };

/** A `>` that stands in a line of its own. */
const CRUMB_MARK = /^\s*[>＞»›]+\s*$/u;
/** >>纪念特稿 */
const ARROWED = /^\s*>>\s?\p{Script=Han}/u;
/** 1474740 */
const BARE_NUMBER = /^\s*\d{1,10}\s*$/u;
/** 2026-02-09 09:45:30; 2026年02月10日 07时41分 */
const MOMENT =
  /^\s*\d{4}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日\s?\d{1,2}[:：时]\d{1,2})[\s\d:：时分秒]*$/u;
/** Brackets, bullets, arrows and colons around a label: 【打印】 · 相关链接>> ：, with a count: (12) */
const BEFORE_LABEL = /^[\s【[（(〔「『《<>＞»›|｜·•●◆■★※*=+—_#-]+/u;
const AFTER_LABEL = /[\s】\]）)〕」』》<>＞»›|｜:：.。!！…*=+—_↓-]+$/u;
const COUNT_AFTER_LABEL = /[（(]\d{0,6}[）)]$/u;

function stripDecoration(text: string): string {
  return text
    .replace(BEFORE_LABEL, '')
    .replace(AFTER_LABEL, '')
    .replace(COUNT_AFTER_LABEL, '')
    .replace(SPACES, '');
}

const SPACES = /\s+/gu;
const LONGEST_LABEL = 16;

interface Label {
  readonly name: string;
  readonly rest: string;
}

/** 来源 : 南方日报 is the label 来源 and 南方日报. */
function splitLabel(text: string): Label | undefined {
  const colon = text.search(COLON);
  if (colon < 1 || colon > LONGEST_LABEL) return undefined;
  const name = text.slice(0, colon).replace(BEFORE_LABEL, '').replace(SPACES, '');
  return {
    name,
    rest: text
      .slice(colon + 1)
      .replace(AFTER_LABEL, '')
      .trim(),
  };
}

const COLON = /[:：]/u;
/** 佚名 and others who sign what nobody wrote. */
const NOBODY = /^(?:佚名|未知|网络|互联网|不详|admin|小编|本站|网友|匿名)/iu;
/** 时间: 张三 分享; 时间:2023-07-21 我要投稿 */
const SHARED_BY = /(?:分享|投稿|上传|\[下载|\[会员).{0,12}$/u;

function findLabel(text: string): ResidueLine | undefined {
  const label = splitLabel(text);
  if (!label) return undefined;
  const { name, rest } = label;
  const cue = RESIDUE_LABELS.get(name);
  if (!cue) return undefined;
  if (cue.kind === 'links' && rest === '') return { kind: 'links', reach: 'block' };
  if (cue.reach !== 'weak') {
    return agrees(cue.rest, rest) ? { kind: cue.kind, reach: cue.reach } : undefined;
  }
  if (name === '作者' && NOBODY.test(rest)) return PUBLICATION;
  if (name === '时间' && text.length <= 60 && SHARED_BY.test(rest)) return PUBLICATION;
  return isMetadataRow(text) ? PUBLICATION : undefined;
}

/** 1279; 1,024次; 3.5万; 0 收藏 */
const COUNT =
  /^(?:\d[\d,.]{0,9}\s?万?\+?\s?[次人字页个]?(?:$|[^\p{Script=Han}，。]|\s.{0,60}$).{0,60})?$/u;
/** 2021/3/4 21:08:46 字数:15501; 二〇二一年三月四日 is the writer's own date */
const DATE = /^(?:(?:19|20)\d\d[-/.年].{0,80})?$/u;
/** A table's note on its figures is no leftover: 国家统计局, 《…年鉴》 */
const FIGURES = /统计|年鉴|数据|整理|调查/u;
const SENTENCE_MARK = /[，。；,;！？]/u;

function agrees(kind: LabelRest, rest: string): boolean {
  switch (kind) {
    case 'any':
      return true;
    case 'empty':
      return rest === '' || SHARE_TARGET.test(rest);
    case 'count':
      return COUNT.test(rest);
    case 'date':
      return DATE.test(rest);
    case 'name':
      return rest.length <= 60 && !SENTENCE_MARK.test(rest) && !FIGURES.test(rest);
  }
}

/** 微信 微博 QQ空间 */
const SHARE_TARGET = /^(?:微信|微博|新浪|腾讯|QQ|空间|朋友圈|更多|豆瓣|人人)/u;

/** 首页 > 公务范文 > 致辞讲话; the marks are spaced or stand between short names. */
const CRUMBS = /\s*(?:[>＞»›]|->|&gt;|→)+\s*/u;
/** http://www.example.com/1.html */
const ADDRESS_LINE = /^(?:https?:\/\/|www\.)[\w./?=&%#:~+-]+\/?$/iu;
const OFFICIAL_ADDRESS = /\.(?:gov|edu|mil|org)\b/iu;
/** 第 1 页 共 10 页, 共10页 */
const PAGE_COUNT =
  /^[-—\s]*(?:第\s?\d{1,4}\s?页\s?[,，/／(（]?\s?)?共\s?\d{1,4}\s?页[)）]?[-—\s]*$/u;
/** 到文鼎文库首页; 返回首页 */
const HOME = /^(?:到|返回|回到|进入|去|点击进入|点击返回)[\p{L}\d]{1,12}(?:首页|主页)$/u;
/** 京ICP备09084417号; 版权所有; © 2020 */
const IMPRINT =
  /ICP备|公网安备|Copyright|©|All Rights Reserved|版权所有|网站标识码|设为首页|加入收藏/iu;
/** 您是第 123 位访客; 已有 12 人阅读; 有 3 条评论 */
const VISITS =
  /^[【[(（]?(?:您是第|已有|共有|有|本文已被|已被)?\s?\d{1,9}\s?(?:次|人|位|条)\s?(?:浏览|阅读|点击|访问|评论|访客|收藏|下载|点赞)[过】\])）]?$/u;
/** 2016年11月16日15:45    来源：新华社 */
const DATED_SOURCE = /^\d{4}[-/.年].{3,22}\s来源\s?[:：].{0,30}$/u;
/** 关注XX公众号; 微信搜索“XX”公众号 */
const FOLLOW =
  /^(?:请|欢迎)?(?:扫码|扫一扫|微信扫一扫|长按|关注|搜索|微信搜索).{0,20}(?:公众号|二维码|分享本文|小程序|当前页)$/u;

function findShape(text: string): ResidueLine | undefined {
  const line = text.trim();
  if (isCrumbTrail(line)) return NAVIGATION;
  if (HOME.test(line)) return NAVIGATION;
  if (ADDRESS_LINE.test(line) && !OFFICIAL_ADDRESS.test(line))
    return { kind: 'statement', reach: 'line' };
  if (PAGE_COUNT.test(line)) return NAVIGATION;
  if (VISITS.test(line) || DATED_SOURCE.test(line) || isMetadataRow(line)) return PUBLICATION;
  if (isSiteLine(line)) return { kind: 'site', reach: 'line' };
  if (FOLLOW.test(line)) return { kind: 'advert', reach: 'line' };
  if (!line.includes('。') && IMPRINT.test(line)) return { kind: 'statement', reach: 'line' };
  return isButtonRow(line) ? { kind: 'tools', reach: 'line' } : undefined;
}

function isCrumbTrail(line: string): boolean {
  const steps = line.split(CRUMBS);
  if (steps.length < 2 || line.includes('。') || line.includes('<')) return false;
  if (!steps.every((step, at) => isCrumb(step, at === steps.length - 1))) return false;
  return steps.length > 2 || STARTS_AT_HOME.test(line);
}

/** The last step may be missing, or be a long title. */
function isCrumb(step: string, last: boolean): boolean {
  return last ? step.length <= 60 : HAN.test(step) && step.length <= 16;
}

const HAN = /\p{Script=Han}/u;
const STARTS_AT_HOME = /^.{0,12}(?:首页|主页|范文|文库|网)\s*[>＞»›→-]/u;

/** The fields of a page's info line: 作者：佚名 来源：本站 点击数：235 更新时间：2010-3-4. */
const FIELD =
  /(?<strong>点击数?|浏览[量数]?|阅读[量数]?|字数|人气|被引量|页数|文章大小|上传用户|更新时间|发布时间|发表时间|我要投稿)|(?:时间|日期|作者|来源|编辑|评论|收藏|下载|打印|分享|字体|字号|大小|次数?)/gu;
/** A field ends in a colon, a space, a bracket, a number or with the line. */
const AFTER_FIELD = /^(?:[:：\s\d【】[\]|｜()（）]|$)/u;

function isMetadataRow(line: string): boolean {
  if (line.length > 120 || SENTENCE_STOP.test(line)) return false;
  let fields = 0;
  let strong = 0;
  for (const match of line.matchAll(FIELD)) {
    if (
      !AFTER_FIELD.test(
        line.slice(match.index + match[0].length, match.index + match[0].length + 1),
      )
    )
      continue;
    fields += 1;
    if (match.groups?.strong !== undefined) strong += 1;
  }
  return strong > 0 && fields > 1;
}

const SENTENCE_STOP = /[。；！？]/u;
const BETWEEN_BUTTONS = /[\s【】[\]|｜()（）·]+/u;

/** 【以稿换稿】【收藏】; [打印] [关闭]; 大 中 小 打印 */
function isButtonRow(line: string): boolean {
  const names = line.split(BETWEEN_BUTTONS).filter(Boolean);
  return (
    names.length > 1 && names.every((name) => RESIDUE_FILLERS.has(name) || RESIDUE_LINES.has(name))
  );
}
