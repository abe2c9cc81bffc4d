import { isHan } from '../../text/characters.js';
import type { Span } from '../../text/span.js';
import { readMou } from './placeholder-mou.js';
import { isNamedWord, isPost } from './placeholder-nouns.js';
import { readOpenNumber } from './placeholder-numbers.js';
import {
  familyAt,
  isLetterSign,
  neighbourAt,
  skipFewBlanks,
  type Neighbour,
  type SignFamily,
  type SignRun,
} from './placeholder-signs.js';
import { isInsideIdentifier, isOwnWord } from './placeholder-words.js';

/** The span of the placeholder at a run of characters; `undefined` where the run is ordinary text. */
export function readBlank(text: string, run: SignRun): Span | undefined {
  if (run.family === 'mou') return readMou(text, run);
  const number = readOpenNumber(text, run);
  if (number) return number;
  const whole = run.family === 'cross' ? joinBroken(text, run) : run;
  return isBlankRun(text, whole) ? { start: whole.start, end: whole.end } : undefined;
}

function isBlankRun(text: string, run: SignRun): boolean {
  const left = neighbourAt(text, run.start - 1, -1);
  const right = neighbourAt(text, run.end, 1);
  if (left === 'digit' || (right === 'digit' && !isYearAfter(text, run.end))) return false;
  if (isInsideIdentifier(text, run) || isOwnWord(text, run)) return false;
  const context: RunContext = { text, run, left, right, length: run.end - run.start };
  return READERS[run.family](context);
}

/** A run with its neighbours. */
interface RunContext {
  readonly text: string;
  readonly run: SignRun;
  readonly left: Neighbour;
  readonly right: Neighbour;
  readonly length: number;
}

const READERS: Readonly<Record<SignFamily, (context: RunContext) => boolean>> = {
  cross: isBlankCross,
  star: isBlankStar,
  underscore: isBlankUnderscore,
  box: isBlankBox,
  circle: isBlankCircle,
  mou: () => false,
  dash: () => false,
};

/** 在XX2024年工作会议上: a year after a name. */
const YEAR_AFTER = /^\s?20\d\d年/u;

function isYearAfter(text: string, offset: number): boolean {
  return YEAR_AFTER.test(text.slice(offset, offset + 6));
}

const LONGEST_LONE_CROSSES = 8;

/** ×市长  XX县  xxx同志. Without Chinese beside it only a by-line of two or more: a single cross in a table means “wrong”. */
function isBlankCross({ text, run, left, right, length }: RunContext): boolean {
  if (left === 'han' || right === 'han') return !(left === 'edge' && isMarkedOff(text, run));
  if (length === 1 || left === 'latin' || right === 'latin') return false;
  if (left === 'edge' && right === 'edge')
    return length <= LONGEST_LONE_CROSSES && isByLine(text, run);
  return isNearHan(text, run);
}

/** × 错误的做法: a cross as a bullet. */
function isMarkedOff(text: string, { start, end }: SignRun): boolean {
  return end - start === 1 && skipFewBlanks(text, end, 1) > end && !isNamedWord(text, end);
}

/** ×××  XX: a name in a line of its own, not xx and not a row of crosses (× × ×). */
function isByLine(text: string, { start }: SignRun): boolean {
  return text.charAt(start) !== 'x' && familyAt(text, start + 1) === 'cross';
}

/** Whether only punctuation and other placeholder characters are between the run and Chinese text: 有：XX、XX、XX。 */
function isNearHan(text: string, { start, end }: SignRun): boolean {
  return reachesHan(text, start - 1, -1) || reachesHan(text, end, 1);
}

const FARTHEST = 12;

function reachesHan(text: string, from: number, direction: 1 | -1): boolean {
  let at = from;
  while (Math.abs(at - from) < FARTHEST && isMarkOrSign(text, at)) at += direction;
  return isHan(text.charCodeAt(at));
}

function isMarkOrSign(text: string, offset: number): boolean {
  return familyAt(text, offset) !== undefined || neighbourAt(text, offset, 1) === 'mark';
}

