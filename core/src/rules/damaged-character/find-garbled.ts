import type { Span } from '../../text/span.js';
import { matchesOf } from '../../text/matches.js';

/** UTF-8 punctuation decoded as GBK: 锛屼 for ，and the next byte, 銆 for 。, 鈥 for “. 锛 alone is a real word (adze). */
const AS_GBK = '[銆鈥]|锛[屼屽屾屸岀岃岄岌堝堜堟堢氫氬氭氳氱]';
/** U+FFFD  锟斤拷  烫烫烫  屯屯屯  锛屼负  ä¸­å›½ */
const GARBLED = new RegExp(
  `\\uFFFD{1,400}|(?:锟斤拷){1,100}|烫{3,100}|屯{3,100}|(?:${AS_GBK})|(?:[ãäåæçèéï][\\u00a0-\\u00ff€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ]{1,2}){3,100}`,
  'gu',
);
/** Every match of `GARBLED` contains one of these characters. */
const SIGN = /[\uFFFD锟烫屯銆鈥锛ãäåæçèéï]/u;

/** The spans of text that was decoded with the wrong encoding; spans at most `NEAR` units apart are merged. */
export function findGarbled(text: string): readonly Span[] {
  if (!mayBeGarbled(text)) return NONE;
  const found: Span[] = [];
  for (const { index, 0: signs } of matchesOf(text, GARBLED)) {
    const last = found.at(-1);
    const span = { start: index, end: index + signs.length };
    if (last && index - last.end <= NEAR) found[found.length - 1] = { ...last, end: span.end };
    else found.push(span);
  }
  return found;
}

/** Whether the text has a character of garbled text. */
export function mayBeGarbled(text: string): boolean {
  return SIGN.test(text);
}

/** In UTF-16 units: text this short between two garbled places is garbled too. */
const NEAR = 12;
const NONE: readonly never[] = [];

/** #DIV/0!  #REF!  #N/A: what a spreadsheet shows for a value that it cannot compute. */
const CELL_ERROR =
  /(?<![#\w])#(?:DIV\/0[!！]|REF[!！]|N\/A(?![A-Za-z])|VALUE[!！]|NAME[?？]|NUM[!！]|NULL[!！]|SPILL[!！]|CALC[!！])/gu;
/** 错误！未找到引用源。: what Word shows for a reference whose target is gone. */
const REFERENCE_ERROR =
  /(?:错误|Error)[!！] ?(?:未找到引用源|未定义书签|未指定书签|未找到目录项|未找到图形项目表|超级?链接引用无效|不能通过编辑域代码创建对象|Reference source not found|Bookmark not defined|No table of contents entries found)[。.]?/gu;
/** 办结率达到NaN%，增长undefined: what a program shows for a value that it does not have. */
const NO_VALUE =
  /(?<=[\p{Script=Han}，、：（“])(?:NaN|undefined|null|Infinity)(?=[%％‰\p{Script=Han}，、。；）”]|$)/gu;
/** 完成####亿元: the value was wider than its column; at the start of a line it is a heading in Markdown. */
const CELL_TOO_NARROW =
  /(?<=[\p{Script=Han}，、：（“])#{3,60}(?=[\p{Script=Han}，、。；）”%％‰]|$)/gu;

/** Cheap filter for `NO_VALUE` and `REFERENCE_ERROR`. */
const ERROR_SIGN = /NaN|undefined|null|Infinity|错误|Error/u;

/** Whether the text has a sign of `CELL_ERROR`, `CELL_TOO_NARROW`, `NO_VALUE` or `REFERENCE_ERROR`. */
export function mayHaveCellErrors(text: string): boolean {
  return text.includes('#') || ERROR_SIGN.test(text);
}

/** The spans of values that a spreadsheet, a program or Word could not show. */
export function findCellErrors(text: string): readonly Span[] {
  if (!mayHaveCellErrors(text)) return NONE;
  return [
    ...matchesOf(text, REFERENCE_ERROR),
    ...matchesOf(text, CELL_ERROR),
    ...matchesOf(text, CELL_TOO_NARROW),
    ...matchesOf(text, NO_VALUE),
  ]
    .map(({ index, 0: signs }) => ({ start: index, end: index + signs.length }))
    .sort((a, b) => a.start - b.start);
}
