// Finds placeholders in brackets: [单位名称], 【领导姓名】, 增长（　　）%, 〔20 〕12号.
import templateFields from '../../../data/reading/template-fields.json';
import { isBlank, isHan } from '../../text/characters.js';
import { isPrompt } from './template-prompts.js';
import {
  describeBlank,
  isNamedWord,
  isNumberUnit,
  isPost,
  type MissingPart,
} from './placeholder-nouns.js';
import type { Placeholder } from './placeholders.js';

/** The placeholders in brackets of one paragraph, in order. `brackets`: ascending offsets of brackets of any kind. */
export function findBracketBlanks(
  text: string,
  brackets: readonly number[],
): readonly Placeholder[] {
  let found: Placeholder[] | undefined;
  for (let index = 0; index < brackets.length - 1; index += 1) {
    const start = brackets[index] ?? 0;
    const end = brackets[index + 1] ?? 0;
    if (end - start < 2 || end - start > LONGEST) continue;
    const sign = text.charAt(start);
    const closing = PAIRS.get(sign);
    if (!closing?.includes(text.charAt(end))) continue;
    const blank = readBlank(text, start, end);
    if (blank) (found ??= []).push(blank);
  }
  return found ?? [];
}

const LONGEST = 12;
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['（', '）)'],
  ['(', ')）'],
  ['【', '】'],
  ['〔', '〕'],
  ['[', ']'],
  ['［', '］'],
]);

function readBlank(text: string, start: number, end: number): Placeholder | undefined {
  const content = text.slice(start + 1, end);
  const year = OPEN_YEAR.exec(content)?.groups?.figures;
  if (year !== undefined) return isYear(text, start, end) ? toYear(start, end, year) : undefined;
  if (EMPTY.test(content))
    return isEmptyBlank(text, start, end) ? toBlank(text, start, end) : undefined;
  const missing = '（('.includes(text.charAt(start))
    ? readKind(text, start, end)
    : (FIELDS.get(content.trim()) ?? readField(content, start));
  if (missing === undefined || isLabelOrLink(text, end)) return undefined;
  const span = { start, end: end + 1 };
  return { kind: 'blank', span, missing, context: span, onlyInTitle: false };
}

/** 20 with blanks for the rest, 202 */
const OPEN_YEAR = /^\s*(?<figures>(?:19|20)(?=\s)|20[0-4])\s*$/u;
const NUMBER_AFTER = /^\s{0,4}(?:第\s{0,4})?\d{0,4}\s{0,6}号/u;

/** [上级会议名称]  【具体完成数字】: a field whose last word tells what is missing; at the start of a line it may be a label. */
const FIELD = /^\p{Script=Han}{1,6}(?<asked>名称|姓名|数字|数据|数值|金额|百分比)$/u;

function readField(content: string, start: number): MissingPart | undefined {
  if (isPrompt(content)) return 'content';
  const asked = start > 0 ? FIELD.exec(content)?.groups?.asked : undefined;
  if (asked === undefined) return undefined;
  if (asked === '姓名') return 'person';
  return asked === '名称' ? 'content' : 'number';
}

/** 〔20 〕 anywhere, other brackets only before a document number: [20 ]12号. */
function isYear(text: string, start: number, end: number): boolean {
  return text.charAt(start) === '〔' || NUMBER_AFTER.test(text.slice(end + 1, end + 20));
}

function toYear(start: number, end: number, figures: string): Placeholder {
  const span = { start: start + 1, end };
  const pattern = `${figures}??`.slice(0, 4);
  return {
    kind: 'year',
    span,
    year: { span, pattern, script: 'digits', zero: '〇' },
    open: ['year'],
  };
}

