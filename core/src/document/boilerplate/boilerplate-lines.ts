// Recognises lines that are residue as a whole: a label, a button, a breadcrumb trail, an address.
import {
  RESIDUE_FILLERS,
  RESIDUE_LABELS,
  RESIDUE_LINES,
  type LabelRest,
  type ResidueLine,
} from './boilerplate-cues.js';
import { findResidueShape, isMetadataRow } from './boilerplate-shapes.js';
import { COLON, CRUMB, kindsOfSign } from './boilerplate-signs.js';
import { findLineSign } from './line-signs.js';
import { isSiteOrAddress } from './site-lines.js';
import { largest } from '../../text/extremes.js';

/** The longest line that may be a button or the head of a list, in UTF-16 units. */
const LONGEST_BUTTON = 40;

/** The longest button or head of a list in the table, without spaces and marks. */
const LONGEST_NAME = largest([...RESIDUE_LINES.keys()].map(({ length }) => length));

/**
 * The cue that makes the whole line residue, or `undefined`. `kinds` are the flags of its residue triggers, which rule out
 * most tests for most lines.
 */
export function findResidueLine(
  text: string,
  triggers: readonly number[],
  kinds: number,
): ResidueLine | undefined {
  const button = text.length <= LONGEST_BUTTON ? findButton(text, kinds) : undefined;
  if (button) return button;
  return (
    (kinds & COLON ? findLabel(text, triggers, kinds) : undefined) ?? findResidueShape(text, kinds)
  );
}

function findButton(text: string, kinds: number): ResidueLine | undefined {
  if (kinds & CRUMB && ARROWED.test(text)) return LINKS_AFTER;
  const trimmed = trimDecoration(text);
  if (trimmed === '') return CRUMB_MARK.test(text) ? NAVIGATION : undefined;
  if (trimmed.length > LONGEST_NAME + LONGEST_COUNT) return undefined;
  const bare = trimmed.replace(COUNT_AFTER_LABEL, '').replace(SPACES, '');
  const line = RESIDUE_LINES.get(bare);
  return line && { kind: line.kind, reach: line.reach };
}

/** Whether the line is residue if it is next to residue: a button, a by-line, a bare number. */
export function isWeakResidueLine(text: string): boolean {
  if (findLineSign(text)?.reach === 'weak') return true;
  if (RESIDUE_FILLERS.has(text.trim()) || BARE_NUMBER.test(text) || TIMESTAMP.test(text))
    return true;
  const label = splitLabel(text);
  const cue = label && RESIDUE_LABELS.get(label.name);
  return cue !== undefined && text.length <= 40 && agrees(cue.rest, label?.rest ?? '');
}

const NAVIGATION: ResidueLine = { kind: 'navigation', reach: 'line' };
const PUBLICATION: ResidueLine = { kind: 'publication', reach: 'line' };
const LINKS_AFTER: ResidueLine = { kind: 'links', reach: 'block' };

/** A `>` in a line of its own */
const CRUMB_MARK = /^\s*[>＞»›]+\s*$/u;
/** >>纪念特稿 */
const ARROWED = /^\s*>>\s?\p{Script=Han}/u;
/** 1474740 */
const BARE_NUMBER = /^\s*\d{1,10}\s*$/u;
/** 2026-02-09 09:45:30; 2026年02月10日 07时41分 */
const TIMESTAMP =
  /^\s*\d{4}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日\s?\d{1,2}[:：时]\d{1,2})[\s\d:：时分秒]*$/u;
