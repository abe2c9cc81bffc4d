/** Finds prompts of templates of Word, WPS and presentations: 单击或点击此处输入文字, 请在此处输入内容. */
import { overlapTest } from '../../text/interval-overlap.js';
import { findCodeSpans } from '../lines/markdown-code.js';
import type { TextKind } from '../model/document.js';
import type { Placeholder } from '../model/signs.js';
import { matchesOf } from '../../text/matches.js';

/** Prefilter: each prompt inside other text contains one of these. */
const CUES = ['此处', '这里', '击以', '按以'];

const CLICK = '(?:单击|点击|点按|双击|轻触|轻点)';
const PUT = '(?:输入|键入|编辑|添加|填写|填入|插入|粘贴)';
/** 文字  您的标题  会议名称  母版标题样式 */
const KIND =
  '(?:(?:您|你|本人)的?|相关|具体|主要|所需|详细|一段|母版|文档|会议|活动|项目|领导|(?:述职|发言|讲话|汇报|主持|报告|负责|联系|演讲|宣讲)人|作者|部门|学校|公司|单位){0,2}(?:文字|文本|内容|正文|[主副大小]?标题|姓名|日期|时间|单位|名称|图片|图表|表格|说明|描述|摘要|关键词|数据|数字)(?:内容|样式|说明|描述|文字|名称)?';

/** 单击或点击此处输入文字  点击这里添加标题  单击此处编辑母版标题样式  单击或点击以输入日期 */
const CLICKED = `${CLICK}(?:或${CLICK})?(?:(?:此处|这里)(?:以|来|可)?|以)(?:${PUT}|选择)${KIND}`;
/** 请在此处输入内容  此处插入数据 */
const PUT_HERE = `(?:请?在)?(?:此处|这里)${PUT}${KIND}`;
const PROMPT = new RegExp(`请?${CLICKED}|${PUT_HERE}`, 'gu');

/** 选择一项。  请输入标题  您的内容打在这里，或者通过复制您的文本后…: nothing else in the paragraph. */
const ALONE = new RegExp(
  `^(?:选择一项|选[择取]日期|请${PUT}${KIND}|(?:您|你)的(?:内容|标题|文字)[打写放]在这里.{0,60}|添加(?:[主副大小]?标题)(?:文字|内容|文本)?)[。.]?$`,
  'u',
);
/** The longest paragraph that is a prompt as a whole, in UTF-16 units. */
const LONGEST_ALONE = 80;

/** The prompts of a text, in order, without quoted ones, which are only mentioned (点击“单击此处输入文字”). */
export function findPrompts(text: string, kind: TextKind): readonly Placeholder[] {
  if (text.length <= LONGEST_ALONE && ALONE.test(text)) return [toBlank(0, text.length)];
  if (!CUES.some((cue) => text.includes(cue))) return NONE;
  const found: Placeholder[] = [];
  for (const { index, 0: prompt } of matchesOf(text, PROMPT)) {
    const end = index + prompt.length;
    const closing = CLOSING.get(text.charAt(index - 1));
    if (closing !== undefined && closing === text.charAt(end))
      found.push(toBlank(index - 1, end + 1));
    else if (!OPENING.test(text.charAt(index - 1))) found.push(toBlank(index, end));
  }
  if (found.length === 0 || kind !== 'markdown') return found;
  const isCode = overlapTest(findCodeSpans(text));
  return found.filter(({ span }) => !isCode(span));
}

/** The brackets round a prompt go with it. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['【', '】'],
  ['〔', '〕'],
  ['（', '）'],
]);
const OPENING = /[“‘"「『]/u;
const NONE: readonly Placeholder[] = [];

function toBlank(start: number, end: number): Placeholder {
  const span = { start, end };
  return { kind: 'blank', span, missing: 'content', context: span, onlyInTitle: false };
}

/** [在此处键入]  [键入文档副标题]  【请输入标题】  [选取日期] */
const IN_BRACKETS = new RegExp(
  `^(?:请?在?(?:此处|这里)?(?:${PUT}(?:${KIND})?|[选择][取择]?(?:一项|日期))|请输入)$`,
  'u',
);

/** Whether the text between two brackets (not round ones) is a prompt. */
export function isPrompt(content: string): boolean {
  return IN_BRACKETS.test(content);
}
