// Notes of the writer that were left in the text: in brackets, or on a line of their own.
import type { ParagraphFacts } from '../../document/model/document.js';
import { findCodeSpans } from '../../document/lines/markdown-code.js';
import { overlapTest } from '../../text/interval-overlap.js';
import type { Span } from '../../text/span.js';
import { isBracketNote, isLineNote, NOTE_SENTENCE, OMITTED } from './note-words.js';
import { isColleagueNote, isLayoutNote, isReaderNote, isWorkingNote } from './remark-words.js';
import { matchesOf } from '../../text/matches.js';

/** The notes of one paragraph in order, as spans of its text. */
export function findNotes(facts: ParagraphFacts): readonly Span[] {
  const line = findLineNote(facts);
  if (line) return [line];
  const comments = COMMENT_WORDS.some((word) => facts.text.includes(word))
    ? findComments(facts)
    : NONE;
  const sentences = facts.text.includes('待') ? findSentences(facts) : NONE;
  const inBrackets = facts.brackets.length > 0 ? findBracketNotes(facts) : NONE;
  const omissions = facts.figures.length > 0 ? findOmissions(facts) : NONE;
  const count = comments.length + sentences.length + inBrackets.length + omissions.length;
  if (count === 0) return NONE;
  const notes = [...comments, ...sentences, ...inBrackets, ...omissions];
  const code = facts.kind === 'markdown' ? findCodeSpans(facts.text) : [];
  const isCode = overlapTest(code);
  return notes.filter((note) => !isCode(note)).sort((a, b) => a.start - b.start);
}