/** Brackets, bullets, arrows and colons around a label: 【打印】 · 相关链接>> ： */
const DECORATION = ' \u3000\t【】[]（）()〔〕「」『』《》<>＞»›|｜·•●◆■★▪※*=+—_#-:：.。!！…↓';
/** A count after a label: (12) */
const COUNT_AFTER_LABEL = /[（(]\d{0,6}$/u;
/** The longest count with spaces, in UTF-16 units. */
const LONGEST_COUNT = 12;

/** Trims with a loop: a pattern anchored at the end would try every run of marks in the line, in quadratic time. */
function trimDecoration(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && DECORATION.includes(text.charAt(start))) start += 1;
  while (end > start && DECORATION.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

const SPACES = /\s+/gu;
const LONGEST_LABEL = 16;

interface Label {
  readonly name: string;
  readonly rest: string;
}

/** Splits a line at its first colon: 来源 : 南方日报 is the label 来源 and the rest 南方日报. */
function splitLabel(text: string): Label | undefined {
  let colon = 1;
  while (colon <= LONGEST_LABEL && !COLONS.includes(text.charAt(colon))) colon += 1;
  return colon > LONGEST_LABEL || colon >= text.length ? undefined : splitAt(text, colon);
}

function splitAt(text: string, colon: number): Label {
  const name = trimDecoration(text.slice(0, colon)).replace(SPACES, '');
  return { name, rest: trimDecoration(text.slice(colon + 1)) };
}

/** The offset of the first colon of a line, found by its residue triggers, if it may end a label. */
function findColon(text: string, triggers: readonly number[]): number {
  for (const offset of triggers) {
    if (offset > LONGEST_LABEL) return -1;
    if (offset > 0 && kindsOfSign(text.charCodeAt(offset)) & COLON) return offset;
  }
  return -1;
}

const COLONS = ':：';
/** Names in place of an author: 佚名. */
const NO_AUTHOR = /^(?:佚名|未知|网络|互联网|不详|admin|小编|本站|网友|匿名)/iu;
/** 时间: 张三 分享; 时间:2023-07-21 我要投稿 */
const SHARED_BY = /(?:分享|投稿|上传|\[下载|\[会员).{0,12}$/u;

/** [标签:内容] 同志们：…: the label belongs to the bracket, not to the line. */
function isInBrackets(text: string, colon: number): boolean {
  const closing = BRACKETS[text.trimStart().charAt(0)];
  if (closing === undefined || text.trimEnd().endsWith(closing)) return false;
  const end = text.indexOf(closing, colon);
  return end >= 0 && text.slice(end + 1).trim() !== '';
}

const BRACKETS: Readonly<Record<string, string>> = {
  '[': ']',
  '【': '】',
  '［': '］',
  '{': '}',
  '（': '）',
};

function findLabel(
  text: string,
  triggers: readonly number[],
  kinds: number,
): ResidueLine | undefined {
  const colon = findColon(text, triggers);
  if (colon < 0) return undefined;
  const { name, rest } = splitAt(text, colon);
  const cue = RESIDUE_LABELS.get(name);
  if (!cue || isInBrackets(text, colon)) return undefined;
  if (cue.kind === 'links' && rest === '') return LINKS_AFTER;
  if (cue.reach !== 'weak') {
    return agrees(cue.rest, rest) ? { kind: cue.kind, reach: cue.reach } : undefined;
  }
  if (name === '作者' && NO_AUTHOR.test(rest)) return PUBLICATION;
  if (name === '时间' && text.length <= 60 && SHARED_BY.test(rest)) return PUBLICATION;
  return isMetadataRow(text, kinds) ? PUBLICATION : undefined;
}

/** 1279; 1,024次; 3.5万; 0 收藏 */
const COUNT =
  /^(?:\d[\d,.]{0,9}\s?万?\+?\s?[次人字页个]?(?:$|[^\p{Script=Han}，。]|\s.{0,60}$).{0,60})?$/u;
/** 2021/3/4 21:08:46 字数:15501; not 二〇二一年三月四日, the date of the draft */
const DATE = /^(?:(?:19|20)\d\d[-/.年].{0,80})?$/u;
/** Sources of the figures in a table, which are content: 国家统计局, 《…年鉴》 */
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
    case 'site':
      return isSiteOrAddress(rest);
  }
}

/** 微信 微博 QQ空间 */
const SHARE_TARGET = /^(?:微信|微博|新浪|腾讯|QQ|空间|朋友圈|更多|豆瓣|人人)/u;
