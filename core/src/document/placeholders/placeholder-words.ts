/** Recognises words in which such a character is no placeholder: identifiers, X光, 1+X, “数据要素×”, formulas. */
import { isDigit } from '../../text/characters.js';
import type { Span } from '../../text/span.js';
import { followsEpithet, isNamedWord, isNumberUnit } from './placeholder-nouns.js';
import { isLatinOfAnyWidth, isLetterSign, neighbourAt, type SignRun } from './placeholder-signs.js';

const LONGEST_IDENTIFIER = 32;
const LETTER = 1;
const CONNECTOR = 2;

/** The role of each UTF-16 unit in a Latin word: ends the word, a letter other than x, or another character of a word. */
const IN_WORD = new Uint8Array(0x10000);
for (let code = 0; code < 0x80; code += 1) {
  for (const unit of [code, toFullWidth(code)]) IN_WORD[unit] = roleInWord(unit);
}

function roleInWord(code: number): number {
  const sign = String.fromCharCode(code);
  if (isLatinOfAnyWidth(code)) return isLetterSign(sign) ? CONNECTOR : LETTER;
  return isDigit(code) || '-_./@&=?#%+~\\'.includes(sign) ? CONNECTOR : 0;
}

/** The full-width form of an ASCII character: ａ for a. */
function toFullWidth(code: number): number {
  return code + 0xfee0;
}

/** Whether the Latin word around the span has letters other than x: TX-20XX, PM_2.5, www.xx.com. */
export function isInsideIdentifier(text: string, { start, end }: Span): boolean {
  return hasLetter(text, start - 1, -1) || hasLetter(text, end, 1);
}

function hasLetter(text: string, from: number, direction: 1 | -1): boolean {
  let at = from;
  for (let seen = 0; seen < LONGEST_IDENTIFIER; seen += 1) {
    const role = IN_WORD[text.charCodeAt(at)];
    if (role !== CONNECTOR) return role === LETTER;
    at += direction;
  }
  return false;
}

/** Whether the run is a name, a variable or an operator and no placeholder. */
export function isOwnWord(text: string, run: SignRun): boolean {
  if (run.family === 'cross') return isCrossWord(text, run);
  return run.family === 'star' && run.end - run.start === 1 && isFormula(text, run);
}

function isCrossWord(text: string, run: SignRun): boolean {
  if (isPlusTerm(text, run)) return true;
  const isSingle = run.end - run.start === 1;
  if (isSingle && isTick(text, run)) return true;
  if (run.letters) return isLetterWord(text, run) || (isSingle && isProgrammeName(text, run));
  return isSingle && (isFormula(text, run) || isProgrammeName(text, run));
}

/** 打  画  标注  √或 (before a cross that means “wrong”) */
const TICK_BEFORE = /(?:[打画划判叉]|标[注记上]|√[、，,和或与/]?|√[、，,]?错误的?为)$/u;

/** 打×的要整改  正确的打√，错误的打× */
function isTick(text: string, { start, end }: SignRun): boolean {
  return TICK_BEFORE.test(text.slice(Math.max(0, start - 8), start)) && !isNamedWord(text, end);
}

/** 1+X  5G+X  党建+X  X+1 */
function isPlusTerm(text: string, { start, end }: SignRun): boolean {
  return '+＋'.includes(text.charAt(start - 1) || ' ') || '+＋'.includes(text.charAt(end) || ' ');
}

/** X光  X射线  X线  XX染色体  X轴  X型 */
const LETTER_TERM =
  /^(?:[-－]?(?:光|射线|线(?:机|片|球管|检查|拍|透|衍射|光)?(?!路|下|上)|染色体|轴|型|形|坐标|波段|因子|因素|档案|世代|战警|理论|元素|方程|变量|刀|片|荧光|衍射|综合征)|[=<>≤≥＝＜＞≠²³])/u;
/** Y、X  a，x (one letter after the other) */
const VARIABLE_BEFORE =
  /(?:变量|未知数|字母|参数|代号|维生素|[用设令若]|(?:^|[^A-Za-z])[A-WYZa-wyz][、和与或/])$/u;
/** X、Y  x和y */
const VARIABLE_AFTER = /^[、和与或/][A-WYZa-wyz](?![A-Za-z])/u;