/** （单位）电视台  （姓名）同志  （名称）省委: the kind of a name instead of the name, directly before its noun. */
function readKind(text: string, start: number, end: number): MissingPart | undefined {
  const content = text.slice(start + 1, end);
  if (FIGURE_WORDS.has(content)) return isNumberUnit(text, end + 1) ? 'number' : undefined;
  if (CIRCUMSTANCES.has(content))
    return PREPOSITION.test(text.charAt(start - 1)) ? 'content' : undefined;
  const missing = KINDS.get(content);
  if (missing === undefined) return opensClause(text, start, end) ? FIELDS.get(content) : undefined;
  if (!isHan(text.charCodeAt(end + 1))) return undefined;
  if (missing === 'person') return isPost(text, end + 1) ? missing : undefined;
  return NOT_NAMED.test(text.slice(end + 1, end + 3)) ? undefined : missing;
}

/** 完成产值（金额）亿元 */
const FIGURE_WORDS: ReadonlySet<string> = new Set(
  '金额 数字 人数 数量 数据 数值 比例 百分比 户数 面积 总额'.split(' '),
);
/** 位于（地址）  自（日期）起 */
const CIRCUMSTANCES: ReadonlySet<string> = new Set('地址 时间 日期 具体地址'.split(' '));
const PREPOSITION = /[于在自从到至]/u;

/** 于（年份）  由（企业名称）: what precedes a field; a bracket after a noun explains that noun. */
const BEFORE_FIELD = /(?:[，。；：、“]|[在于由请从到至向对与和自是])$/u;

/** Whether the bracket is where a name or a figure would be; at the start of a line it may be a label. */
function opensClause(text: string, start: number, end: number): boolean {
  if (start > 0) return BEFORE_FIELD.test(text.charAt(start - 1));
  return isHan(text.charCodeAt(end + 1)) && SENTENCE.test(text);
}

const SENTENCE = /[，。；]/u;

const KINDS: ReadonlyMap<string, MissingPart> = new Map<string, MissingPart>([
  ['单位', 'unit'],
  ['名称', 'unit'],
  ['单位名称', 'unit'],
  ['学校', 'unit'],
  ['公司', 'unit'],
  ['地名', 'place'],
  ['地点', 'place'],
  ['姓名', 'person'],
  ['名字', 'person'],
  ['某某', 'person'],
]);
/** Characters after a bracket that only explains the word before it: 填写（单位）和…, （名称）的…. */
const NOT_NAMED = /^[和或及与等内的栏由须应要必以为是不在并可将按]/u;

const EMPTY = /^\s{1,10}$/u;
/** 在（　）召开  由（　）宣读  第（　）位  增长（　）以上 */
const OPENS_BLANK = /(?:[在由请第]|达到?|增长|下降)$/u;

/** Whether a word before or after empty brackets shows that something is missing; boxes to tick and quizzes are empty too. */
function isEmptyBlank(text: string, start: number, end: number): boolean {
  if (isPost(text, end + 1)) return true;
  if (!isHan(text.charCodeAt(start - 1))) return false;
  if (isNamedWord(text, end + 1) && !isBlank(text.charCodeAt(end + 1))) return true;
  return (
    OPENS_BLANK.test(text.slice(Math.max(0, start - 2), start)) && isHan(text.charCodeAt(end + 1))
  );
}

function toBlank(text: string, start: number, end: number): Placeholder {
  const span = { start, end: end + 1 };
  return { kind: 'blank', span, ...describeBlank(text, span), onlyInTitle: false };
}

/** Names of fields in templates, without words that are also labels of a notice (时间, 地点, 姓名). */
// JSON has no literal types; `test/repo/reading-data.test.ts` checks the values against this type.
const FIELDS: ReadonlyMap<string, MissingPart> = new Map(
  (templateFields as readonly { missing: MissingPart; words: readonly string[] }[]).flatMap(
    ({ missing, words }) => words.map((word) => [word, missing] as const),
  ),
);

/** 【单位名称】：…, [单位名称](https://…): a label or a link. */
function isLabelOrLink(text: string, end: number): boolean {
  return '：:(（['.includes(text.charAt(end + 1) || ' ');
}