const NONE: readonly never[] = [];
const COMMENT_WORDS = ['批注', '删除的内容', '已删除', '带格式的', '设置了格式', 'Commented', '['];
/** A comment's author and number: A1  杨1  用户3 */
const AUTHOR = '(?:[A-Za-z]{1,4}|\\p{Script=Han}{1,4})?\\d{1,3}';
const LABEL = `批注\\s?(?:[[（(]\\s?${AUTHOR}\\s?[\\])）]|${AUTHOR})`;
/** [批注 [A1]: 此处补数据]  【批注1：…】: a comment of a word processor that was copied along. */
const COMMENT = new RegExp(`[[【（(]${LABEL}\\s?[:：][^[\\]【】（）()\\n]{0,80}[\\]】）)]`, 'gu');
/** 批注 [A1]: 此处补数据  批注[杨1]：…  删除的内容: 五  带格式的: 字体: 仿宋, as a line of its own */
const COMMENT_LINE = new RegExp(
  `^(?:${LABEL}|Commented \\[[A-Za-z]{1,4}\\d{1,3}\\]|删除的内容|已删除|带格式的|设置了格式)\\s?[:：].{0,120}$`,
  'u',
);
/** …要落实经费。批注[杨1]：经费数请核对: after the last sentence */
const FINAL_COMMENT = new RegExp(
  `(?<=[。！？；])批注\\s?[[（(]\\s?${AUTHOR}\\s?[\\])）]\\s?[:：].{0,120}$`,
  'u',
);
/** 经费[杨1]要落实: where the comment was anchored; [图1] and [注2] are the writer's. */
const ANCHOR =
  /(?<=[\p{Script=Han}。，；！？”》])\[(?![图表注附例式文页卷册第条款版件网视]|参考|备注|资料|脚注)(?:批注\s?)?\p{Script=Han}{1,4}\d{1,2}\](?![(（:：])/gu;

function findComments({ text }: ParagraphFacts): readonly Span[] {
  if (COMMENT_LINE.test(text)) return [{ start: 0, end: text.length }];
  const last = FINAL_COMMENT.exec(text);
  if (last) return [{ start: last.index, end: text.length }];
  return [...matchesOf(text, COMMENT), ...matchesOf(text, ANCHOR)].map(({ index, 0: comment }) => ({
    start: index,
    end: index + comment.length,
  }));
}

/** 数据待补。: a sentence among others. */
function findSentences({ text }: ParagraphFacts): readonly Span[] {
  return matchesOf(text, NOTE_SENTENCE).map(({ index, 0: sentence }) => ({
    start: index,
    end: index + sentence.length,
  }));
}

/** In UTF-16 units. */
const LONGEST_LINE = 40;

/** 待补充; ……; TODO 补充数据; 二、略; 二、（略）: the line without its ordinal is a note. */
function findLineNote({ text, marker, brackets }: ParagraphFacts): Span | undefined {
  if (text.length > LONGEST_LINE) return undefined;
  const from = marker?.span.end ?? 0;
  const rest = text.slice(from).replace(MARKUP, '').trim();
  const isNote = isLineNote(rest) || (marker && brackets.includes(from) && isInBrackets(rest));
  return isNote ? { start: 0, end: text.length } : undefined;
}

/** > TODO, - 待核, // FIXME, <!-- TODO -->: marks of quotations, list items and comments. */
const MARKUP = /^\s*(?:[>＞*•-]{1,3}|\/\/|<!--)\s*|\s*-->$/gu;

/** 二、（略）。: whether the rest after the ordinal is a note in brackets. */
function isInBrackets(rest: string): boolean {
  const bare = rest.replace(FINAL_STOP, '');
  const closing = PAIRS[bare.charAt(0)] ?? '';
  return closing.includes(bare.slice(-1)) && isBracketNote(bare.slice(1, -1).trim());
}

const FINAL_STOP = /[。；.]$/u;
const PAIRS: Readonly<Record<string, string>> = {
  '（': '）)',
  '(': ')）',
  '【': '】',
  '〔': '〕',
  '[': ']',
  '［': '］',
};
/** UTF-16 units between the brackets. */
const LONGEST_NOTE = 60;

function findBracketNotes({ text, brackets }: ParagraphFacts): readonly Span[] {
  const notes: Span[] = [];
  for (let index = 0; index < brackets.length; index += 1) {
    const start = brackets[index] ?? 0;
    const closing = PAIRS[text.charAt(start)];
    if (closing === undefined) continue;
    const end = findClosing(text, brackets, index, closing);
    if (end < 0) continue;
    const content = text.slice(start + 1, end).trim();
    if (!isNote(content)) {
      if (!isReaderNote(content) || !AFTER_SENTENCE.test(text.slice(0, start).slice(-1))) continue;
    }
    if (isMentioned(text, start, end) || isLink(text, start, end) || isAnnex(text, start, end))
      continue;
    notes.push({ start, end: end + 1 });
  }
  return notes;
}

/** A reader's remark follows one of these marks. */
const AFTER_SENTENCE = /[。！？”；]/u;

/** The offset of the bracket that closes the one at `brackets[index]`, or -1. */
function findClosing(
  text: string,
  brackets: readonly number[],
  index: number,
  closing: string,
): number {
  const last = (brackets[index] ?? 0) + LONGEST_NOTE;
  for (let next = index + 1; next < brackets.length; next += 1) {
    const offset = brackets[next] ?? 0;
    if (offset > last) return -1;
    const sign = text.charAt(offset);
    if (closing.includes(sign)) return offset;
    if (PAIRS[sign] !== undefined) return -1;
  }
  return -1;
}

const QUOTES = '“‘"「『';

/** 标注“（略）”的附件: the note is quoted, not left over. */
function isMentioned(text: string, start: number, end: number): boolean {
  return (
    start > 0 && QUOTES.includes(text.charAt(start - 1)) && '”’"」』'.includes(text.charAt(end + 1))
  );
}

/** [待定](https://…) */
function isLink(text: string, start: number, end: number): boolean {
  return text.charAt(start) === '[' && '([:'.includes(text.charAt(end + 1) || ' ');
}

/** 附件：印章式样（略）, but not 附件：名单（待补充）. */
const ANNEX = /^附[件表图录].{0,200}$/u;
const LEFT_OUT = /略[)）]$/u;

/** Whether the note is an annex that a published document omitted on purpose. */
function isAnnex(text: string, start: number, end: number): boolean {
  return ANNEX.test(text) && LEFT_OUT.test(text.slice(start, end + 1));
}

/** ……此处省略1358字……: looked for around each number of the paragraph. */
function findOmissions({ text, figures }: ParagraphFacts): readonly Span[] {
  const notes: Span[] = [];
  for (const figure of figures) {
    if (!text.startsWith('省略', figure - 2) && !text.startsWith('省略约', figure - 3)) continue;
    const from = Math.max(0, figure - LONGEST_LEAD);
    const match = OMITTED.exec(text.slice(from, figure + LONGEST_NOTE));
    if (match) notes.push({ start: from + match.index, end: from + match.index + match[0].length });
  }
  return notes;
}

/** The longest ……此处省略约 before the number, in UTF-16 units. */
const LONGEST_LEAD = 12;

/** Whether the text of a bracket was not written for the audience. */
function isNote(content: string): boolean {
  return (
    isBracketNote(content) ||
    isLayoutNote(content) ||
    isColleagueNote(content) ||
    isWorkingNote(content)
  );
}
