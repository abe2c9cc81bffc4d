import type { ParagraphFacts } from '../../document/model/document.js';
import { isHan } from '../../text/characters.js';
import type { Span } from '../../text/span.js';

/** A gap of more than this is layout. */
const WIDEST = 2;
/** Names in a row (张三 李四 王五) are as short as this, and so are 姓 名 and 主 任. */
const SHORT = 4;
/** Words that stand in a row with blanks between them: more of them than this are a list. */
const FEWEST_OF_LIST = 2;

/** The blanks inside the sentences of a paragraph that should go. */
export function findSpaces({ text, role, innerBlanks, brackets }: ParagraphFacts): readonly Span[] {
  if (innerBlanks.length === 0 || role !== 'text' || !SENTENCE.test(text)) return [];
  const spans = innerBlanks
    .map((start) => ({ start, end: endOfBlanks(text, start) }))
    .filter(
      (span) =>
        span.end - span.start <= WIDEST &&
        !isInsideQuotation(text, brackets, span.start) &&
        !followsLabel(text, span.start),
    );
  const short = spans.filter((span) => isBetweenShortWords(text, span));
  return short.length >= FEWEST_OF_LIST
    ? spans.filter((span) => !short.includes(span))
    : spans.filter((span) => !isBetweenSingleCharacters(text, span));
}

/** A title in two parts, a line of names and a caption have no stop at their end. */
const SENTENCE = /[。；！？，：;!?,:]/u;

function endOfBlanks(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && !isHan(text.charCodeAt(end))) end += 1;
  return end;
}

/** “不忘初心 牢记使命”, 《奋斗 青春》: a title or cliché in two parts. */
function isInsideQuotation(text: string, brackets: readonly number[], offset: number): boolean {
  let depth = 0;
  for (const at of brackets) {
    if (at >= offset) break;
    const sign = text.charAt(at);
    if ('“‘《〈（(【'.includes(sign)) depth += 1;
    else if ('”’》〉）)】'.includes(sign)) depth -= 1;
  }
  return depth > 0;
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

/** 王 伟, 主 任: characters set apart to fill a line. */
function isBetweenSingleCharacters(text: string, { start, end }: Span): boolean {
  return countBefore(text, start) <= 1 || countAfter(text, end) <= 1;
}

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
