import type { ParagraphFacts } from '../../document/model/document.js';
import { isDigit, isHan } from '../../text/characters.js';
import type { Span } from '../../text/span.js';

const ELLIPSIS = '……';
const DASH = '——';
const HYPHENS = '-－─―﹣';
const PAUSES = '。，、；：！？,;:!?';
/** From the weakest to the strongest; ！ and ？ are stronger than all of them. */
const STRENGTH = '、,，:：;；。';

/** The run of marks of one family (dots, dashes or pauses) that starts at `start`. */
export function readRun(text: string, start: number): Span {
  if (STOP_BESIDE.test(text.slice(Math.max(0, start - 1), start + 3)))
    return { start, end: start + 2 };
  const family = familyOf(text.charAt(start));
  let end = start + 1;
  while (end < text.length && family.includes(text.charAt(end))) end += 1;
  return { start, end };
}

/** 漏报.、瞒报  意识。.要: a half-width stop next to a Chinese mark. */
const STOP_BESIDE =
  /^[\p{Script=Han}”》）](?:\.[，。、；：！？]|[，。、；：！？]\.)(?=[\p{Script=Han}“《（]|$)/u;

function familyOf(sign: string): string {
  if (sign === '.') return '.';
  return HYPHENS.includes(sign) ? HYPHENS : PAUSES;
}

/** @returns The possible corrections of the run, the most probable first; `undefined` where it is right. */
export function rightMarks(
  { text }: ParagraphFacts,
  { start, end }: Span,
): readonly [string, ...string[]] | undefined {
  const run = text.slice(start, end);
  if (run.length < 2) return undefined;
  if (run.length === 2 && run.includes('.') && run !== '..') return besideStop(run);
  const family = familyOf(run.charAt(0));
  if (family === '.') return isEllipsis(text, start, end) ? [ELLIPSIS] : undefined;
  if (family === HYPHENS) return isDash(text, start, end) ? [DASH] : undefined;
  return rightPauses(run, text, start);
}

/** The Chinese mark first, then 。, for which the half-width stop may stand. */
function besideStop(run: string): readonly [string, ...string[]] {
  const mark = run.replace('.', '');
  return mark === '。' || mark === '！' || mark === '？' ? [mark] : [mark, '。'];
}

/** 等等...; not the dots of a table of contents (一、总则......3) or between Latin letters. */
function isEllipsis(text: string, start: number, end: number): boolean {
  if (end - start < 3 || end - start > 12) return false;
  if (/^\s*\d+\s*$/u.test(text.slice(end))) return false;
  return isChinese(text, start - 1) || isChinese(text, end);
}

/** --在全市…会议上的讲话  奋力拼搏──全市… ; 2021--2023 is left to `number-format`, more than three are a line. */
function isDash(text: string, start: number, end: number): boolean {
  if (end - start > 3 || !isSameSign(text.slice(start, end))) return false;
  if (isDigit(text.charCodeAt(start - 1)) && isDigit(text.charCodeAt(end))) return false;
  return isChinese(text, end) && (start === 0 || isChinese(text, start - 1));
}

const CHINESE_MARKS = '，。；：！？、“”‘’《》（）—…〝〞〟‚‛„「」『』【】〕〉';

function isChinese(text: string, at: number): boolean {
  return isHan(text.charCodeAt(at)) || (at >= 0 && CHINESE_MARKS.includes(text.charAt(at) || '\n'));
}

function isSameSign(run: string): boolean {
  return [...run].every((sign) => sign === run.charAt(0));
}

/** 。。 becomes 。, 。。。 an ellipsis, and two different marks the stronger one. */
function rightPauses(
  run: string,
  text: string,
  start: number,
): readonly [string, ...string[]] | undefined {
  const isOfEmphasis = [...run].every((sign) => '！？!?'.includes(sign));
  if (isOfEmphasis) return rightEmphasis(run, text, start);
  if (!isChinese(text, start) && !isHan(text.charCodeAt(start - 1))) return undefined;
  const first = run.charAt(0);
  if (isSameSign(run)) return first === '。' && run.length > 2 ? [ELLIPSIS] : [first];
  if (run.length > 2 || /[！？!?]/u.test(run)) return run.length > 3 ? undefined : strongest(run);
  return strongest(run);
}

/** ！！ and ？！ are allowed for emphasis; three equal marks, the most that GB/T 15834 allows, are reported here. */
function rightEmphasis(run: string, text: string, start: number): readonly [string] | undefined {
  const wide = run.replaceAll('!', '！').replaceAll('?', '？');
  if (wide.length < 3 || !isSameSign(wide) || !isHan(text.charCodeAt(start - 1))) return undefined;
  return [wide.charAt(0)];
}

function strongest(run: string): readonly [string, ...string[]] | undefined {
  const signs = [...new Set(run)].sort((a, b) => rank(b) - rank(a));
  const [best, ...others] = signs;
  return best === undefined ? undefined : [best, ...others];
}

function rank(sign: string): number {
  return '！？!?'.includes(sign) ? STRENGTH.length : STRENGTH.indexOf(sign);
}
