import surnames from '../../../data/reading/surnames.json';
import type { ParagraphFacts } from '../../document/model/document.js';
import { isBlankGap } from '../../document/placeholders/holes.js';
import { isNumberUnit } from '../../document/placeholders/placeholder-nouns.js';
import { isHan } from '../../text/characters.js';
import { partitionPoint } from '../../text/partition-point.js';
import type { Span } from '../../text/span.js';
import { CLAUSE_END, STOP_OR_COLON } from '../../sentences/stops.js';
import { matchesOf } from '../../text/matches.js';

/** More blanks than this are layout. */
const WIDEST = 2;
/** The longest short word, in characters, as in lists of names (张三 李四 王五), 姓 名 and 主 任. */
const SHORT = 4;
/** From this many blanks between short words on, the words are a list. */
const FEWEST_OF_LIST = 2;

/** The spans of the blanks inside the sentences of a paragraph that should be deleted. */
export function findSpaces({ text, role, innerBlanks, brackets }: ParagraphFacts): readonly Span[] {
  // A paragraph without clauses is a title in two parts, a line of names or a caption.
  if (role !== 'text' || !CLAUSE_END.test(text)) return [];
  const isInsideQuotation = quotationTest(text, brackets);
  const spans = innerBlanks
    .map((start) => ({ start, end: endOfBlanks(text, start) }))
    .filter(
      (span) =>
        span.end - span.start <= WIDEST &&
        !isLostBreak(text, span) &&
        !isBlankGap(text, span) &&
        !isInsideQuotation(span.start) &&
        !followsLabel(text, span.start),
    );
  const short = new Set(spans.filter((span) => isBetweenShortWords(text, span)));
  const inner =
    short.size >= FEWEST_OF_LIST
      ? spans.filter((span) => !short.has(span))
      : spans.filter((span) => !isBetweenSingleCharacters(text, span));
  return [...inner, ...findSpacesAtMarks(text)].sort((a, b) => a.start - b.start);
}

/** 强调， 林长  各村庄 、各单位  用起来 。: a blank after a pause, or before a mark. After a stop it may be a former line break. */
const AT_MARK =
  /(?<=\p{Script=Han}[，；、])[ \u00a0](?=\p{Script=Han})|(?<=\p{Script=Han}{2})[ \u00a0](?=、\p{Script=Han}|[，。；！？](?:[\p{Script=Han}“《]|$))/gu;
/** 增长 、: words that a number should follow; the blank is a missing number. */
const LACKS_NUMBER = /(?:增长|下降|达到?|为|约|共|第|请|由|有|是|在)$/u;

/** Cheap filter for `AT_MARK`, whose lookbehinds run at every position. */
const BLANK_AT_MARK = /[，；、][ \u00a0]|[ \u00a0][、，。；！？]/u;

function findSpacesAtMarks(text: string): readonly Span[] {
  if (!text.includes(' ') && !text.includes('\u00a0')) return [];
  if (!BLANK_AT_MARK.test(text)) return [];
  return matchesOf(text, AT_MARK)
    .map(({ index }) => ({ start: index, end: index + 1 }))
    .filter(
      (span) =>
        !isLostBreak(text, span) &&
        !isPostAfter(text, span.end) &&
        !LACKS_NUMBER.test(text.slice(Math.max(0, span.start - 2), span.start)),
    );
}

function isPostAfter(text: string, offset: number): boolean {
  return (
    isBlankGap(text, { start: offset, end: offset }) || NAMED.test(text.slice(offset, offset + 3))
  );
}

const NAMED = /^(?:同志(?!们)|书记|[县市区镇乡局院校]长|主任|主席)/u;
/** 一、  （一）  1.  同志们  第一， : the beginning of a paragraph whose line break was lost. */
const BEGINS =
  /^(?:[一二三四五六七八九十]{1,3}[、是要]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.、．]|第[一二三四五六七八九十]{1,2}[，、章条节]|同志们|各位|女士们|尊敬的|大家好|首先|其次|最后)/u;
/** …会议上的讲话  …主持词 (a title, with the body after it) */
const TITLE_END =
  /(?:讲话|致辞|发言稿?|讲稿|主持词|报告|通知|意见|方案|总结|汇报|决定|通报|倡议书|表态|述职|贺词|办法|规定|纪要|请示|批复|公告|工作要点)$/u;