/** Words after a star that is mentioned and no placeholder: *为必填项, *号, *表示. */
const STAR_WORD = /^(?:号|标[记注]|为|表示|项为|代表|必填|注)/u;
/** 带*的  标有*的 */
const STAR_NAMED = /[带标打加画注有]$/u;
/** 一、  （一）  第一 (after stars that open emphasis and are never closed) */
const HEADING_START = /^(?:[一二三四五六七八九十]{1,3}[、是要]|[（(]|第[一二三四五六七八九十])/u;
/** Posts before a single star at the end of a clause that is a placeholder: 书记*，市长*. */
const POST_BEFORE = /(?:书记|[省市县区镇乡局厅处校院]长|部长|主任|主席)$/u;

/** **区  *局长  请 *同志讲话. Not a bullet, a footnote mark or one half of a Markdown pair. */
function isBlankStar({ text, run, left, right, length }: RunContext): boolean {
  const { end } = run;
  if (left === 'edge' && (length === 1 || skipFewBlanks(text, end, 1) > end)) {
    return isNamedWord(text, end);
  }
  if (left === 'edge' && HEADING_START.test(text.slice(end, end + 4))) return false;
  if (right === 'edge' && left !== 'han') return false;
  if (length === 1) return isBlankLoneStar(text, run, right);
  return left === 'han' || right === 'han' || isNearHan(text, run);
}

function isBlankLoneStar(text: string, { start, end }: SignRun, right: Neighbour): boolean {
  if (right === 'han') {
    if (STAR_NAMED.test(text.charAt(start - 1))) return isNamedWord(text, end);
    return !STAR_WORD.test(text.slice(skipFewBlanks(text, end, 1), end + 6));
  }
  return POST_BEFORE.test(text.slice(Math.max(0, start - 4), start));
}

/** 讲话稿_定稿.docx */
const FILE_NAME = /^\S{0,30}\.(?:docx?|pdf|txt|xlsx?|pptx?|wps|md|jpg|png)/u;
const LONGEST_UNDERSCORE = 12;

/** 县__  全面_的_和__、_全会. Not a line of a form (姓名：____) or part of a file name. */
function isBlankUnderscore({ text, run, left, right, length }: RunContext): boolean {
  if (length > LONGEST_UNDERSCORE) return false;
  const before = text.charAt(skipFewBlanks(text, run.start - 1, -1));
  if ('：:'.includes(before || ' ') && length > 1 && !isHan(text.charCodeAt(run.end))) return false;
  if (FILE_NAME.test(text.slice(run.end, run.end + 36))) return false;
  if (left === 'han' || right === 'han') return true;
  return left === 'mark' && right === 'mark' && isNearHan(text, run);
}

const LONGEST_BOXES = 5;

/** □□市  △△同志. A single box is one to tick; a long row is a form. */
function isBlankBox({ text, run, left, right, length }: RunContext): boolean {
  if (length === 1 || length > LONGEST_BOXES) return false;
  return (left === 'han' || right === 'han') && !'：:'.includes(text.charAt(run.start - 1) || ' ');
}

const NUMERALS = '〇○零一二三四五六七八九十百千万亿';

/** ○○市  书记○○○. Beside Chinese numerals and before 年 a circle is a zero. */
function isBlankCircle({ text, run, left, right, length }: RunContext): boolean {
  const before = text.charAt(run.start - 1);
  const after = text.charAt(run.end);
  if (NUMERALS.includes(before || ' ') || NUMERALS.includes(after || ' ') || after === '年') {
    return false;
  }
  if (length === 1) {
    return left !== 'edge' && text.charAt(run.start) === '○' && isPost(text, run.end);
  }
  return left === 'han' || right === 'han';
}

const JOINTS = '-—－– \u3000';
/** The most runs that are joined; a longer chain is no name, and would be followed again from each of its runs. */
const MOST_JOINED = 3;

/** xx-x同志  xx—x市  X X县: joins runs with a hyphen or blank between, which a search and replace left. */
function joinBroken(text: string, run: SignRun): SignRun {
  let { end } = run;
  for (let joined = 0; joined < MOST_JOINED && isJoined(text, end, run.letters); joined += 1) {
    end += 2;
    while (familyAt(text, end) === 'cross') end += 1;
  }
  return { ...run, end };
}

function isJoined(text: string, joint: number, letters: boolean): boolean {
  if (!JOINTS.includes(text.charAt(joint) || '.')) return false;
  const next = joint + 1;
  return familyAt(text, next) === 'cross' && isLetterSign(text.charAt(next)) === letters;
}