function isLetterWord(text: string, { start, end }: SignRun): boolean {
  const after = text.slice(end, end + 6);
  if (LETTER_TERM.test(after)) return true;
  if (end - start > 1) return false;
  if (
    VARIABLE_AFTER.test(after) ||
    VARIABLE_BEFORE.test(text.slice(Math.max(0, start - 4), start))
  ) {
    return true;
  }
  if (isNumberUnit(text, end)) return false;
  return neighbourAt(text, start - 1, -1) === 'latin' || neighbourAt(text, end, 1) === 'latin';
}

/** A closing quotation mark. */
const CLOSING_QUOTES = '”’」』"';
/** 行动  三年行动  计划 (after 数据要素×) */
const PROGRAMME_AFTER = /^(?:三年)?(?:行动|计划|工程|大赛|试点|模式|赛道|战略|融合|赋能|场景)/u;
/** 数据要素  人工智能  科技 (before ×) */
const PROGRAMME_BEFORE =
  /(?:要素|智能|互联网|物联网|区块链|数据|数字化?|科技|技术|文旅|旅游|金融|体育|电商|品牌|标准|设计|质量|党建|支部|网格|服务|产业|生态|文化|农业|工业|制造)$/u;

/** 文化×旅游  人工智能×制造: the first of two fields that are combined. */
const FIELD_BEFORE =
  /(?:智能|互联网|物联网|区块链|数据|科技|技术|文旅|旅游|金融|体育|电商|品牌|文化|艺术|非遗|设计)$/u;
/** The second of them: ×制造, ×消费. */
const FIELD_AFTER =
  /^(?:科技|技术|文化|文旅|旅游|金融|制造|产业|农业|工业|体育|医疗|教育|消费|商业|场景|服务|生态|艺术|非遗|平台)/u;

/** “数据要素×”三年行动: × in quotation marks with its noun is a name, unlike “平安×”, where a place is missing. */
function isProgrammeName(text: string, { start, end }: SignRun): boolean {
  const before = text.slice(Math.max(0, start - 4), start);
  const after = text.slice(end, end + 4);
  if (CLOSING_QUOTES.includes(text.charAt(end) || ' ')) return !followsEpithet(text, start);
  if (PROGRAMME_BEFORE.test(before) && PROGRAMME_AFTER.test(after)) return true;
  if (FIELD_BEFORE.test(before) && FIELD_AFTER.test(after)) return true;
  return isQuotedCross(text, { start, end });
}

/** “品牌×平台×渠道” (the text before the ×; the text after it) */
const QUOTED_BEFORE = /[“「『"][\p{Script=Han}×]{2,10}$/u;
const QUOTED_AFTER = /^[\p{Script=Han}×]{2,10}[”」』"]/u;

function isQuotedCross(text: string, { start, end }: Span): boolean {
  if (followsEpithet(text, start) || isNamedWord(text, end)) return false;
  const before = text.slice(Math.max(0, start - 11), start);
  return QUOTED_BEFORE.test(before) && QUOTED_AFTER.test(text.slice(end, end + 11));
}

const FORMULA_REACH = 40;
const CLAUSE_ENDS = '，。；：、,;！？!?';
const OPERATORS = '=＝÷≈';
/** 销售额  单价  数量 (before ×) */
const FACTOR_BEFORE =
  /(?:额|率|价格?|数量|系数|基数|总量|面积|人数|天数|单价|依据|分值|得分|指数)$/u;
/** 税率  系数  30%  权重 (after ×) */
const FACTOR_AFTER =
  /^[\p{Script=Han}]{0,6}(?:率|系数|比例|单价|权重|倍数|标准|数量|天数|人数|面积|价格|分值)/u;

/** Whether the × multiplies: 应纳税额＝计税依据×税率. */
function isFormula(text: string, { start, end }: SignRun): boolean {
  if (hasOperator(text, start - 1, -1) || hasOperator(text, end, 1)) return true;
  const before = text.slice(Math.max(0, start - 4), start);
  return FACTOR_BEFORE.test(before) && FACTOR_AFTER.test(text.slice(end, end + 10));
}

function hasOperator(text: string, from: number, direction: 1 | -1): boolean {
  for (let at = from; Math.abs(at - from) < FORMULA_REACH; at += direction) {
    const sign = text.charAt(at);
    if (sign === '' || CLAUSE_ENDS.includes(sign)) return false;
    if (OPERATORS.includes(sign)) return true;
  }
  return false;
}