/** 一、加强领导 各级党委要…: a heading with its body after it. */
const HEADED =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.、．]|第[一二三四五六七八九十]{1,3}[，、])/u;

/** Whether the blanks replace a lost line break. */
function isLostBreak(text: string, { start, end }: Span): boolean {
  if (BEGINS.test(text.slice(end, end + 6))) return true;
  const before = text.slice(Math.max(0, start - LONGEST_HEADING), start);
  if (STOP_OR_COLON.test(before) || start > LONGEST_HEADING) return false;
  return TITLE_END.test(before) || HEADED.test(before);
}

/** In UTF-16 units. */
const LONGEST_HEADING = 50;

function endOfBlanks(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && !isHan(text.charCodeAt(end))) end += 1;
  return end;
}

/** @returns A test whether an offset is inside quotation marks, title marks or brackets: “不忘初心 牢记使命”, 《奋斗 青春》. */
function quotationTest(text: string, brackets: readonly number[]): (offset: number) => boolean {
  let depth = 0;
  const depths = brackets.map((at) => {
    const sign = text.charAt(at);
    if ('“‘《〈（(【'.includes(sign)) depth += 1;
    else if ('”’》〉）)】'.includes(sign)) depth -= 1;
    return depth;
  });
  return (offset) => {
    const before = partitionPoint(brackets.length, (index) => (brackets[index] ?? 0) < offset);
    return (depths[before - 1] ?? 0) > 0;
  };
}

/** 第一章 总则  第三条 为了…  附件一 名单  新华社北京7月31日电 国家主席…  新华社记者 姚大伟 */
const LABEL =
  /(?:第[一二三四五六七八九十百零\d]{1,7}[章节条编部分篇款项]{1,2}|附件?[一二三四五六七八九十]?|[一二三四五六七八九十]|日电|记者|通讯员)$/u;

function followsLabel(text: string, start: number): boolean {
  return LABEL.test(text.slice(Math.max(0, start - 10), start));
}

function isBetweenShortWords(text: string, { start, end }: Span): boolean {
  return countBefore(text, start) <= SHORT && countAfter(text, end) <= SHORT;
}

/** 王 伟, 主 任: characters spaced out to fill a line; but 不能放 松。 is a word in a sentence. */
function isBetweenSingleCharacters(text: string, span: Span): boolean {
  const { start, end } = span;
  if (countBefore(text, start) <= 1) return true;
  return countAfter(text, end) <= 1 && !isInsideLastWord(text, span);
}

/** 要 须 不能 也 …: the clause is a sentence, not a list of posts and names. */
const CLAUSE = /[要须不也都就能应把是有得使让在更]/u;

/** Whether the blank splits the last word of a clause, not a name or a number from its unit. */
function isInsideLastWord(text: string, { start, end }: Span): boolean {
  if (end - start > 1 || isNumberUnit(text, end)) return false;
  if (ADVERBS.includes(text.charAt(start - 1))) return END_OF_CLAUSE.test(text.charAt(end + 1));
  if (countBefore(text, start) <= SHORT) return false;
  // 李 强: a blank may separate surname and given name.
  if (
    surnames.characters.includes(text.charAt(start - 1)) ||
    !END_OF_CLAUSE.test(text.charAt(end + 1))
  )
    return false;
  return CLAUSE.test(text.slice(Math.max(0, start - LONGEST_CLAUSE), start - 1));
}

/** 春节将 至，: adverbs that end no name and no post. */
const ADVERBS = '将已未不必';
const END_OF_CLAUSE = /[，。；！？、]/u;
/** How far before the blank its clause is read, in UTF-16 units. */
const LONGEST_CLAUSE = 12;

function countBefore(text: string, start: number): number {
  let count = 0;
  while (count <= SHORT && isHan(text.charCodeAt(start - 1 - count))) count += 1;
  return count;
}

function countAfter(text: string, end: number): number {
  let count = 0;
  while (count <= SHORT && isHan(text.charCodeAt(end + count))) count += 1;
  return count;
}
